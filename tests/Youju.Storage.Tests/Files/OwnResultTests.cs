using System.IO.Compression;
using System.Text;
using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class OwnResultTests
{
    private const string Header =
        "\uFEFF文件,状态,错误,警告,提示,数字关系,成立,无法判定,数字,无佐证,说明\r\n";
    private const string Page =
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<footer>有据 0.1.0 · 方案包 cn 1</footer>\n";
    private const string PageEnd = "<script></script>\n</body>\n</html>\n";
    private const string Summary = "未发现问题。核算 2 条数字关系，2 条成立。1 个数字中 0 个没有佐证。\n";

    [Theory]
    [InlineData("{\"tool\":{\"name\":\"youju\",\"version\":\"0.1.0\"}}")]
    [InlineData("{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"youju\"}}}]}")]
    [InlineData(Page + PageEnd)]
    [InlineData(Header + "a.txt,已检查,0,0,0,0,0,0,1,1,\r\n\"b,\n.txt\",未能检查,,,,,,,,,坏\r\n")]
    [InlineData("a.txt  docx · 19 字符\n\n" + Summary)]
    [InlineData("并入回稿 甲.docx：没有冲突。\n")]
    public void A_result_is_known(string words) =>
        Assert.True(OwnResult.HasShapeOfResult(Encoding.UTF8.GetBytes(words)));

    [Theory]
    [InlineData("")]
    [InlineData("给局长的信")]
    [InlineData("{\"tool\":\"youju\"}")]
    [InlineData("{\"tool\":{\"name\":\"youju\"}} 批注")]
    [InlineData("{\"runs\":3}")]
    [InlineData("[1]")]
    [InlineData(Page + PageEnd + "<p>批注</p>")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n" + PageEnd)]
    [InlineData(Header + "a.txt,已检查,0,0,0,0,0,0,1,1,,整改中\r\n")]
    [InlineData(Header + "a.txt,已检查,0,0,0,0,0,0,1,1,\r\n合计")]
    [InlineData("a.txt  docx · 19 字符\n\n" + Summary + "已告知办公室。\n")]
    [InlineData("%PDF-1.7\n/CreationDate(D:20241231101010)\n%%EOF\n")]
    [InlineData("%PDF-1.7\n/CreationDate(D:20241231000000)\n%%EOF\n1 0 obj\n%%EOF\n")]
    public void Words_of_others_or_added_words_are_not_ours(string words) =>
        Assert.False(OwnResult.HasShapeOfResult(Encoding.UTF8.GetBytes(words)));

    [Fact]
    public void A_pdf_with_our_date_is_known() =>
        Assert.True(
            OwnResult.HasShapeOfResult("%PDF-1.7\n/CreationDate(D:20241231000000Z)\n%%EOF\n"u8.ToArray())
        );

    [Fact]
    public void A_package_that_another_program_has_saved_is_not_ours()
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = archive.CreateEntry("xl/workbook.xml").Open())
            part.Write("<workbook/>"u8);

        Assert.False(OwnResult.HasShapeOfResult(content.ToArray()));
    }

    [Fact]
    public void Broken_packages_are_not_ours_and_break_nothing()
    {
        byte[] start = [.. "PK\u0003\u0004"u8];
        for (var length = 0; length < 60; length++)
            Assert.False(OwnResult.HasShapeOfResult([.. start, .. new byte[length], .. "PK\u0005\u0006"u8]));
    }
}
