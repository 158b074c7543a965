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
    private static readonly Unit Points = Unit.FromSymbol("分");

    // A total stands on all scores, which stand in the package themselves.
    private readonly Dictionary<DossierKey, FactTrace?> traces = [];

    public Quantity? FindQuantity(DossierKey key) =>
        scores.Scores.TryGetValue(key.Id, out var score)
            ? key.Group switch
            {
                "target" => score.Indicator.Target is { } target
                    ? Quantity.FromExactValue(target, score.Indicator.Unit)
                    : null,
                "done" => score.Done,
                "weight" => Quantity.FromExactValue(score.Indicator.Weight, Points),
                _ => score.Points is { } points ? Quantity.FromExactValue(points, Points) : null,
            }
            : FindTotal(key);

    public FactTrace? TraceFigure(DossierKey key) =>
        traces.TryGetValue(key, out var known) ? known : traces[key] = CreateTrace(key);

    private FactTrace? CreateTrace(DossierKey key)
    {
        var (kind, id) = (key.Group, key.Id);
        if (!scores.Scores.TryGetValue(id, out var score))
            return TraceTotal(key);
        FactTrace CreateFigure(string says, IReadOnlyList<FactTrace> grounds) =>
            FactTrace.FromFigure(key.ToString(), names.FindName(key)!, says, grounds);
        return kind switch
        {
            "target" => CreateFigure(
                $"{score.Indicator.Direction.ToSignText()} {FindQuantity(key).ToChineseText()}{FormatIllustrative(score.Indicator)}",
                [.. CreateLeaf(score.Indicator.Basis, "依据")]
            ),
            "done" => CreateFigure(score.Done.ToChineseText(), [.. TraceAchieved(score.Indicator, id)]),
            "weight" => CreateFigure($"{NumberText.FormatPoints(score.Indicator.Weight)} 分", []),
            _ => CreateFigure(
                $"{(score.Points is { } points ? NumberText.FormatPoints(points) + " 分" : "未定")}：{score.Derivation}",
                TraceGrounds(id)
            ),
        };
    }

    private IReadOnlyList<FactTrace> TraceGrounds(string id) =>
        [
            .. new[] { DossierKey.FromIndicator("done", id), DossierKey.FromIndicator("target", id) }
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

    private Quantity? FindTotal(DossierKey key)
    {
        var (kind, id) = (key.Group, key.Id);
        if (!scores.Totals.TryGetValue(id, out var sheet))
            return null;
        return kind switch
        {
            "score" => sheet.Total is { } total ? Quantity.FromExactValue(total, Points) : null,
            "weight" => Quantity.FromExactValue(sheet.Scores.Sum(score => score.Indicator.Weight), Points),
            _ => null,
        };
    }

    private FactTrace? TraceTotal(DossierKey key)
    {
        var (kind, id) = (key.Group, key.Id);
        return scores.Totals.TryGetValue(id, out var sheet) && FindQuantity(key) is { } total
            ? FactTrace.FromFigure(
                key.ToString(),
                names.FindName(key)!,
                $"{NumberText.FormatPoints(total.Value)} 分",
                [
                    .. sheet.Scores.Select(score =>
                        TraceFigure(
                            DossierKey.FromIndicator(kind, ScoreBook.FormatScoreId(id, score.Indicator))
                        )!
                    ),
                ]
            )
            : null;
    }

    private IReadOnlyList<FactTrace> TraceEvidence(string? sha256, string id) =>
        [
            .. proofs.TraceNamedFile(sha256),
            .. proofs.TraceFilesFor(DossierKey.FromIndicatorValue(id).ToString()),
        ];

    private static IEnumerable<FactTrace> CreateLeaf(string? text, string what) =>
        text is null ? [] : [new($"{what}：{text}", [])];

    private static string FormatIllustrative(Indicator indicator) =>
        indicator.IsIllustrative ? "（示例值）" : "";
}
