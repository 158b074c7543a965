using System.Text;
using Youju.Formats.Conversion;
using Youju.Formats.Reading;
using Youju.Formats.Tests.Docx.Passports;

namespace Youju.Formats.Tests.Conversion;

public sealed class PdfExportTests
{
    private static readonly byte[] Report = Letters.Write(
        SketchedReport.Compose("#一、支出", "全年支出{spent:62.61万元}。", "|项目|金额|", "|甲|{a:12.50}|")
    );
    private static readonly byte[] Form = Letters.Write(
        SketchedReport.Compose("|项目|金额|", "|乙|{b:7.25}|")
    );

    [Fact]
    public async Task Equal_documents_give_equal_bytes_at_any_time()
    {
        var first = Export();
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);

        Assert.Equal(first, Export());
    }

    [Fact]
    public void A_pdf_tells_the_day_of_its_document_and_a_number_of_its_own()
    {
        var texts = Export().Select(Encoding.Latin1.GetString).ToList();
        var ids = texts
            .Select(text => text[(text.IndexOf("/DocChecksum /", StringComparison.Ordinal) + 14)..][..32])
            .ToList();

        Assert.All(texts, text =>
            Assert.Contains("/CreationDate(D:20250318000000", text, StringComparison.Ordinal)
        );
        Assert.NotEqual(ids[0], ids[1]);
        Assert.Contains($"/ID [ <{ids[0]}>\n<{ids[0]}> ]", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_is_tagged_and_says_that_it_is_for_archives()
    {
        var text = Encoding.Latin1.GetString(Export()[0]);

        Assert.Contains("/MarkInfo<</Marked true>>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>B</pdfaid:conformance>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamped_pdf_still_reads() =>
        Assert.Contains(
            "全年支出62.61万元",
            DocumentReader.ReadDocument(new SourceFile("报告.pdf", Export()[0])).Document.Text,
            StringComparison.Ordinal
        );

    private static IReadOnlyList<byte[]> Export()
    {
        var program = OfficeProgram.FindExecutable();
        Assert.SkipWhen(program is null, "没有安装 LibreOffice，略过 PDF");
        return PdfExport.ConvertDocuments(
            program!,
            [Report, Form],
            new(2025, 3, 18),
            TestContext.Current.CancellationToken
        );
    }
}
