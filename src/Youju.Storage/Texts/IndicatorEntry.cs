using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Storage.Texts;

/// <summary>An indicator as targets.yaml holds it: its value is a fact, entered, or judged.</summary>
internal sealed record IndicatorEntry(
    string Id,
    string Class,
    string Name,
    TargetDirection Direction,
    decimal Weight
)
{
    public Unit? Unit { get; init; }
    public decimal? Target { get; init; }
    public string? TargetText { get; init; }
    public string? Scoring { get; init; }
    public string? Basis { get; init; }
    public decimal? History { get; init; }
    public string? Verification { get; init; }
    public string? Deviation { get; init; }
    public string? Measure { get; init; }
    public bool IsIllustrative { get; init; }

    /// <summary>How the target was changed since it was set.</summary>
    public IReadOnlyList<TargetRevision> Changes { get; init; } = [];

    public IndicatorSplit? Split { get; init; }

    /// <summary>The key of the fact that holds the value.</summary>
    public string? Fact { get; init; }

    public EnteredEntry? Entered { get; init; }

    public JudgedActual? Judged { get; init; }

    public Indicator ToIndicator() =>
        new(Id, Class, Name, Direction, Weight)
        {
            Unit = Unit ?? Domain.Figures.Unit.None,
            Target = Target,
            TargetText = TargetText,
            Scoring = Scoring,
            Basis = Basis,
            History = History,
            Verification = Verification,
            Deviation = Deviation,
            Measure = Measure,
            IsIllustrative = IsIllustrative,
            Revisions = Changes.Count == 0 ? TargetRevisions.None : new(Changes),
            Split = Split,
            Actual = Fact is not null
                ? new BoundActual(Fact)
                : Entered?.ToEnteredActual(Unit ?? Domain.Figures.Unit.None) ?? (Actual?)Judged,
        };
}

internal sealed record EnteredEntry(
    decimal Value,
    string Reason,
    Qualifier Qualifier = Qualifier.Rounded,
    decimal? Grain = null,
    string? Method = null,
    string? Source = null,
    string? Evidence = null,
    bool IsIllustrative = false
)
{
    public EnteredActual ToEnteredActual(Unit unit) =>
        new(new(Value, unit, Qualifier, Grain, Method, Source), Reason, Evidence)
        {
            IsIllustrative = IsIllustrative,
        };
}
