using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Indicators;
using Youju.Reading.Scores;
using Youju.Reporting.Scores;
using Youju.Reporting.Sources;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Checks;

/// <summary>Indicators that a report prints, in words or tables: what was aimed at and reached, against the approved targets.</summary>
internal sealed class IndicatorDifferences(OpenDossier open, FigureReader reader)
{
    public IEnumerable<Finding> FindIn(Document document)
    {
        if (
            ScoreBook.FromDossier(open.Dossier, open.Pack, open.Facts) is not { } scores
            || FigureSources.FromDossier(open.Dossier, open.Pack, open.Facts) is not { } sources
        )
            return [];
        var rows = new IndicatorReader(document.Text, reader.ReadFigures(document.Text), open.Pack);
        var known = scores.Scores.Values.ToLookup(score => score.Indicator.Name, StringComparer.Ordinal);
        return
        [
            .. from row in rows.ReadTables(document).Concat(rows.ReadProse())
            let own = FindNamed(row.Name, known)
            where own.Count > 0
            from finding in CompareRow(row, own, document, sources)
            select finding,
        ];
    }

    // 推文篇数目标为: a sentence goes on behind the name.
    private static List<IndicatorScore> FindNamed(string name, ILookup<string, IndicatorScore> known) =>
        known
            .Where(group => name.Contains(group.Key, StringComparison.Ordinal))
            .MaxBy(group => group.Key.Length)
            ?.ToList()
        ?? [];

    // A unit and a project may have an indicator of one name; what either says is right.
    private static IEnumerable<Finding> CompareRow(
        IndicatorRow row,
        List<IndicatorScore> own,
        Document document,
        FigureSources sources
    ) =>
        [
            // 不少于 tells the direction; the target is the number.
            .. Compare(
                row.Target.Figure with
                {
                    Qualifier = Qualifier.Rounded,
                },
                own,
                "target",
                document,
                sources
            ),
            .. Compare(row.Done, own, "done", document, sources),
        ];

    private static IEnumerable<Finding> Compare(
        PrintedFigure printed,
        List<IndicatorScore> own,
        string part,
        Document document,
        FigureSources sources
    )
    {
        var known = own.Select(score => DossierKey.FromIndicator(part, score.Indicator.Id).ToString())
            .Select(key => (Key: key, Quantity: sources.FindQuantity(key)))
            .Where(one => one.Quantity is not null)
            .ToList();
        return known.Count == 0 || known.Exists(one => FigureMatch.MayMean(printed, one.Quantity!.Value))
            ? []
            :
            [
                DossierFinding.Create(
                    printed.Span,
                    sources.NameFigure(known[0].Key),
                    document.SliceText(printed.Span),
                    known[0].Quantity!.Value,
                    sources.TraceFigure(known[0].Key)
                ),
            ];
    }
}
