using System.IO.Compression;
using System.Security;
using System.Text;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Docx.Reading;

/// <summary>Files inside a docx, and a docx as one XML file.</summary>
public sealed class EmbeddedTextTests
{
    private const string Archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E6=94=AF=E5=87=BA=\r\n62.61</p>\r\n--b--\r\n";

    [Theory]
    [InlineData("c1.html", "<p>支出62.61</p>")]
    [InlineData("c1.txt", "支出62.61")]
    [InlineData("c1.mht", Archive)]
    public void What_altChunk_holds_is_read_where_it_stands(string name, string content) =>
        Assert.Equal("前\n支出62.61\n后\n", WithChunk(name, content).Document.Text);

    [Fact]
    public void A_table_of_the_chunk_is_a_table() =>
        Assert.Equal(
            "前\n项目\t决算\n合计\t62.61\n后\n",
            WithChunk("c.html", "<table><tr><td>项目<td>决算<tr><td>合计<td>62.61</table>").Document.Text
        );

    [Fact]
    public void A_chunk_that_cannot_be_read_is_refused_with_words() =>
        Assert.Equal(
            UnreadableReason.Unsupported,
            Assert.Throws<UnreadableFileException>(() => WithChunk("c.rtf", "{\\rtf1 a}")).Reason
        );

    [Fact]
    public void A_saved_web_archive_is_read_as_its_page() =>
        Assert.Equal(
            "支出62.61\n",
            DocumentReader
                .ReadDocument(new SourceFile("报告.mht", Encoding.UTF8.GetBytes(Archive)))
                .Document.Text
        );

    [Fact]
    public void A_package_in_one_xml_file_is_read_as_the_package()
    {
        using var docx = new ZipArchive(new MemoryStream(new DocxFile(DocxFile.P("支出62.61")).ToBytes()));
        var parts = docx.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"<pkg:part pkg:name=\"/{SecurityElement.Escape(entry.FullName)}\"><pkg:xmlData>{reader.ReadToEnd()}</pkg:xmlData></pkg:part>";
        });
        var flat =
            "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
            + string.Concat(parts)
            + "</pkg:package>";

        var read = DocumentReader.ReadDocument(new SourceFile("报告.xml", Encoding.UTF8.GetBytes(flat)));
        Assert.Equal((FileKind.FlatXml, "支出62.61\n"), (read.Kind, read.Document.Text));
    }

    private static ReadFile WithChunk(string name, string content)
    {
        var body =
            DocxFile.P("前")
            + "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rIdA\"/>"
            + DocxFile.P("后");
        var docx = new DocxFile(body).WithTarget("rIdA", "aFChunk", name).With("word/" + name, content);
        return DocumentReader.ReadDocument(docx.ToSource());
    }
}
