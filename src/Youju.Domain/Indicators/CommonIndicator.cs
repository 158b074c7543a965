using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>共性指标: a row of the table 投入、过程、产出及效率, computed from the ledger or judged.</summary>
/// <param name="Level1">投入, 过程, 产出及效率</param>
/// <param name="Standard">The rule in words, as the table prints it.</param>
public sealed record CommonIndicator(
    string Id,
    string Level1,
    string Level2,
    string Name,
    decimal Weight,
    string Standard
)
{
    /// <summary>The fact that holds the value; null for an indicator that a person judges.</summary>
    public string? Fact { get; init; }

    /// <summary>A scoring method of the pack, by name.</summary>
    public string? Scoring { get; init; }

    /// <summary>A fact that, where it is known to be zero, leaves nothing to go wrong: no building was finished, no budget given.</summary>
    public string? FullWhenZero { get; init; }

    /// <summary>The row as an indicator to score; what a person judged stands where there is no value.</summary>
    public Indicator ToIndicator(JudgedActual? judged)
    {
        return new(
            Id,
            Level2,
            Name,
            Fact is null ? TargetDirection.Qualitative : TargetDirection.AtLeast,
            Weight
        )
        {
            Unit = Unit.Percent,
            Target = Fact is null ? null : 100,
            TargetText = Standard,
            Scoring = Scoring,
            Actual = Fact is null || judged is not null ? judged : new BoundActual(Fact),
        };
    }
}
