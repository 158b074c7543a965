using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>A third-level indicator: what was aimed at, what was reached, and what it is worth.</summary>
/// <param name="Class">The key of the second-level class.</param>
/// <param name="Weight">分值</param>
public sealed record Indicator(
    string Id,
    string Class,
    string Name,
    TargetDirection Direction,
    decimal Weight
)
{
    public Unit Unit { get; init; } = Unit.None;

    /// <summary>年度指标值, in base units; null for a qualitative indicator.</summary>
    public decimal? Target { get; init; }

    /// <summary>The target in words: for a qualitative indicator the target itself.</summary>
    public string? TargetText { get; init; }

    public Actual? Actual { get; init; }

    /// <summary>A scoring method of the pack by name; null for the one that goes with the direction.</summary>
    public string? Scoring { get; init; }

    /// <summary>指标值依据: plan, contract, history, standard of the trade.</summary>
    public string? Basis { get; init; }

    /// <summary>Last year's value.</summary>
    public decimal? History { get; init; }

    /// <summary>Means of verification.</summary>
    public string? Verification { get; init; }

    /// <summary>偏差原因</summary>
    public string? Deviation { get; init; }

    /// <summary>改进措施: what will be done about the deviation.</summary>
    public string? Measure { get; init; }

    /// <summary>How the target was changed since it was set.</summary>
    public TargetRevisions Revisions { get; init; } = TargetRevisions.None;

    /// <summary>Its parts; null where it is told as a whole.</summary>
    public IndicatorSplit? Split { get; init; }

    /// <summary>The target as people read it: ≥250000人次.</summary>
    public string TargetWords =>
        TargetText
        ?? (
            Target is { } target
                ? $"{Direction.ToSignText()}{ScoringMethod.FormatNumber(target)}{Unit.Symbol}"
                : ""
        );

    /// <summary>The target stands in for one that is not known.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>Whether the values of an indicator come whole: it counts things, and is no average of counts.</summary>
    public static bool CountsWhole(string name, Unit unit) =>
        unit.IsCounted && name.AsSpan().IndexOfAny('均', '每') < 0;
}
