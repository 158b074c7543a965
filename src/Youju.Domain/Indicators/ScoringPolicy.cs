namespace Youju.Domain.Indicators;

/// <summary>How one place in one year scores; all of it comes from a pack.</summary>
public sealed record ScoringPolicy
{
    public required ScoringMethod Positive { get; init; }

    public required ScoringMethod Reverse { get; init; }

    public required ScoringMethod Equal { get; init; }

    /// <summary>For a target of zero, whatever the direction.</summary>
    public required ScoringMethod ZeroTarget { get; init; }

    /// <summary>For 预算执行率, in percent.</summary>
    public required ScoringMethod Execution { get; init; }

    public required QualitativeBands Qualitative { get; init; }

    /// <summary>Methods that single indicators name.</summary>
    public IReadOnlyDictionary<string, ScoringMethod> Named { get; init; } =
        new Dictionary<string, ScoringMethod>();

    public required OverFulfilment Over { get; init; }

    public required PointsRounding Rounding { get; init; }

    /// <summary>The points of 预算执行率.</summary>
    public required decimal ExecutionWeight { get; init; }

    /// <summary>Grades over the total: 优 良 中 差.</summary>
    public required BandScale<string> Grades { get; init; }

    /// <summary>一票否决: indicators that must not get zero points.</summary>
    public IReadOnlyList<Veto> Vetoes { get; init; } = [];

    public ScoringMethod? ChooseMethod(Indicator indicator) =>
        indicator switch
        {
            { Scoring: { } name } => Named.GetValueOrDefault(name),
            { Target: 0 } => ZeroTarget,
            { Direction: TargetDirection.Equal } => Equal,
            _ => indicator.Direction.IsReverse() ? Reverse : Positive,
        };
}

/// <summary>Zero points for the indicator cap the grade.</summary>
public sealed record Veto(string Indicator, string Grade);
