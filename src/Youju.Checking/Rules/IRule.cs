using Youju.Domain.Findings;

namespace Youju.Checking.Rules;

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

    /// <summary>Which of its findings are shown as one with a list of the places.</summary>
    public Clustering Clusters { get; init; }
}

/// <summary>Which findings of one rule are told as one.</summary>
public enum Clustering
{
    /// <summary>Those with the same message, all over the document; a relation that fails stands for itself.</summary>
    Alike,

    /// <summary>Those that say the same of other values, all over the document.</summary>
    Worded,
}
