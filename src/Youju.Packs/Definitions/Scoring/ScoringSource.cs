using Youju.Domain.Indicators;

namespace Youju.Packs.Definitions.Scoring;

/// <summary>How a place scores, as written in scoring.yaml.</summary>
public sealed record ScoringSource
{
    public required MethodSource Positive { get; init; }

    public required MethodSource Reverse { get; init; }

    public required MethodSource Equal { get; init; }

    public required MethodSource ZeroTarget { get; init; }

    public required MethodSource Execution { get; init; }

    public required decimal ExecutionWeight { get; init; }

    public QualitativeBands Qualitative { get; init; } = new();

    public OverFulfilment OverFulfilment { get; init; } = new(OverAction.None);

    public PointsRounding Rounding { get; init; } = new();

    /// <summary>What the scored sheets are called.</summary>
    public ScoreTitles Titles { get; init; } = new();

    /// <summary>From the lowest to the highest; together they cover 0 to 100 without gap or overlap.</summary>
    public required IReadOnlyList<GradeSource> Grades { get; init; }

    public IReadOnlyList<Veto> Vetoes { get; init; } = [];

    /// <summary>Methods that indicators call by name.</summary>
    public IReadOnlyDictionary<string, MethodSource> Methods { get; init; } =
        new Dictionary<string, MethodSource>();

    /// <summary>What keeps it from being a policy, in Chinese.</summary>
    internal IEnumerable<string> FindProblems() =>
        FindGradeProblems()
            .Concat(
                CollectMethods()
                    .SelectMany(method =>
                        method.Value.FindProblems().Select(problem => $"计分方法“{method.Key}”：{problem}")
                    )
            );

    /// <summary>The policy; only for a source without problems, as every loaded pack has.</summary>
    public ScoringPolicy ToScoringPolicy() =>
        new()
        {
            Positive = Positive.ToScoringMethod(),
            Reverse = Reverse.ToScoringMethod(),
            Equal = Equal.ToScoringMethod(),
            ZeroTarget = ZeroTarget.ToScoringMethod(),
            Execution = Execution.ToScoringMethod(),
            ExecutionWeight = ExecutionWeight,
            Qualitative = Qualitative,
            Over = OverFulfilment,
            Rounding = Rounding,
            Grades = CreateGradeScale(out _)!,
            Vetoes = Vetoes,
            Named = Methods.ToDictionary(
                method => method.Key,
                method => method.Value.ToScoringMethod(),
                StringComparer.Ordinal
            ),
        };

    private IEnumerable<KeyValuePair<string, MethodSource>> CollectMethods() =>
        Methods.Concat(
            new Dictionary<string, MethodSource>
            {
                ["positive"] = Positive,
                ["reverse"] = Reverse,
                ["equal"] = Equal,
                ["zero-target"] = ZeroTarget,
                ["execution"] = Execution,
            }
        );

    private IEnumerable<string> FindGradeProblems()
    {
        _ = CreateGradeScale(out var problems);
        var unknown = Vetoes
            .Where(veto => Grades.All(grade => grade.Label != veto.Grade))
            .Select(veto => $"一票否决用了没有的等级“{veto.Grade}”");
        return problems.Select(problem => $"等级（grades）：{problem}").Concat(unknown);
    }

    private BandScale<string>? CreateGradeScale(out IReadOnlyList<string> problems) =>
        BandScale<string>.FromBands(
            Grades.Select(grade => new Band<string>(grade.From, grade.To, grade.Label)),
            Boundary.Upper,
            0,
            100,
            out problems
        );
}

/// <summary>A grade from its lowest points up to, not including, those of the next.</summary>
public sealed record GradeSource(string Label, decimal From, decimal To);
