using System.Reflection;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules;

/// <summary>A rule with what its attribute says about it.</summary>
public sealed record RuleCard(IRule Rule)
{
    private readonly RuleAttribute attribute = ReadRuleAttribute(Rule);

    public string Id => attribute.Id;

    public string Name => attribute.Name;

    /// <summary>The name in Chinese, which stands in the first line of the rule's page.</summary>
    public string Title { get; } = RulePage.FindByRuleId(ReadRuleAttribute(Rule).Id)?.Title ?? "";

    /// <summary>The weight where no pack says otherwise.</summary>
    public Severity Severity => attribute.Severity;

    public Clustering Clustering => attribute.Clusters;

    private static RuleAttribute ReadRuleAttribute(IRule rule) =>
        rule.GetType().GetCustomAttribute<RuleAttribute>()
        ?? throw new InvalidOperationException($"{rule.GetType()} carries no rule attribute.");
}
