using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Reporting.Gaps;

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

    /// <summary>What to name by a fact instead.</summary>
    public static IEnumerable<Remark> FindGaps(PackageDocument document) =>
        (document.UnsourcedFigures ?? []).Select(span =>
            GapList.CreateGap(
                GapCodes.FigureUnsourced,
                null,
                document.Name,
                document.Document.SliceText(span),
                ExtractContext(document.Document.Text, span)
            )
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
