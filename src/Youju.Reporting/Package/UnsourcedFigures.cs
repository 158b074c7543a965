using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Reports;

namespace Youju.Reporting.Package;

/// <summary>Figures that someone typed instead of naming a fact; nobody can tell where they come from.</summary>
internal static class UnsourcedFigures
{
    private const int ShownAround = 12;

    /// <summary>The document with the places of its naked figures.</summary>
    public static PackageDocument MarkUnsourced(PackageDocument document, FigureReader reader) =>
        document with
        {
            UnsourcedFigures =
            [
                .. PackageFigure.FindUnlinked(document.Document, reader).Select(figure => figure.Span),
            ],
        };

    /// <summary>What to do about each, in Chinese.</summary>
    public static IEnumerable<string> DescribeGaps(PackageDocument document) =>
        (document.UnsourcedFigures ?? []).Select(span =>
            $"《{document.Name}》里的“{document.Document.SliceText(span)}”没有来源，请改用数据项：……{ExtractContext(document.Document.Text, span)}……"
        );

    private static string ExtractContext(string text, TextSpan span)
    {
        var (start, end) = (
            Math.Max(0, span.Start - ShownAround),
            Math.Min(text.Length, span.End + ShownAround)
        );
        return text[start..end].ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
    }
}
