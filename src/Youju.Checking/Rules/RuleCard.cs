using System.Reflection;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules;

/// <summary>A rule with what is said about it: by its attribute, or by the pack that holds it as text.</summary>
/// <param name="title">The name in Chinese.</param>
public sealed class RuleCard(IRule rule, RuleAttribute attribute, string title)
{
    /// <summary>The card of a rule of the program; its name in Chinese stands in the first line of its page.</summary>
    public RuleCard(IRule rule)
        : this(rule, ReadRuleAttribute(rule), RulePage.FindByRuleId(ReadRuleAttribute(rule).Id)?.Title ?? "")
    { }

    public IRule Rule => rule;

    public string Id => attribute.Id;

    public string Name => attribute.Name;

    public string Title => title;

    /// <summary>The weight where no pack says otherwise.</summary>
    public Severity Severity => attribute.Severity;

    public Clustering Clustering => attribute.Clusters;

    private static RuleAttribute ReadRuleAttribute(IRule rule) =>
        rule.GetType().GetCustomAttribute<RuleAttribute>()
        ?? throw new InvalidOperationException($"{rule.GetType()} carries no rule attribute.");
}
