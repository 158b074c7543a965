using System.Globalization;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Pdf;

/// <summary>Writes a small pdf from placed words and lines, with coordinates from the top left corner in points.</summary>
/// <remarks>Chinese needs no font file: the font names a character collection whose codes a reader knows.</remarks>
internal sealed class SketchedPdf(double width = 595, double height = 842)
{
    private readonly List<(string Content, int Rotate, bool IsPacked)> pages = [];
    private StringBuilder content = new();
    private bool isPacked;
    private readonly List<string> extras = [];
    private string catalog = "",
        pageEntries = "",
        resources = "",
        coding = "UniGB-UCS2-H";

    public SketchedPdf Words(
        double x,
        double baseline,
        string words,
        double size = 12,
        bool isUpwards = false
    )
    {
        var hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words));
        var direction = isUpwards ? "0 1 -1 0" : "1 0 0 1";
        content.Append(Invariant($"BT /F1 {size} Tf {direction} {x} {height - baseline} Tm <{hex}> Tj ET\n"));
        return this;
    }

    public SketchedPdf Line(double x1, double y1, double x2, double y2)
    {
        content.Append(Invariant($"{x1} {height - y1} m {x2} {height - y2} l S\n"));
        return this;
    }

    /// <summary>Draws a grid at these edges.</summary>
    public SketchedPdf Grid(double[] columns, double[] rows)
    {
        foreach (var x in columns)
            Line(x, rows[0], x, rows[^1]);
        foreach (var y in rows)
            Line(columns[0], y, columns[^1], y);
        return this;
    }

    public SketchedPdf Raw(string operators)
    {
        content.Append(operators).Append('\n');
        return this;
    }

    /// <summary>Sets a page's whole content, packed by deflate.</summary>
    public SketchedPdf Packed(byte[] deflated)
    {
        content = new(Encoding.Latin1.GetString(deflated));
        isPacked = true;
        return this;
    }

    /// <summary>Covers the page with a picture in shades of grey.</summary>
    public SketchedPdf Picture(int columns, int rows, ReadOnlySpan<byte> pixels) =>
        Raw(
            Invariant($"q {width} 0 0 {height} 0 0 cm BI /W {columns} /H {rows} /CS /G /BPC 8 /F /AHx ID\n")
                + Convert.ToHexString(pixels)
                + ">\nEI Q"
        );

    /// <summary>Adds an object; of a file with one page the first is number 8.</summary>
    public SketchedPdf Object(string body)
    {
        extras.Add(body);
        return this;
    }

    /// <summary>Adds entries to the catalog, to each page and to its resources, and names the coding of the words.</summary>
    public SketchedPdf Entries(
        string ofCatalog = "",
        string ofPage = "",
        string ofResources = "",
        string coding = "UniGB-UCS2-H"
    )
    {
        (catalog, pageEntries, resources, this.coding) = (ofCatalog, ofPage, ofResources, coding);
        return this;
    }

    public SketchedPdf NextPage(int rotate = 0)
    {
        pages.Add((content.ToString(), rotate, isPacked));
        (content, isPacked) = (new(), false);
        return this;
    }

    public Document Read(ReadingLimits? limits = null) =>
        DocumentReader.ReadDocument(new SourceFile("sketch.pdf", Bytes()), limits).Document;

    public byte[] Bytes()
    {
        if (content.Length > 0 || pages.Count == 0)
            NextPage();
        var objects = new List<string>
        {
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{6 + (i * 2)} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /{coding} /DescendantFonts [4 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
                + " /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 907 500] >>",
            "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 /Ascent 860 /Descent -140 >>",
        };
        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            objects.Add(
                Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] ")
                    + Invariant($"/Rotate {page.Rotate} /Contents {7 + (i * 2)} 0 R ")
                    + $"/Resources << /Font << /F1 3 0 R >> {resources} >> {pageEntries} >>"
            );
            objects.Add(
                $"<< /Length {page.Content.Length}{(page.IsPacked ? " /Filter /FlateDecode" : "")} >>\nstream\n{page.Content}\nendstream"
            );
        }

        objects.AddRange(extras);
        return Encoding.Latin1.GetBytes(Print(objects));
    }

    private static string Print(List<string> objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (body, i) in objects.Select((body, i) => (body, i)))
        {
            offsets.Add(pdf.Length);
            pdf.Append(Invariant($"{i + 1} 0 obj\n{body}\nendobj\n"));
        }

        var start = pdf.Length;
        pdf.Append(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            pdf.Append(Invariant($"{offset:D10} 00000 n \n"));
        pdf.Append(
            Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n")
        );
        return pdf.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
