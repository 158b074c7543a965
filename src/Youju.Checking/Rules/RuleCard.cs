using System.Reflection;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules;

/// <summary>A rule with what its attribute says about it.</summary>
public sealed record RuleCard
{
    private readonly RuleAttribute attribute;

    public RuleCard(IRule rule)
    {
        Rule = rule;
        attribute = ReadRuleAttribute(rule);
        Title = RulePage.FindByRuleId(attribute.Id)?.Title ?? "";
    }

    public IRule Rule { get; }

    public string Id => attribute.Id;

    public string Name => attribute.Name;

    /// <summary>The name in Chinese, which stands in the first line of the rule's page.</summary>
    public string Title { get; }

    /// <summary>The weight where no pack says otherwise.</summary>
    public Severity Severity => attribute.Severity;

    public Clustering Clustering => attribute.Clusters;

    private static RuleAttribute ReadRuleAttribute(IRule rule) =>
        rule.GetType().GetCustomAttribute<RuleAttribute>()
        ?? throw new InvalidOperationException($"{rule.GetType()} carries no rule attribute.");
}
