using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>One thing that can be wrong with a report. Without state, clock, culture or I/O.</summary>
public interface IRule
{
    RuleAnswer Check(Report report);
}

/// <summary>A rule's card. Why it exists, its legal basis and its examples stand on its page in docs/rules.</summary>
/// <param name="id">Family letters and a number, never used again: FIG001.</param>
/// <param name="name">What is found, so that "allow <i>name</i>" reads well.</param>
/// <param name="severity">Its weight where no pack says otherwise.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RuleAttribute(string id, string name, Severity severity) : Attribute
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public Severity Severity { get; } = severity;

    /// <summary>Whether more than a few alike findings are shown as one with a list of the places.</summary>
    public bool Clusters { get; init; }
}
