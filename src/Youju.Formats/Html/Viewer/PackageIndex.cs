using Youju.Domain.Reports;
using Youju.Formats.Findings;

namespace Youju.Formats.Html.Viewer;

/// <summary>The figures of a package numbered in reading order, and the chains they lead to in the order of their first figure.</summary>
internal sealed class PackageIndex
{
    private const int Reach = 30;

    private readonly ReportPackage package;
    private readonly Dictionary<string, Source> byKey;
    private readonly ILookup<int, NumberedFigure> byDocument;

    public PackageIndex(ReportPackage package, IReadOnlyList<PackageFigure> figures)
    {
        this.package = package;
        Figures = [.. figures.Select((figure, index) => new NumberedFigure(index + 1, figure))];
        byDocument = Figures.ToLookup(figure => figure.Figure.Document);
        Unsourced = [.. Figures.Where(figure => figure.Figure.IsUnsourced)];
        Sources =
        [
            .. Figures
                .Where(figure => !figure.Figure.IsUnsourced)
                .GroupBy(figure => figure.Figure.FactKey!, StringComparer.Ordinal)
                .Select(
                    (group, index) => new Source(index + 1, group.Key, package.Sources[group.Key], [.. group])
                ),
        ];
        byKey = Sources.ToDictionary(source => source.Key, StringComparer.Ordinal);
    }

    public IReadOnlyList<NumberedFigure> Figures { get; }

    public IReadOnlyList<NumberedFigure> Unsourced { get; }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The chain behind a figure, null for a naked one.</summary>
    public Source? FindSource(NumberedFigure figure) => figure.Figure.FactKey is { } key ? byKey[key] : null;

    public PackageDocument FindDocument(NumberedFigure figure) => package.Documents[figure.Figure.Document];

    /// <summary>The figure with its sentence, or with its row of a table.</summary>
    public Excerpt QuoteSentence(NumberedFigure figure) =>
        Excerpt.CreateAround(FindDocument(figure).Document, figure.Figure.Span, Reach);

    /// <summary>How a chain's figures are printed, each wording once.</summary>
    public string QuoteFigures(Source source) =>
        source.Figures is [var only]
            ? QuoteFigures(only)
            : string.Join(' ', source.Figures.Select(QuoteFigures).Distinct(StringComparer.Ordinal));

    /// <summary>The figures of one document, in the order of its text.</summary>
    public IEnumerable<NumberedFigure> ListFigures(int document) => byDocument[document];

    private string QuoteFigures(NumberedFigure figure) =>
        FindDocument(figure).Document.SliceText(figure.Figure.Span);
}
