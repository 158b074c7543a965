using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Scoring;

namespace Youju.Reporting.Scores;

/// <summary>Every form of a dossier, scored.</summary>
/// <param name="Overall">The sheet of the whole unit.</param>
/// <param name="Common">The sheet of the indicators that every unit has alike.</param>
/// <param name="Projects">The sheet of each project, by its name.</param>
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

    /// <summary>What the sheets are called.</summary>
    public ScoreTitles Titles { get; private init; } = new();

    /// <summary>Every score by its id: that of its indicator, with the sheet it belongs to where ids repeat.</summary>
    public IReadOnlyDictionary<string, IndicatorScore> Scores { get; private init; } =
        new Dictionary<string, IndicatorScore>();

    /// <summary>Every sheet by the id of its total.</summary>
    public IReadOnlyDictionary<string, ScoreSheet> Totals { get; private init; } =
        new Dictionary<string, ScoreSheet>();

    /// <summary>Ids that more than one indicator has, so that their figures cannot be told apart.</summary>
    public IReadOnlyList<string> Repeated =>
        [
            .. Totals
                .SelectMany(sheet =>
                    sheet.Value.Scores.Select(score => FormatScoreId(sheet.Key, score.Indicator))
                )
                .GroupBy(id => id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key),
        ];

    /// <summary>Null where none of the packs says how to score.</summary>
    public static ScoreBook? FromDossier(Dossier dossier, Pack pack, FactStore facts)
    {
        if (pack.Scoring?.ToScoringPolicy() is not { } policy)
            return null;
        var (frame, targets) = (pack.Indicators, dossier.Targets);
        var scorer = new Scorer(
            policy,
            key => facts.FindFact(key)?.Quantity,
            key => facts.FindFact(key)?.Label
        );
        var overall = scorer.ScoreForm(targets.Indicators, frame.ExecutionRate, targets.Execution);
        var projects = targets
            .Projects.DistinctBy(project => project.Project)
            .ToDictionary(
                project => project.Project,
                project => ScoreProject(project, policy, facts),
                StringComparer.Ordinal
            );
        var common = scorer.ScoreCommon(frame.Common, targets.Common);
        return new(overall, common, projects, CollectRemarks(dossier, pack, policy, overall, projects))
        {
            Titles = pack.Scoring.Titles,
            Scores = CollectScores(overall, common, projects),
            Totals = CollectTotals(overall, common, projects),
        };
    }

    /// <summary>The id of an indicator's score on the sheet that <paramref name="total"/> names.</summary>
    public static string FormatScoreId(string total, Indicator indicator) =>
        total switch
        {
            Total => indicator.Id,
            CommonTotal => CommonPrefix + indicator.Id,
            _ => indicator.Id == Scorer.ExecutionId ? indicator.Id + total[Total.Length..] : indicator.Id,
        };

    public static string FormatTotalId(string project) => $"{Total}:{project}";

    private static ScoreSheet ScoreProject(ProjectTargets project, ScoringPolicy policy, FactStore facts)
    {
        const string rate = "rate";
        Quantity? FindQuantity(string key) =>
            key == rate ? ComputeRate(project.Project, facts) : facts.FindFact(key)?.Quantity;
        return new Scorer(policy, FindQuantity, key => facts.FindFact(key)?.Label).ScoreForm(
            project.Indicators,
            rate,
            project.Execution
        );
    }

    private static Quantity? ComputeRate(string project, FactStore facts) =>
        Computation.Ratio.ComputeQuantity(
            Unit.Percent,
            [
                facts.FindFact(FormatAmountKey(project, AmountColumn.Executed))?.Quantity,
                facts.FindFact(FormatAmountKey(project, AmountColumn.Adjusted))?.Quantity,
            ]
        );

    /// <summary>The fact that holds a project's amount.</summary>
    public static string FormatAmountKey(string project, AmountColumn column) =>
        DossierKey.FromAmount(LedgerFigures.ProjectPrefix + project, column).ToString();

    /// <summary>The facts that a project's execution rate is computed from; none for other ids.</summary>
    public static IReadOnlyList<string> FindRateInputs(string id) =>
        id.StartsWith($"{Scorer.ExecutionId}:", StringComparison.Ordinal)
        && id[(Scorer.ExecutionId.Length + 1)..] is var project
            ?
            [
                FormatAmountKey(project, AmountColumn.Executed),
                FormatAmountKey(project, AmountColumn.Adjusted),
            ]
            : [];

    private static Dictionary<string, ScoreSheet> CollectTotals(
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
            sums[FormatTotalId(project)] = sheet;
        return sums;
    }

    private static Dictionary<string, IndicatorScore> CollectScores(
        ScoreSheet overall,
        ScoreSheet common,
        Dictionary<string, ScoreSheet> projects
    )
    {
        var flat = new Dictionary<string, IndicatorScore>(StringComparer.Ordinal);
        foreach (var (total, sheet) in CollectTotals(overall, common, projects))
        {
            foreach (var score in sheet.Scores)
                flat[FormatScoreId(total, score.Indicator)] = score;
        }

        return flat;
    }

    private static IReadOnlyList<string> CollectRemarks(
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
            .. WeightCheck.CheckWeights(frame.Classes, targets.Indicators, policy.ExecutionWeight),
            .. overall.Remarks,
            .. projects.SelectMany(project =>
                CheckWeights(project.Value)
                    .Concat(project.Value.Remarks)
                    .Select(remark => $"项目“{project.Key}”：{remark}")
            ),
            .. CheckSplits(targets, overall, projects),
            .. new IndicatorQuality(frame.Quality)
                .CheckIndicators(targets.Indicators)
                .Concat(CheckNarrative(dossier, pack, overall))
                .Select(remark =>
                    $"指标“{targets.Indicators.First(indicator => indicator.Id == remark.IndicatorId).Name}”：{remark.Message}"
                ),
        ];
    }

    private static IEnumerable<string> CheckSplits(
        Targets targets,
        ScoreSheet overall,
        Dictionary<string, ScoreSheet> projects
    )
    {
        var done = overall
            .Scores.Concat(projects.Values.SelectMany(sheet => sheet.Scores))
            .DistinctBy(score => score.Indicator.Id)
            .ToDictionary(score => score.Indicator.Id, score => score.Done?.Value, StringComparer.Ordinal);
        return from indicator in targets.All
            where indicator.Split is not null
            from problem in indicator.Split!.CheckSums(indicator, done.GetValueOrDefault(indicator.Id))
            select $"指标“{indicator.Name}”{problem}";
    }

    // The execution rate is the first of the scores and brings its own weight.
    private static IEnumerable<string> CheckWeights(ScoreSheet sheet) =>
        WeightCheck.CheckTotal(
            [.. sheet.Scores.Skip(1).Select(score => score.Indicator)],
            sheet.Scores[0].Indicator.Weight
        );

    private static IEnumerable<QualityRemark> CheckNarrative(Dossier dossier, Pack pack, ScoreSheet overall)
    {
        var text = new ActualInTextCheck(pack.Indicators.Quality, FigureReaders.FromLexicon(pack.Figures));
        var done = overall
            .Scores.Where(score => score.Done is not null)
            .Select(score => (score.Indicator, score.Done!.Value))
            .ToList();
        return dossier.Narrative.Values.SelectMany(words => text.CheckText(words, done));
    }
}
