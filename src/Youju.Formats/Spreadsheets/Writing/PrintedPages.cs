using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>How a wide sheet is parted over printed pages, so that it can be read on paper.</summary>
internal static class PrintedPages
{
    // Of the default font on A4 across, shrunk to three quarters: 8 points, the least that people read on paper.
    private const int Widest = 195;

    /// <summary>How many pages stand side by side.</summary>
    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="repeated">How many of the first columns every page repeats.</param>
    public static int CountAcross(IReadOnlyList<int> widths, int repeated)
    {
        var lead = widths.Take(repeated).Sum();
        return Math.Max(1, (int)Math.Ceiling((widths.Sum() - lead) / (decimal)(Widest - lead)));
    }

    /// <inheritdoc cref="CountAcross"/>
    public static void WriteSetup(Markup xml, IReadOnlyList<int> widths, int repeated)
    {
        xml.WriteRaw("""<pageSetup paperSize="9" orientation="landscape" """);
        xml.WriteMarkup($"""fitToWidth="{CountAcross(widths, repeated)}" fitToHeight="0"/>""");
    }

    /// <summary>
    /// The first columns, which tell the rows apart, and the first rows, as a workbook names them:
    /// <c>$A:$B</c>, <c>$1:$3</c>.
    /// </summary>
    public static IReadOnlyList<string> NameRepeatedCells(int columns, int rows) =>
        [$"$A:${SheetXml.NameColumn(columns - 1)}", $"$1:${rows}"];
}
