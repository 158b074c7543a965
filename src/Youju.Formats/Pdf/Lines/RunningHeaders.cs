using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Lines;

/// <summary>Drops page numbers and the heads and feet that pages repeat.</summary>
internal static class RunningHeaders
{
    /// <summary>The share of the page's height, at either end, in which heads and feet stand.</summary>
    private const double Margin = 0.12;

    private const double SamePlace = 2;

    public static IReadOnlyList<IReadOnlyList<PagePiece>> RemoveFromPages(
        IReadOnlyList<IReadOnlyList<PagePiece>> pages
    )
    {
        var candidates = pages.SelectMany(FindCandidates).ToList();
        var repeated = candidates
            .GroupBy(CreateGroupKey)
            .Where(group => IsRepeated(group, pages.Count))
            .SelectMany(group => group);
        var numbers = PageNumbers.FindPageNumbers(candidates);
        var dropped = repeated.Concat(numbers).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. pages.Select(page => page.Where(piece => !dropped.Contains(piece)).ToList())];
    }

    /// <summary>The outermost two lines at both ends, if they stand in the margin.</summary>
    private static IEnumerable<LinePiece> FindCandidates(IReadOnlyList<PagePiece> page) =>
        page.Take(2).Concat(page.Skip(Math.Max(2, page.Count - 2))).OfType<LinePiece>().Where(IsInMargin);

    private static bool IsInMargin(LinePiece line) =>
        line.Area.Bottom < line.Page.Height * Margin || line.Area.Top > line.Page.Height * (1 - Margin);

    private static (string Words, double Place) CreateGroupKey(LinePiece line) =>
        (RemoveDigits(line.Line.Text), Math.Round(line.Line.Baseline / SamePlace));

    /// <summary>A table's unit may stand at the top of several pages; a head stands on most of them.</summary>
    private static bool IsRepeated(IEnumerable<LinePiece> group, int pageCount)
    {
        var onPages = group.Select(line => line.Page.Number).Distinct().Count();
        return onPages >= 3 && onPages * 2 > pageCount && !group.First().Line.Text.Contains("单位");
    }

    private static string RemoveDigits(string words) =>
        string.Concat(words.Where(letter => !char.IsAsciiDigit(letter)));
}
