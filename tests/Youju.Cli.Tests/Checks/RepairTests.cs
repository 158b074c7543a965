using System.IO.Compression;
using System.Text;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Checks;

/// <summary>Certain repairs in a copy, and nothing else in it.</summary>
public sealed class RepairTests : IDisposable
{
    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private const string Links =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    // As editors leave it: words cut into runs, entities, comments, attributes in no order.
    private const string Body = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><!-- > 稿 -->
        <w:p><w:r><w:t>2024年度青禾县文化馆部门整体支出绩效自评报告</w:t></w:r></w:p>
        <w:p><w:r><w:t>一、基本情况</w:t></w:r></w:p>
        <w:p><w:r><w:rPr><w:b w:val='1'/></w:rPr><w:t xml:space="preserve">依据《办法》（青财绩</w:t></w:r><w:r><w:t>[20</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>24]7号）&amp;开展自评。</w:t></w:r></w:p>
        <w:p><w:r><w:t>二、支出情况</w:t></w:r></w:p>
        <w:p><w:r><w:t>本年支出合计100.00万元，其中：基本支出60.00万元，项目支出40.00万元。项目支出占支出合计的45.00%。</w:t></w:r></w:p>
        <w:p><w:r><w:t>3</w:t></w:r><w:r><w:t>、绩效情况[bookmark: _GoBack]</w:t></w:r></w:p>
        <w:p><w:r><w:t>无。</w:t></w:r></w:p>
        </w:body></w:document>
        """;
    private readonly Session session = new();
    private readonly string report;
    private readonly string copy;

    public RepairTests()
    {
        (report, copy) = (session.Path("报告.docx"), session.Path("改过.docx"));
        using var package = ZipFile.Open(report, ZipArchiveMode.Create);
        Add(package, "[Content_Types].xml", Types);
        Add(package, "_rels/.rels", Links);
        Add(package, "word/document.xml", Body);
        Add(package, "word/media/图.bin", new string('甲', 1000));
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Only_the_words_that_are_mended_change_in_the_copy()
    {
        await RepairAsync();
        var expected = Body.Replace("[20</w:t>", "〔2024〕</w:t>", StringComparison.Ordinal)
            .Replace("<w:t>24]7号", "<w:t>7号", StringComparison.Ordinal)
            .Replace(
                "<w:t>3</w:t></w:r><w:r><w:t>、绩效",
                "<w:t>三、</w:t></w:r><w:r><w:t>绩效",
                StringComparison.Ordinal
            )
            .Replace("[bookmark: _GoBack]", "", StringComparison.Ordinal)
            .Replace("45.00%", "40.00%", StringComparison.Ordinal);

        Assert.Equal(expected, Read(copy, "word/document.xml"));
    }

    [Fact]
    public async Task Every_repair_is_listed_with_what_stood_there()
    {
        await RepairAsync();

        Assert.Contains("“[2024]” → “〔2024〕”", session.Output, StringComparison.Ordinal);
        Assert.Contains("“3、” → “三、”", session.Output, StringComparison.Ordinal);
        Assert.Contains("“[bookmark: _GoBack]”删去", session.Output, StringComparison.Ordinal);
        Assert.Contains("“45.00%” → “40.00%”", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_that_nobody_touched_keep_their_bytes_and_the_original_keeps_all()
    {
        var before = await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken);
        await RepairAsync();

        Assert.Equal(before, await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken));
        foreach (var part in new[] { "[Content_Types].xml", "_rels/.rels", "word/media/图.bin" })
            Assert.Equal(Read(report, part), Read(copy, part));
    }

    [Fact]
    public async Task The_input_is_never_written_over()
    {
        var before = await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Usage, await session.RunAsync("check", report, "--repair", "-o", report));
        Assert.Equal(before, await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_total_that_differs_from_its_parts_is_left_to_a_person()
    {
        await WriteBodyAsync("本年支出合计100.00万元，其中：基本支出60.00万元，项目支出30.00万元。");
        await RepairAsync();

        Assert.Contains("没有可以确定地改的问题，没有写副本。", session.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(copy));
    }

    [Fact]
    public async Task A_copy_that_is_mended_has_nothing_more_to_mend()
    {
        await RepairAsync();
        await session.RunAsync("check", copy, "--repair", "-o", session.Path("再改.docx"));

        Assert.Contains("没有可以确定地改的问题", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_docx_is_refused_with_what_to_do()
    {
        var text = session.Write("报告.txt", "一、概况");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("check", text, "--repair", "-o", copy));
        Assert.Contains("不是 docx，不能改副本", session.Error, StringComparison.Ordinal);
    }

    private Task<int> RepairAsync() => session.RunAsync("check", report, "--repair", "-o", copy);

    private async Task WriteBodyAsync(string sentence)
    {
        await using var package = await ZipFile.OpenAsync(
            report,
            ZipArchiveMode.Update,
            TestContext.Current.CancellationToken
        );
        package.GetEntry("word/document.xml")!.Delete();
        Add(
            package,
            "word/document.xml",
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{sentence}</w:t></w:r></w:p></w:body></w:document>"
        );
    }

    private static void Add(ZipArchive package, string name, string words)
    {
        using var part = package.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(words));
    }

    private static string Read(string path, string name)
    {
        using var package = ZipFile.OpenRead(path);
        using var part = new StreamReader(package.GetEntry(name)!.Open());
        return part.ReadToEnd();
    }
}
