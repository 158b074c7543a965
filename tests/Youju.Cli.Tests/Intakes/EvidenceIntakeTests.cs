using System.IO.Compression;
using System.Text;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Intakes;

public sealed class EvidenceIntakeTests : IDisposable
{
    private readonly Session session = new();
    private readonly string dossier;

    public EvidenceIntakeTests() => dossier = session.CopySample();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_document_becomes_evidence_under_the_hash_of_its_content()
    {
        Assert.Equal(
            ExitCode.Clean,
            await ImportAsync(Pdf("批复.pdf", "同意"), "--evidence", "--note", "同意举办")
        );

        Assert.Matches(@"[0-9a-f]{64},批复\.pdf,同意举办,pdf,\d{4}-\d\d-\d\d,", Manifest);
        Assert.Single(Stored("*.pdf"));
    }

    [Fact]
    public async Task The_chain_of_a_figure_ends_at_the_evidence_of_its_record()
    {
        await ImportAsync(Pdf("签到表.pdf", "签到"), "--for", $"events/{AnEvent}");

        await session.RunAsync("facts", dossier, "events.count");
        Assert.Contains("佐证“签到表.pdf”", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("events/", Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_names_a_file_already_keeps_it_and_gains_the_other()
    {
        await ImportAsync(Pdf("签到表.pdf", "签到"), "--for", $"events/{AnEvent}");
        await ImportAsync(Pdf("批复.pdf", "同意"), "--for", $"events/{AnEvent}");

        await session.RunAsync("facts", dossier, "events.count");
        Assert.Contains("佐证“签到表.pdf”", session.Output, StringComparison.Ordinal);
        Assert.Contains("佐证“批复.pdf”", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_of_a_page_proves_one_field_of_a_record_and_no_other()
    {
        Assert.Equal(
            ExitCode.Clean,
            await ImportAsync(
                Pdf("签到表.pdf", "签到"),
                "--for",
                "节会活动/云溪樱花节/接待人次#3:120,200,400,80"
            )
        );

        await session.RunAsync("facts", dossier, "events.visitors");
        Assert.Contains("佐证“签到表.pdf” 第3页（120,200,400,80）", session.Output, StringComparison.Ordinal);
        await session.RunAsync("facts", dossier, "events.spent");
        Assert.DoesNotContain("签到表", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("游客满意度", "有 2 处都叫“游客满意度”，请写明是哪一处：targets.satisfaction（整体自评表")]
    [InlineData("节会活动/樱花", "云溪樱花节")]
    public async Task A_name_that_is_not_enough_is_told_as_that(string target, string told)
    {
        await ImportAsync(Pdf("问卷.pdf", "问卷"), "--for", target);

        Assert.Contains(told, session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staff.posts", "staff.posts")]
    [InlineData("three-public.reception.executed", "three-public.reception.executed")]
    [InlineData("公务接待批次", "three-public.reception-batches")]
    [InlineData("节会活动/云溪樱花节", "events.visitors")]
    [InlineData("ledger/旅游节会活动", "project:旅游节会活动.executed")]
    public async Task Every_target_may_be_called_by_its_key_or_by_its_name(string target, string fact)
    {
        Assert.Equal(ExitCode.Clean, await ImportAsync(Pdf("编制批复.pdf", "编制"), "--for", target));

        await session.RunAsync("facts", dossier, fact);
        Assert.Contains("← 佐证“编制批复.pdf”", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evidence_of_a_ledger_line_shows_under_every_figure_that_the_line_is_part_of()
    {
        var line = File.ReadLines(Path.Combine(dossier, "ledger.csv"))
            .Skip(1)
            .Select(row => row.Split(',')[0])
            .First(id => id.Length > 0);
        await ImportAsync(Pdf("合同.pdf", "合同"), "--for", $"ledger/{line}");

        await session.RunAsync("facts", dossier, "expenditure.executed");
        Assert.Contains("佐证“合同.pdf”", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_package_shows_the_evidence()
    {
        await ImportAsync(Pdf("签到表.pdf", "签到"), "--for", $"events/{AnEvent}");

        await session.RunAsync("report", dossier, "-o", session.Path("out"), "--no-pdf");
        Assert.Contains(
            "佐证“签到表.pdf”",
            File.ReadAllText(session.Path("out/报告包.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Several_files_are_one_step_that_can_be_taken_back()
    {
        var before = Manifest;
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync(
                "import",
                Pdf("甲.pdf", "甲"),
                Docx("乙.docx"),
                "--into",
                dossier,
                "--evidence"
            )
        );
        Assert.Contains("乙.docx", Manifest, StringComparison.Ordinal);

        await session.RunAsync("undo", dossier);
        Assert.Equal(before, Manifest);
    }

    [Fact]
    public async Task The_same_file_twice_is_one_evidence()
    {
        await ImportAsync(Pdf("批复.pdf", "同意"), "--evidence");
        Assert.Equal(ExitCode.Clean, await ImportAsync(Pdf("批复副本.pdf", "同意"), "--evidence"));

        Assert.Contains("“批复副本.pdf”已经登记过，名为“批复.pdf”", session.Output, StringComparison.Ordinal);
        Assert.Single(Stored("*.pdf"));
    }

    [Fact]
    public async Task An_altered_file_of_a_known_name_is_refused()
    {
        await ImportAsync(Pdf("批复.pdf", "同意"), "--evidence");

        Assert.Equal(ExitCode.Usage, await ImportAsync(Pdf("批复.pdf", "不同意"), "--evidence"));
        Assert.Contains("内容与这一份不同", session.Error, StringComparison.Ordinal);
        Assert.Single(Stored("*.pdf"));
    }

    [Theory]
    [InlineData("通知.pdf", "MZ\u0090\0\u0003\0")]
    [InlineData("通知.txt", "MZ\u0090\0\u0003\0")]
    [InlineData("脚本.bat", "@echo off")]
    [InlineData("网页.html", "<html><script>1</script></html>")]
    public async Task What_is_no_document_by_its_content_is_refused(string name, string content)
    {
        Assert.Equal(ExitCode.Usage, await ImportAsync(session.Write(name, content), "--evidence"));
        Assert.Contains("不能登记为佐证", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(name, Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stored_copy_is_called_after_its_content_and_not_after_its_name()
    {
        await ImportAsync(Pdf("请看\u202Efdp.exe", "同意"), "--evidence");

        Assert.Contains("请看fdp.exe,,pdf", Manifest, StringComparison.Ordinal);
        Assert.EndsWith(".pdf", Assert.Single(Stored("*")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events/没有这条", "档案里没有这一处")]
    [InlineData("event/樱花节", "档案里没有这一处")]
    [InlineData("../../etc/passwd", "档案里没有这一处")]
    [InlineData("events.visitors", "请写明是哪条记录：events/记录编号")]
    public async Task What_cannot_be_proved_is_told_with_what_can(string target, string told)
    {
        Assert.Equal(ExitCode.Usage, await ImportAsync(Pdf("批复.pdf", "同意"), "--for", target));
        Assert.Contains(told, session.Error, StringComparison.Ordinal);
        Assert.Empty(Stored("*.pdf"));
    }

    [Theory]
    [InlineData("发票.ofd", "OFD.xml", ExitCode.Clean)]
    [InlineData("程序.pdf", "程序.exe", ExitCode.Usage)]
    public async Task A_package_is_evidence_only_if_it_is_a_document(string name, string part, int code)
    {
        Assert.Equal(code, await ImportAsync(Package(name, part), "--evidence"));
        Assert.Equal(
            code == ExitCode.Usage,
            session.Error.Contains("压缩包请先解压", StringComparison.Ordinal)
        );
    }

    private string AnEvent =>
        File.ReadLines(Path.Combine(dossier, "registers", "events.csv")).Skip(1).First().Split(',')[0];

    private string Manifest => File.ReadAllText(Path.Combine(dossier, "evidence", "manifest.csv"));

    private string[] Stored(string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(dossier, "evidence"), pattern)
                .Where(file => Path.GetFileName(file) != "manifest.csv"),
        ];

    private Task<int> ImportAsync(string file, params string[] more) =>
        session.RunAsync(["import", file, "--into", dossier, .. more]);

    private string Pdf(string name, string words) => session.Write(name, $"%PDF-1.4\n{words}\n%%EOF");

    private string Docx(string name) => Package(name, "word/document.xml");

    private string Package(string name, string part)
    {
        using var package = ZipFile.Open(session.Path(name), ZipArchiveMode.Create, Encoding.UTF8);
        package.CreateEntry(part);
        return session.Path(name);
    }
}
