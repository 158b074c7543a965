using System.Globalization;
using System.Text;

namespace Youju.Formats.Tests.Pdf;

/// <summary>These run only where pdftoppm and tesseract with simplified Chinese are installed.</summary>
public class ScansTests
{
    [Fact]
    public void Recognises_a_table_on_a_scanned_page_and_says_so()
    {
        var typed = new SketchedPdf(300, 200)
            .Grid([30, 130, 270], [40, 80, 120])
            .Words(50, 68, "2023", 20)
            .Words(160, 68, "115.47", 20)
            .Words(50, 108, "2024", 20)
            .Words(160, 108, "307.82", 20);

        var document = Scan(typed, 300, 200).Read();

        // What tesseract makes of a figure is its own affair; where it stands is ours.
        Assert.Equal(
            ["2023", "2024"],
            Drawn.OnlyTable(document).Rows.Select(row => document.SliceText(row.Cells[0].Span))
        );
        Assert.All(Drawn.OnlyTable(document).Rows, row =>
            Assert.Contains('.', document.SliceText(row.Cells[1].Span))
        );
        Assert.True(document.IsRecognisedAt(0));
    }

    [Fact]
    public void Trusts_typed_text() =>
        Assert.False(new SketchedPdf().Words(100, 100, "决算").Read().IsRecognisedAt(0));

    private static SketchedPdf Scan(SketchedPdf typed, double width, double height)
    {
        var picture = Rendering.Of(typed, "-gray");
        var head = Encoding.ASCII.GetString(picture, 0, 20).Split('\n', ' ');
        var (columns, rows) = (
            int.Parse(head[1], CultureInfo.InvariantCulture),
            int.Parse(head[2], CultureInfo.InvariantCulture)
        );
        return new SketchedPdf(width, height).Picture(columns, rows, picture.AsSpan()[^(columns * rows)..]);
    }
}
