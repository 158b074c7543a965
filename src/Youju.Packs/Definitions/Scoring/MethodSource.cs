using Youju.Domain.Indicators;

namespace Youju.Packs.Definitions.Scoring;

/// <summary>The closed list of scoring methods.</summary>
public enum MethodKind
{
    Proportional,
    ReverseLinear,
    ReverseRatio,
    Equality,
    Direct,
    Banded,
    Stepwise,
}

/// <summary>A scoring method as written in scoring.yaml; which keys count depends on its kind.</summary>
public sealed record MethodSource(MethodKind Kind)
{
    /// <summary>The rule in words, for the person who chooses among methods.</summary>
    public string? Label { get; init; }

    /// <summary>Equality: what lies above the target costs like what lies below.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Banded: from the lowest to the highest.</summary>
    public IReadOnlyList<BandSource> Bands { get; init; } = [];

    /// <summary>Banded: which band a value on a boundary belongs to.</summary>
    public Boundary Boundary { get; init; }

    /// <summary>Stepwise: the last value with full marks.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Stepwise: how far one step reaches.</summary>
    public decimal? Step { get; init; }

    /// <summary>Stepwise: the points one step costs.</summary>
    public decimal? Deduction { get; init; }

    public StepSide Side { get; init; }

    /// <summary>Stepwise: a step begun counts whole.</summary>
    public bool IsWhole { get; init; }

    internal IEnumerable<string> FindProblems()
    {
        IReadOnlyList<string> problems = [];
        if (Kind == MethodKind.Banded)
            _ = CreateBandScale(out problems);
        if (Kind == MethodKind.Stepwise && (Limit is null || Deduction is null || Step is null or <= 0))
            problems = ["逐档扣分要写明 limit、step（大于 0）和 deduction"];
        return problems;
    }

    internal ScoringMethod ToScoringMethod() =>
        Kind switch
        {
            MethodKind.Proportional => new Proportional(),
            MethodKind.ReverseLinear => new ReverseLinear(),
            MethodKind.ReverseRatio => new ReverseRatio(),
            MethodKind.Equality => new EqualityMethod(IsSymmetric),
            MethodKind.Direct => new Direct(),
            MethodKind.Banded => new Banded(CreateBandScale(out _)!),
            MethodKind.Stepwise => new Stepwise(Limit!.Value, Step!.Value, Deduction!.Value, Side, IsWhole),
            _ => throw new InvalidOperationException($"No method is defined for {Kind}."),
        };

    private BandScale<decimal>? CreateBandScale(out IReadOnlyList<string> problems) =>
        BandScale<decimal>.FromBands(
            Bands.Select(band => new Band<decimal>(band.From, band.To, band.Share)),
            Boundary,
            null,
            null,
            out problems
        );
}

/// <summary>The share of the weight that values between two ends are worth; an end left out is no end.</summary>
public sealed record BandSource(decimal Share, decimal? From = null, decimal? To = null);
