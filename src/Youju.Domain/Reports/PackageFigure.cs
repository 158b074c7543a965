using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Domain.Reports;

/// <summary>A figure that a package prints.</summary>
/// <param name="Document">The document it stands in, by its place in the package from 0.</param>
/// <param name="FactKey">The source it leads to; null for a naked figure, which nothing explains.</param>
public sealed record PackageFigure(int Document, TextSpan Span, string? FactKey)
{
    public bool IsNaked => FactKey is null;

    /// <summary>Every figure of a package in reading order: those that name their fact, and those that only the words show.</summary>
    public static IReadOnlyList<PackageFigure> AllOf(ReportPackage package, FigureReader reader) =>
        [.. package.Documents.SelectMany((entry, index) => Of(entry.Document, index, package, reader))];

    private static List<PackageFigure> Of(Document document, int index, ReportPackage package, FigureReader reader)
    {
        var named = document.NamedFigures.ToList();
        var figures = named.ConvertAll(figure => new PackageFigure(index, figure.Span, package.Sources.ContainsKey(figure.FactKey) ? figure.FactKey : null));
        var next = 0;
        foreach (var printed in reader.Read(document.Text))
        {
            while (next < named.Count && named[next].Span.End <= printed.Span.Start) next++;
            if (next == named.Count || !named[next].Span.Overlaps(printed.Span)) figures.Add(new(index, printed.Span, null));
        }

        figures.Sort((a, b) => a.Span.CompareTo(b.Span));
        return figures;
    }
}
