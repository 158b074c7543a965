using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Sources;

/// <summary>What an indicator aimed at, reached and earned: <c>target/visitors</c>, <c>done/visitors</c>, <c>weight/visitors</c>, <c>score/visitors</c>, <c>score/total</c>.</summary>
internal sealed class IndicatorSource(ScoreBook scores, FactTracer tracer, FigureNames names, Proofs proofs)
    : IFigureSource
{
    public static readonly string[] Kinds = ["target", "done", "weight", "score"];

    private static readonly Unit Points = Unit.Of("分");

    // A total stands on all scores, which stand in the package themselves.
    private readonly Dictionary<string, FactTrace?> told = new(StringComparer.Ordinal);

    public Quantity? Find(string key) =>
        Split(key) is var (kind, id) && scores.Scores.TryGetValue(id, out var score)
            ? kind switch
            {
                "target" => score.Indicator.Target is { } target
                    ? Quantity.Exactly(target, score.Indicator.Unit)
                    : null,
                "done" => score.Done,
                "weight" => Quantity.Exactly(score.Indicator.Weight, Points),
                _ => score.Points is { } points ? Quantity.Exactly(points, Points) : null,
            }
            : Total(key);

    public FactTrace? Trace(string key) =>
        told.TryGetValue(key, out var known) ? known : told[key] = Tell(key);

    private FactTrace? Tell(string key)
    {
        var (kind, id) = Split(key);
        if (!scores.Scores.TryGetValue(id, out var score))
            return TraceTotal(key);
        FactTrace Of(string says, IReadOnlyList<FactTrace> grounds) =>
            FactTrace.Of(key, names.Of(key)!, says, grounds);
        return kind switch
        {
            "target" => Of(
                $"{score.Indicator.Direction.Sign()} {Find(key).InWords()}{Illustrative(score.Indicator)}",
                [.. Leaf(score.Indicator.Basis, "依据")]
            ),
            "done" => Of(score.Done.InWords(), [.. Done(score.Indicator, id)]),
            "weight" => Of($"{Print(score.Indicator.Weight)} 分", []),
            _ => Of(
                $"{(score.Points is { } points ? Print(points) + " 分" : "未定")}：{score.Derivation}",
                Grounds(id)
            ),
        };
    }

    private IReadOnlyList<FactTrace> Grounds(string id) =>
        [
            .. new[] { $"done/{id}", $"target/{id}" }
                .Where(key => Find(key) is not null)
                .Select(key => Trace(key)!),
        ];

    private IEnumerable<FactTrace> Done(Indicator indicator, string id) =>
        indicator.Actual switch
        {
            BoundActual { Fact: var fact } when tracer.Trace(fact) is { } trace => [trace],
            BoundActual => ScoreBook.InputsOf(id).Select(tracer.Trace).OfType<FactTrace>(),
            EnteredActual entered =>
            [
                new(
                    $"手工填报{(entered.IsIllustrative ? "（示例值）" : "")}：{entered.Reason}",
                    Proved(entered.Evidence, id)
                ),
            ],
            JudgedActual judged =>
            [
                new(
                    $"人工评定{(judged.IsIllustrative ? "（示例）" : "")}：{judged.Reason}",
                    Proved(judged.Evidence, id)
                ),
            ],
            _ => [],
        };

    private Quantity? Total(string key)
    {
        var (kind, id) = Split(key);
        if (!scores.Totals.TryGetValue(id, out var sheet))
            return null;
        return kind switch
        {
            "score" => sheet.Total is { } total ? Quantity.Exactly(total, Points) : null,
            "weight" => Quantity.Exactly(sheet.Scores.Sum(score => score.Indicator.Weight), Points),
            _ => null,
        };
    }

    private FactTrace? TraceTotal(string key)
    {
        var (kind, id) = Split(key);
        return scores.Totals.TryGetValue(id, out var sheet) && Find(key) is { } total
            ? FactTrace.Of(
                key,
                names.Of(key)!,
                $"{Print(total.Value)} 分",
                [.. sheet.Scores.Select(score => Trace($"{kind}/{ScoreBook.IdOn(id, score.Indicator)}")!)]
            )
            : null;
    }

    private static (string Kind, string Id) Split(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (key[..slash], key[(slash + 1)..]);
    }

    private IReadOnlyList<FactTrace> Proved(string? sha256, string id) =>
        [.. proofs.Named(sha256), .. proofs.For(ProofTargets.IndicatorPrefix + id)];

    private static IEnumerable<FactTrace> Leaf(string? text, string what) =>
        text is null ? [] : [new($"{what}：{text}", [])];

    private static string Illustrative(Indicator indicator) => indicator.IsIllustrative ? "（示例值）" : "";

    private static string Print(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
