using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Reporting.Scores;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Sources;

/// <summary>
/// What an indicator aimed at, reached and earned: <c>target/visitors</c>, <c>done/visitors</c>,
/// <c>weight/visitors</c>, <c>score/visitors</c>, <c>score/total</c>.
/// </summary>
internal sealed class IndicatorSource(
    ScoreBook scores,
    FactTracer tracer,
    FigureNames names,
    EvidenceTraces proofs
) : IFigureSource
{
    public static readonly string[] Kinds = ["target", "done", "weight", "score"];

    private static readonly Unit Points = Unit.FromSymbol("分");

    // A total stands on all scores, which stand in the package themselves.
    private readonly Dictionary<string, FactTrace?> traces = new(StringComparer.Ordinal);

    public Quantity? FindQuantity(string key) =>
        SplitKey(key) is var (kind, id) && scores.Scores.TryGetValue(id, out var score)
            ? kind switch
            {
                "target" => score.Indicator.Target is { } target
                    ? Quantity.FromExactValue(target, score.Indicator.Unit)
                    : null,
                "done" => score.Done,
                "weight" => Quantity.FromExactValue(score.Indicator.Weight, Points),
                _ => score.Points is { } points ? Quantity.FromExactValue(points, Points) : null,
            }
            : FindTotal(key);

    public FactTrace? TraceFigure(string key) =>
        traces.TryGetValue(key, out var known) ? known : traces[key] = CreateTrace(key);

    private FactTrace? CreateTrace(string key)
    {
        var (kind, id) = SplitKey(key);
        if (!scores.Scores.TryGetValue(id, out var score))
            return TraceTotal(key);
        FactTrace Of(string says, IReadOnlyList<FactTrace> grounds) =>
            FactTrace.FromFigure(key, names.FindName(key)!, says, grounds);
        return kind switch
        {
            "target" => Of(
                $"{score.Indicator.Direction.ToSignText()} {FindQuantity(key).ToChineseText()}{FormatIllustrative(score.Indicator)}",
                [.. CreateLeaf(score.Indicator.Basis, "依据")]
            ),
            "done" => Of(score.Done.ToChineseText(), [.. TraceAchieved(score.Indicator, id)]),
            "weight" => Of($"{NumberText.FormatPoints(score.Indicator.Weight)} 分", []),
            _ => Of(
                $"{(score.Points is { } points ? NumberText.FormatPoints(points) + " 分" : "未定")}：{score.Derivation}",
                TraceGrounds(id)
            ),
        };
    }

    private IReadOnlyList<FactTrace> TraceGrounds(string id) =>
        [
            .. new[] { $"done/{id}", $"target/{id}" }
                .Where(key => FindQuantity(key) is not null)
                .Select(key => TraceFigure(key)!),
        ];

    private IEnumerable<FactTrace> TraceAchieved(Indicator indicator, string id) =>
        indicator.Actual switch
        {
            BoundActual { Fact: var fact } when tracer.TraceFact(fact) is { } trace => [trace],
            BoundActual => ScoreBook.FindRateInputs(id).Select(tracer.TraceFact).OfType<FactTrace>(),
            EnteredActual entered =>
            [
                new(
                    $"手工填报{(entered.IsIllustrative ? "（示例值）" : "")}：{entered.Reason}",
                    TraceEvidence(entered.Evidence, id)
                ),
            ],
            JudgedActual judged =>
            [
                new(
                    $"人工评定{(judged.IsIllustrative ? "（示例）" : "")}：{judged.Reason}",
                    TraceEvidence(judged.Evidence, id)
                ),
            ],
            _ => [],
        };

    private Quantity? FindTotal(string key)
    {
        var (kind, id) = SplitKey(key);
        if (!scores.Totals.TryGetValue(id, out var sheet))
            return null;
        return kind switch
        {
            "score" => sheet.Total is { } total ? Quantity.FromExactValue(total, Points) : null,
            "weight" => Quantity.FromExactValue(sheet.Scores.Sum(score => score.Indicator.Weight), Points),
            _ => null,
        };
    }

    private FactTrace? TraceTotal(string key)
    {
        var (kind, id) = SplitKey(key);
        return scores.Totals.TryGetValue(id, out var sheet) && FindQuantity(key) is { } total
            ? FactTrace.FromFigure(
                key,
                names.FindName(key)!,
                $"{NumberText.FormatPoints(total.Value)} 分",
                [
                    .. sheet.Scores.Select(score =>
                        TraceFigure($"{kind}/{ScoreBook.FormatScoreId(id, score.Indicator)}")!
                    ),
                ]
            )
            : null;
    }

    private static (string Kind, string Id) SplitKey(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], key[(slash + 1)..]);
    }

    private IReadOnlyList<FactTrace> TraceEvidence(string? sha256, string id) =>
        [.. proofs.TraceNamedFile(sha256), .. proofs.TraceFilesFor(EvidenceTargets.IndicatorPrefix + id)];

    private static IEnumerable<FactTrace> CreateLeaf(string? text, string what) =>
        text is null ? [] : [new($"{what}：{text}", [])];

    private static string FormatIllustrative(Indicator indicator) =>
        indicator.IsIllustrative ? "（示例值）" : "";
}
