using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Reading;
using Youju.Formats.Tests.Docx.Reading;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Conversion;

public sealed class ConvertingReaderTests
{
    private static readonly DocxFile Report = new(
        P("某中心绩效自评报告")
            + P("支出62.61万元。")
            + Table(Row(Cell("项目"), Cell("决算")), Row(Cell("合计"), Cell("62.61")))
            + P("完")
    );

    [Theory]
    [InlineData("doc:MS Word 97", "doc", FileKind.Doc)]
    [InlineData("rtf", "rtf", FileKind.Rtf)]
    [InlineData("odt", "odt", FileKind.Odt)]
    public void Reads_what_LibreOffice_can_convert(string filter, string extension, FileKind kind)
    {
        var content = LibreOffice.Convert(Report.ToBytes(), "docx", filter);

        var file = DocumentReader.ReadDocument(new SourceFile($"报告.{extension}", content));

        Assert.Equal(kind, file.Kind);
        Assert.Equal(
            "某中心绩效自评报告\n支出62.61万元。\n项目\t决算\n合计\t62.61\n完\n",
            file.Document.Text
        );
    }

    [Fact]
    public void Knows_the_kind_by_the_content_and_not_by_the_name()
    {
        var content = LibreOffice.Convert(Report.ToBytes(), "docx", "rtf");

        Assert.Equal(FileKind.Rtf, DocumentReader.ReadDocument(new SourceFile("报告.docx", content)).Kind);
    }

    [Fact]
    public void Reads_a_spreadsheet_of_OpenDocument()
    {
        var content = LibreOffice.Convert(Encoding.ASCII.GetBytes("item,final\ntotal,62.61\n"), "csv", "ods");

        var document = DocumentReader.ReadDocument(new SourceFile("表.ods", content)).Document;

        Assert.EndsWith("item\tfinal\ntotal\t62.61\n", document.Text, StringComparison.Ordinal);
        Assert.Equal(62.61m, document.Blocks.OfType<Table>().Single().Rows[1].Cells[1].RawValue);
    }

    [Fact]
    public void Says_that_a_Word_97_file_asks_for_a_password()
    {
        var content = LibreOffice.Convert(Report.ToBytes(), "docx", "doc:MS Word 97");
        content[FibOffset(content) + 11] |= 1;

        var error = Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(new SourceFile("报告.doc", content))
        );

        Assert.Equal(UnreadableReason.Encrypted, error.Reason);
    }

    private static int FibOffset(byte[] content) =>
        Enumerable
            .Range(8, (content.Length / 64) - 8)
            .Select(sector => sector * 64)
            .First(at => content[at] == 0xEC && content[at + 1] == 0xA5);
}
