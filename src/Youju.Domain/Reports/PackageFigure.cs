using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Domain.Reports;

/// <summary>A figure that a package prints.</summary>
/// <param name="Document">The document it stands in, by its place in the package from 0.</param>
/// <param name="FactKey">The source it leads to; null for a naked figure, which nothing explains.</param>
public sealed record PackageFigure(int Document, TextSpan Span, string? FactKey)
{
    public bool IsUnsourced => FactKey is null;

    /// <summary>Every figure of a package in reading order: those that name their fact, and those that only the words show.</summary>
    public static IReadOnlyList<PackageFigure> CollectFromPackage(ReportPackage package, FigureReader reader)
    {
        return
        [
            .. package.Documents.SelectMany(
                (entry, index) => CollectFromDocument(entry, index, package, reader)
            ),
        ];
    }

    /// <summary>The figures of a document's words that no link covers.</summary>
    public static IEnumerable<PrintedFigure> FindUnlinked(Document document, FigureReader reader)
    {
        var linked = document.NamedFigures;
        var next = 0;
        foreach (var figure in reader.ReadFigures(document.Text))
        {
            while (next < linked.Count && linked[next].Span.End <= figure.Span.Start)
                next++;
            if (next == linked.Count || !linked[next].Span.Overlaps(figure.Span))
                yield return figure;
        }
    }

    private static IEnumerable<PackageFigure> CollectFromDocument(
        PackageDocument entry,
        int index,
        ReportPackage package,
        FigureReader reader
    )
    {
        var linked = entry.Document.NamedFigures.Select(figure => new PackageFigure(
            index,
            figure.Span,
            package.Sources.ContainsKey(figure.FactKey) ? figure.FactKey : null
        ));
        var naked = entry.UnsourcedFigures
            ?? FindUnlinked(entry.Document, reader).Select(figure => figure.Span);
        return linked
            .Concat(naked.Select(span => new PackageFigure(index, span, null)))
            .OrderBy(figure => figure.Span);
    }
}
