using System.Reflection;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>A rule with what its attribute says about it.</summary>
public sealed record RuleCard(IRule Rule)
{
    private readonly RuleAttribute attribute = Rule.GetType().GetCustomAttribute<RuleAttribute>()
        ?? throw new InvalidOperationException($"{Rule.GetType()} carries no rule attribute.");

    public string Id => attribute.Id;

    public string Name => attribute.Name;

    /// <summary>The weight where no pack says otherwise.</summary>
    public Severity Severity => attribute.Severity;

    /// <summary>Whether many findings of the rule are shown as one with a list.</summary>
    public bool Clusters => attribute.Clusters;
}
