using System.Text.Json;
using NJsonSchema;
using Youju.Cli.Terminals;
using Youju.Formats;

namespace Youju.Cli.Tests.Packages;

/// <summary>A report that goes out, is edited and comes back.</summary>
public sealed class ReturnedFileTests : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_report_that_nobody_touched_has_no_difference()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("diff", Sample, await WrittenAsync()));

        Assert.EndsWith("（与现在的档案相同）\n没有差异。\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_records_visitors_changed_name_exactly_the_figures_that_depend_on_them()
    {
        var (report, dossier) = (await WrittenAsync(), WithMoreVisitors());

        Assert.Equal(ExitCode.Findings, await session.RunAsync("diff", dossier, report, "--format", "json"));
        Assert.Equal(
            ["done/visitors", "done/unit-cost", "events.visitors", "events/lantern/visitors"],
            Changes().Select(change => change.GetProperty("key").GetString())
        );
        Assert.All(Changes(), change =>
            Assert.Equal("figure-outdated", change.GetProperty("kind").GetString())
        );
    }

    [Fact]
    public async Task Json_of_every_kind_of_change_fits_the_schema()
    {
        var report = Edit(await WrittenAsync(), xml =>
            xml.Replace(">87.50%<", ">88.50%<")
                .Replace("机构规格为副科级", "机构规格是副科级，另有3个科室")
                .Replace("<w:sectPr>", "<w:p><w:r><w:t>手工加的一段</w:t></w:r></w:p><w:sectPr>")
        );
        await session.RunAsync("diff", WithMoreVisitors(), report, "--format", "json");
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(RepositoryFiles.Root, "docs/diff.schema.json")
        );

        Assert.Empty(schema.Validate(session.Output).Select(error => error.ToString()));
        Assert.Equal(
            ["figure-altered", "figure-naked", "figure-outdated", "part-added", "words-changed"],
            Changes()
                .Select(change => change.GetProperty("kind").GetString()!)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_figure_overwritten_by_hand_is_shown_with_its_chain()
    {
        var report = Edit(await WrittenAsync(), xml => xml.Replace(">87.50%<", ">88.50%<"));

        Assert.Equal(ExitCode.Findings, await session.RunAsync("diff", Sample, report));
        Assert.Contains(
            "在职人员控制率：87.50% → 88.50%\n      在职人员控制率 ＝ 87.5%\n        ← ",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("共 1 处差异。\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_passport_is_made_again_while_the_dossier_is_the_same()
    {
        var report = Save(
            "回稿.docx",
            EditedPackage.Without(File.ReadAllBytes(await WrittenAsync()), "customXml/item1.xml")
        );

        Assert.Equal(ExitCode.Clean, await session.RunAsync("diff", Sample, report));
        Assert.Contains("出稿记录已被编辑软件去掉", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unreadable, await session.RunAsync("diff", WithMoreVisitors(), report));
        Assert.Contains("得不出当时的原文", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_year_is_refused()
    {
        var dossier = Copy();
        Change(Path.Combine(dossier, "dossier.yaml"), "year: 2024", "year: 2025");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("diff", dossier, await WrittenAsync()));
    }

    [Fact]
    public async Task A_file_that_is_not_ours_is_refused()
    {
        Assert.Equal(
            ExitCode.Unreadable,
            await session.RunAsync("diff", Sample, session.Write("别的.txt", "一份别的报告。\n"))
        );

        Assert.Contains("不是 youju report 写出的文件", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_keeps_the_hands_words_with_todays_figures()
    {
        var report = Edit(await WrittenAsync(), xml => xml.Replace("机构规格为副科级", "机构规格是副科级"));
        await session.RunAsync(
            "report",
            WithMoreVisitors(),
            "--merge",
            report,
            "--no-pdf",
            "-o",
            session.Path("新包")
        );
        var text = DocumentReader.ReadDocument(session.Path("新包/自评报告.docx")).Document.Text;

        Assert.Contains("机构规格是副科级", text, StringComparison.Ordinal);
        Assert.Contains("12万余人次", text, StringComparison.Ordinal);
        Assert.Contains(
            "没有冲突。",
            File.ReadAllText(session.Path("新包/并稿说明.txt")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_merged_report_can_be_compared_and_merged_again()
    {
        var report = Edit(await WrittenAsync(), xml =>
            xml.Replace("机构规格为副科级", "机构规格是副科级").Replace(">87.50%<", ">88.50%<")
        );
        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync(
                "report",
                Sample,
                "--merge",
                report,
                "--no-pdf",
                "-o",
                session.Path("新包")
            )
        );
        Assert.Contains(
            "“在职人员控制率”被手改\n  出稿时：87.50%\n  手改为：88.50%\n  档案现在：87.50%\n  报告里：保留手改",
            session.Output,
            StringComparison.Ordinal
        );

        await session.RunAsync("diff", Sample, session.Path("新包/自评报告.docx"), "--format", "json");
        Assert.Equal(
            ["figure-altered", "words-changed"],
            Changes().Select(change => change.GetProperty("kind").GetString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_new_package_is_not_written_over_edits_by_hand()
    {
        var report = await WrittenAsync();
        File.Copy(
            Edit(report, xml => xml.Replace("机构规格为副科级", "机构规格是副科级")),
            report,
            overwrite: true
        );

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("report", Sample, "--no-pdf", "-o", session.Path("报告包"))
        );
        Assert.Contains("手工改过，再写就盖掉了", session.Error, StringComparison.Ordinal);
        Assert.Contains(
            "机构规格是副科级",
            DocumentReader.ReadDocument(report).Document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_package_is_not_written_over_a_file_that_cannot_be_read()
    {
        session.Write("报告包/自评报告.docx", "改了几个月的稿子");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("report", Sample, "--no-pdf", "-o", session.Path("报告包"))
        );
        Assert.Contains(
            "自评报告.docx”有没有手工改过，再写就盖掉了：",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("改了几个月的稿子", File.ReadAllText(session.Path("报告包/自评报告.docx")));
    }

    [Fact]
    public async Task A_new_package_is_not_written_over_a_report_of_other_origin()
    {
        var report = await WrittenAsync();
        var bare = EditedPackage.With(
            EditedPackage.Without(File.ReadAllBytes(report), "customXml/item1.xml"),
            "word/document.xml",
            xml => xml.Replace("youju_seal_", "my_")
        );
        File.WriteAllBytes(report, bare);

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("report", Sample, "--no-pdf", "-o", session.Path("报告包"))
        );
        Assert.Contains(
            "自评报告.docx”有没有手工改过，再写就盖掉了：它不是 youju 写的",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(bare, File.ReadAllBytes(report));
    }

    [Fact]
    public async Task A_merge_may_be_written_again_where_it_was_written()
    {
        var report = Edit(await WrittenAsync(), xml => xml.Replace("机构规格为副科级", "机构规格是副科级"));
        await session.RunAsync("report", Sample, "--merge", report, "--no-pdf", "-o", session.Path("新包"));

        Assert.NotEqual(
            ExitCode.Usage,
            await session.RunAsync(
                "report",
                WithMoreVisitors(),
                "--merge",
                report,
                "--no-pdf",
                "-o",
                session.Path("新包")
            )
        );
    }

    [Fact]
    public async Task Two_copies_of_one_report_are_merged_at_once_and_disagreements_are_told()
    {
        var report = await WrittenAsync();
        var one = Edit(
            report,
            xml =>
                xml.Replace("机构规格为副科级", "机构规格是副科级")
                    .Replace("<w:sectPr>", "<w:p><w:r><w:t>甲加的一段话</w:t></w:r></w:p><w:sectPr>"),
            "甲/自评报告.docx"
        );
        var other = Edit(
            report,
            xml => xml.Replace("机构规格为副科级", "机构规格定为副科级").Replace("主管部门为", "主管部门是"),
            "乙/自评报告.docx"
        );

        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync(
                "report",
                WithMoreVisitors(),
                "--merge",
                one,
                "--merge",
                other,
                "--no-pdf",
                "-o",
                session.Path("新包")
            )
        );
        Assert.Contains(
            "几份回稿改了同一处，改得不同\n  没有改时：机构规格为副科级，\n  自评报告.docx（第1份）：机构规格是副科级，\n  自评报告.docx（第2份）：机构规格定为副科级，\n  报告里：用 自评报告.docx（第1份） 的\n",
            session.Output,
            StringComparison.Ordinal
        );
        var text = DocumentReader.ReadDocument(session.Path("新包/自评报告.docx")).Document.Text;
        Assert.All(["机构规格是副科级，主管部门是", "甲加的一段话", "12万余人次"], words =>
            Assert.Contains(words, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Several_copies_are_compared_one_by_one_and_with_each_other()
    {
        var report = await WrittenAsync();
        var (one, other) = (
            Edit(report, xml => xml.Replace("规格为副", "规格是副"), "甲.docx"),
            Edit(report, xml => xml.Replace("规格为副", "规格乃副"), "乙.docx")
        );

        Assert.Equal(ExitCode.Findings, await session.RunAsync("diff", Sample, one, other));
        Assert.Contains("共 1 处差异。\n\n回稿 乙.docx：", session.Output, StringComparison.Ordinal);
        Assert.Contains("几份回稿改得不同的地方（1）：\n", session.Output, StringComparison.Ordinal);
        await session.RunAsync("diff", Sample, one, other, "--format", "json");
        Assert.Equal(
            ["甲.docx", "乙.docx"],
            JsonDocument
                .Parse(session.Output)
                .RootElement.EnumerateArray()
                .Select(file => file.GetProperty("returned").GetProperty("file").GetString())
        );
    }

    private async Task<string> WrittenAsync()
    {
        await session.RunAsync("report", Sample, "--no-pdf", "-o", session.Path("报告包"));
        return session.Path("报告包/自评报告.docx");
    }

    private string WithMoreVisitors()
    {
        var dossier = Copy();
        Change(Path.Combine(dossier, "registers", "events.csv"), ",100000,more-than,", ",120000,more-than,");
        return dossier;
    }

    private IEnumerable<JsonElement> Changes() =>
        JsonDocument.Parse(session.Output).RootElement.GetProperty("changes").EnumerateArray();

    private static void Change(string file, string old, string words)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, words, StringComparison.Ordinal));
    }

    private string Edit(string docx, Func<string, string> edit, string name = "回稿.docx") =>
        Save(name, EditedPackage.With(File.ReadAllBytes(docx), "word/document.xml", edit));

    private string Save(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(session.Path(name))!);
        File.WriteAllBytes(session.Path(name), content);
        return session.Path(name);
    }

    private string Copy()
    {
        foreach (var file in Directory.EnumerateFiles(Sample, "*", SearchOption.AllDirectories))
            session.Write(Path.Combine("档案", Path.GetRelativePath(Sample, file)), File.ReadAllText(file));
        return session.Path("档案");
    }
}
