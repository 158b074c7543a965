using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Packs.Definitions;

namespace Youju.Reporting.Scores;

/// <summary>Every form of a dossier, scored.</summary>
/// <param name="Overall">部门整体支出绩效自评表</param>
/// <param name="Common">部门整体支出绩效评价指标表</param>
/// <param name="Projects">项目支出绩效自评表, by the project's name.</param>
/// <param name="Remarks">What there is to say about indicators and weights, in Chinese.</param>
public sealed record ScoreBook(
    ScoreSheet Overall,
    ScoreSheet Common,
    IReadOnlyDictionary<string, ScoreSheet> Projects,
    IReadOnlyList<string> Remarks
)
{
    /// <summary>The id under which a sheet's total is found, beside the ids of its indicators.</summary>
    public const string Total = "total";

    /// <summary>Before an id it names the score of a common indicator.</summary>
    public const string CommonPrefix = "common.";

    public const string CommonTotal = CommonPrefix + Total;

    /// <summary>Every score by its id: that of its indicator, with the sheet it belongs to where ids repeat.</summary>
    public IReadOnlyDictionary<string, Score> Scores { get; private init; } = new Dictionary<string, Score>();

    /// <summary>Every sheet by the id of its total.</summary>
    public IReadOnlyDictionary<string, ScoreSheet> Totals { get; private init; } =
        new Dictionary<string, ScoreSheet>();

    /// <summary>Ids that more than one indicator has, so that their figures cannot be told apart.</summary>
    public IReadOnlyList<string> Repeated =>
        [
            .. Totals
                .SelectMany(sheet => sheet.Value.Scores.Select(score => IdOn(sheet.Key, score.Indicator)))
                .GroupBy(id => id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key),
        ];

    /// <summary>Null where none of the packs says how to score.</summary>
    public static ScoreBook? Of(Dossier dossier, Pack pack, FactStore facts)
    {
        if (pack.Scoring?.ToPolicy() is not { } policy)
            return null;
        var (frame, targets) = (pack.Indicators, dossier.Targets);
        var scorer = new Scorer(policy, key => facts.Find(key)?.Quantity, key => facts.Find(key)?.Label);
        var overall = scorer.Score(targets.Indicators, frame.ExecutionRate, targets.Execution);
        var projects = targets
            .Projects.DistinctBy(project => project.Project)
            .ToDictionary(
                project => project.Project,
                project => Score(project, policy, facts),
                StringComparer.Ordinal
            );
        var common = scorer.ScoreCommon(frame.Common, targets.Common);
        return new(overall, common, projects, Notes(dossier, pack, policy, overall, projects))
        {
            Scores = Flat(overall, common, projects),
            Totals = Sums(overall, common, projects),
        };
    }

    /// <summary>The id of an indicator's score on the sheet that <paramref name="total"/> names.</summary>
    public static string IdOn(string total, Indicator indicator) =>
        total switch
        {
            Total => indicator.Id,
            CommonTotal => CommonPrefix + indicator.Id,
            _ => indicator.Id == Scorer.ExecutionId ? indicator.Id + total[Total.Length..] : indicator.Id,
        };

    public static string TotalOf(string project) => $"{Total}:{project}";

    private static ScoreSheet Score(ProjectTargets project, ScoringPolicy policy, FactStore facts)
    {
        const string rate = "rate";
        Quantity? Find(string key) =>
            key == rate ? RateOf(project.Project, facts) : facts.Find(key)?.Quantity;
        return new Scorer(policy, Find, key => facts.Find(key)?.Label).Score(
            project.Indicators,
            rate,
            project.Execution
        );
    }

    private static Quantity? RateOf(string project, FactStore facts) =>
        Computation.Ratio.Apply(
            Unit.Percent,
            [
                facts.Find(ColumnOf(project, AmountColumn.Executed))?.Quantity,
                facts.Find(ColumnOf(project, AmountColumn.Adjusted))?.Quantity,
            ]
        );

    /// <summary>The fact that holds a project's amount.</summary>
    public static string ColumnOf(string project, AmountColumn column) =>
        $"{LedgerFigures.ProjectPrefix}{project}.{column.Key()}";

    /// <summary>The facts that a project's execution rate is computed from; none for other ids.</summary>
    public static IReadOnlyList<string> InputsOf(string id) =>
        id.StartsWith($"{Scorer.ExecutionId}:", StringComparison.Ordinal)
        && id[(Scorer.ExecutionId.Length + 1)..] is var project
            ? [ColumnOf(project, AmountColumn.Executed), ColumnOf(project, AmountColumn.Adjusted)]
            : [];

    private static Dictionary<string, ScoreSheet> Sums(
        ScoreSheet overall,
        ScoreSheet common,
        Dictionary<string, ScoreSheet> projects
    )
    {
        var sums = new Dictionary<string, ScoreSheet>(StringComparer.Ordinal)
        {
            [Total] = overall,
            [CommonTotal] = common,
        };
        foreach (var (project, sheet) in projects)
            sums[TotalOf(project)] = sheet;
        return sums;
    }

    private static Dictionary<string, Score> Flat(
        ScoreSheet overall,
        ScoreSheet common,
        Dictionary<string, ScoreSheet> projects
    )
    {
        var flat = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var (total, sheet) in Sums(overall, common, projects))
        {
            foreach (var score in sheet.Scores)
                flat[IdOn(total, score.Indicator)] = score;
        }

        return flat;
    }

    private static IReadOnlyList<string> Notes(
        Dossier dossier,
        Pack pack,
        ScoringPolicy policy,
        ScoreSheet overall,
        Dictionary<string, ScoreSheet> projects
    )
    {
        var (frame, targets) = (pack.Indicators, dossier.Targets);
        return
        [
            .. WeightCheck.Check(frame.Classes, targets.Indicators, policy.ExecutionWeight),
            .. overall.Remarks,
            .. projects.SelectMany(project =>
                Weights(project.Value)
                    .Concat(project.Value.Remarks)
                    .Select(remark => $"项目“{project.Key}”：{remark}")
            ),
            .. new IndicatorQuality(frame.Quality)
                .Check(targets.Indicators)
                .Concat(InText(dossier, pack, overall))
                .Select(remark =>
                    $"指标“{targets.Indicators.First(indicator => indicator.Id == remark.IndicatorId).Name}”：{remark.Message}"
                ),
        ];
    }

    // The execution rate is the first of the scores and brings its own weight.
    private static IEnumerable<string> Weights(ScoreSheet sheet) =>
        WeightCheck.Total(
            [.. sheet.Scores.Skip(1).Select(score => score.Indicator)],
            sheet.Scores[0].Indicator.Weight
        );

    private static IEnumerable<QualityRemark> InText(Dossier dossier, Pack pack, ScoreSheet overall)
    {
        var text = new DoneInText(pack.Indicators.Quality, FigureReaders.For(pack.Figures));
        var done = overall
            .Scores.Where(score => score.Done is not null)
            .Select(score => (score.Indicator, score.Done!.Value))
            .ToList();
        return dossier.Narrative.Values.SelectMany(words => text.Check(words, done));
    }
}
