using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Tourism;

/// <summary>The papers of the trade, read back from what was written.</summary>
public sealed class PaperCommandTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    private async Task<string> WriteAsync(string output, params string[] asked)
    {
        if (!Directory.Exists(session.Path("dossier")))
            session.CopySample("yunxi-work");
        await session.RunAsync(["paper", session.Path("dossier"), .. asked, "-o", session.Path(output)]);
        return session.Path(output);
    }

    private static string ReadWords(string path)
    {
        using var file = WordprocessingDocument.Open(path, isEditable: false);
        return file.MainDocumentPart!.Document!.Body!.InnerText;
    }

    [Fact]
    public async Task The_form_of_a_unit_holds_its_scores_and_its_position_in_degrees()
    {
        var words = ReadWords(await WriteAsync("表.docx", "单体调查表", "白鹭坪金石器"));

        Assert.Contains("东经113°21′12.60″ 北纬29°26′34.80″（CGCS2000）", words, StringComparison.Ordinal);
        Assert.Contains("观赏游憩使用价值3023", words, StringComparison.Ordinal);
        Assert.Contains("总分70等级三级", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_of_a_census_agree_with_its_facts()
    {
        var words = ReadWords(await WriteAsync("表.docx", "实际资料表"));
        await session.RunAsync("facts", session.Path("dossier"), "resources.count");

        Assert.Contains("300", session.Output, StringComparison.Ordinal);
        Assert.Contains("单体数300", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_a_census_has_a_map_that_every_word_shows()
    {
        var path = await WriteAsync("报告.docx", "普查报告");
        using var file = WordprocessingDocument.Open(path, isEditable: false);

        Assert.Equal("image/x-emf", file.MainDocumentPart!.ImageParts.Single().ContentType);
        Assert.Contains("三、旅游资源评价", ReadWords(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contest_is_judged_by_its_rule_and_told_with_prizes_and_rights()
    {
        var words = ReadWords(await WriteAsync("评审.docx", "评审汇总表", "镜头里的示例"));

        Assert.Contains("去掉一个最高分和一个最低分取平均", words, StringComparison.Ordinal);
        Assert.Contains("回避", words, StringComparison.Ordinal);
        // 94 to 99 without the ends.
        Assert.Contains("1示例作品《白鹭坪》", words, StringComparison.Ordinal);
        Assert.Contains("96.50", words, StringComparison.Ordinal);
        Assert.Contains("还没有授权", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_a_unit_with_an_extent_says_how_large_it_is_and_draws_it()
    {
        var path = await WriteAsync("表.docx", "单体调查表", "unit-001");
        using var file = WordprocessingDocument.Open(path, isEditable: false);

        Assert.Matches("范围面，5 个拐点，约 [0-9.]+ 亩", ReadWords(path));
        Assert.Equal("image/x-emf", file.MainDocumentPart!.ImageParts.Single().ContentType);
    }

    [Fact]
    public async Task A_project_sheet_shows_its_photo_upright_and_says_nothing_of_where_it_was_taken()
    {
        session.CopySample("yunxi-work");
        var photo = new SketchedPhoto(113.27, 29.47) { Orientation = 6 };
        session.WriteBytes("照片/示例湖滨营地.jpg", photo.ToJpeg());
        await session.RunAsync(
            "photos",
            session.Path("照片"),
            "--into",
            session.Path("dossier"),
            "--register",
            "projects",
            "--take",
            "1"
        );
        var path = await WriteAsync("单.docx", "项目单", "示例湖滨营地");

        using var archive = ZipFile.OpenRead(path);
        Assert.Contains(archive.Entries, entry => entry.FullName.EndsWith(".jpeg", StringComparison.Ordinal));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            await using (var part = entry.Open())
                await part.CopyToAsync(content, TestContext.Current.CancellationToken);
            foreach (var trace in (string[])["Exif", "2025:04:05", "HUAWEI", "王小明"])
                Assert.True(
                    content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) < 0,
                    $"{entry.FullName}: {trace}"
                );
        }

        using var file = WordprocessingDocument.Open(path, isEditable: false);
        Assert.Contains(
            "rot=\"5400000\"",
            file.MainDocumentPart!.Document!.OuterXml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_application_is_a_folder_that_says_what_it_lacks()
    {
        var table = session.Write(
            "评分表.csv",
            "序号,评定项目,满分,自检得分,佐证\n1,旅游交通,130,,\n1.1,停车场,130,100,停车场照片\n"
        );
        var folder = await WriteAsync("申报", "申报材料", "青石湖景区", "--table", table);

        Assert.Equal(
            ["00 目录.docx", "01 申报表.docx", "02 评分表.docx"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "缺：1.1 停车场：写的佐证“停车场照片”没有登记在档案里",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_curve_is_drawn_of_the_months_that_were_reported()
    {
        var svg = await File.ReadAllTextAsync(await WriteAsync("线.svg", "进度曲线", "示例湖滨营地"));

        Assert.Contains("class=\"plan\"", svg, StringComparison.Ordinal);
        Assert.Contains("class=\"done\"", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有这种", null, "可以写的有单体调查表")]
    [InlineData("项目单", null, "要写明是哪一条")]
    [InlineData("单体调查表", "没有这处", "没有")]
    public async Task What_cannot_be_written_says_why(string kind, string? record, string words)
    {
        await WriteAsync("x.docx", record is null ? [kind] : [kind, record]);

        Assert.Contains(words, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_for_the_public_needs_a_number_and_tells_places_to_a_kilometre()
    {
        session.CopySample("yunxi-work");
        string[] asked =
        [
            "map",
            session.Path("dossier"),
            "旅游资源普查",
            "--public",
            "-o",
            session.Path("图.svg"),
        ];

        Assert.Equal(ExitCode.Usage, await session.RunAsync(asked));
        Assert.Contains("要有审图号", session.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await session.RunAsync([.. asked, "--map-number", "湘S（2025）001号"]));
        Assert.Contains(
            "审图号：湘S（2025）001号",
            await File.ReadAllTextAsync(session.Path("图.svg")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", 10, "计划线由年度计划按 3t²−2t³ 推算")]
    [InlineData("100000", 12, "计划线是月报里的计划，十二个月合计120万元，年度计划675万元")]
    [InlineData("100000", 7, "计划线是月报里的计划，排到7月，8月没有计划")]
    public async Task A_curve_says_where_its_plan_comes_from(string planned, int months, string words)
    {
        session.CopySample("yunxi-work");
        var returns = session.Path("dossier/registers/project-progress.csv");
        var lines = await File.ReadAllLinesAsync(returns, TestContext.Current.CancellationToken);
        var rows = Enumerable
            .Range(1, months)
            .Select(month =>
                $"r{month},1,sent,2026-01-08T09:00:00+08:00,示例,,,示例湖滨营地,2025-{month:00}-01,{planned},500000,,,,,,,,,,project-01"
            );
        await File.WriteAllLinesAsync(returns, rows.Prepend(lines[0]), TestContext.Current.CancellationToken);

        var svg = await File.ReadAllTextAsync(await WriteAsync("线.svg", "进度曲线", "示例湖滨营地"));

        Assert.Contains(words, svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_for_the_public_leaves_out_what_is_protected_or_classified_and_says_how_many()
    {
        session.CopySample("yunxi-work");
        var units = session.Path("dossier/registers/resources.csv");
        var text = await File.ReadAllTextAsync(units, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            units,
            text.Replace("青石坪陵墓,EBJ", "青石坪雷达站,EBJ", StringComparison.Ordinal)
        );

        await session.RunAsync(
            "map",
            session.Path("dossier"),
            "旅游资源普查",
            "--public",
            "--map-number",
            "湘S（2025）001号",
            "-o",
            session.Path("图.svg")
        );

        Assert.Contains("1 条没有画", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_and_a_rating_sheet_are_printed()
    {
        var places = session.Write(
            "地点.csv",
            "名称,经度,纬度,评分,停留时间\n甲,113.27,29.47,5,60\n乙,113.30,29.50,5,60\n"
        );
        await session.RunAsync("route", places, "--start", "甲", "-o", session.Path("一日游.docx"));
        var table = session.Write(
            "评分表.csv",
            "序号,评定项目,满分,自检得分,佐证\n1,旅游交通,130,100,照片\n"
        );
        await session.RunAsync("rubric", table, "--grade", "3A", "-o", session.Path("评分.docx"));

        Assert.Contains("甲 → 乙 → 甲", ReadWords(session.Path("一日游.docx")), StringComparison.Ordinal);
        Assert.Contains("3A的分数线是750分", ReadWords(session.Path("评分.docx")), StringComparison.Ordinal);
    }
}
