using System.IO.Compression;
using Youju.Domain.Documents;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Formats.Tests.Spreadsheets.Writing;

/// <summary>A form on paper, as WPS users lay it out.</summary>
public sealed class SheetLayoutTests
{
    private static readonly string Sheet = Write();

    [Fact]
    public void A_page_is_centred_fits_its_width_and_has_a_number()
    {
        Assert.Contains("<printOptions horizontalCentered=\"1\"/>", Sheet, StringComparison.Ordinal);
        Assert.Contains("fitToHeight=\"0\"", Sheet, StringComparison.Ordinal);
        Assert.Contains("第 &amp;P 页，共 &amp;N 页", Sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_has_a_height_that_its_words_fit_in()
    {
        Assert.Contains("<row r=\"1\" ht=\"32\" customHeight=\"1\">", Sheet, StringComparison.Ordinal);
        Assert.Contains("<row r=\"3\" ht=\"20\" customHeight=\"1\">", Sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unit_stands_at_the_right_and_words_without_a_side_in_the_middle()
    {
        Assert.Contains($"<c r=\"A2\" s=\"{CellStyles.PlainRight}\"", Sheet, StringComparison.Ordinal);
        Assert.Contains($"<c r=\"A3\" s=\"{CellStyles.TextCentre}\"", Sheet, StringComparison.Ordinal);
        Assert.Contains($"<c r=\"B3\" s=\"{CellStyles.Text}\"", Sheet, StringComparison.Ordinal);
    }

    private static string Write()
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("基础数据表", shape: paragraph => paragraph with { OutlineLevel = 0 });
        builder.AddParagraph("金额单位：万元", shape: paragraph =>
            paragraph with
            {
                Format = new(null, null, Alignment.End, 0, null, null),
            }
        );
        builder.AddTable([
            [new("编制", 0), new("说明", 1) { Alignment = Alignment.Start }],
        ]);
        using var stream = new MemoryStream();
        WorkbookWriter.WriteDocuments([new Sheet("表", builder.BuildDocument())], stream);
        using var package = new ZipArchive(stream);
        using var part = new StreamReader(package.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return part.ReadToEnd();
    }
}
