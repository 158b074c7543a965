using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Intakes;

/// <summary>A year's folder as clerks keep it: last year's report among notices, contracts and photographs.</summary>
public sealed class FolderIntakeTests : IDisposable
{
    private readonly Session session = new();
    private readonly string year;
    private readonly string dossier;

    public FolderIntakeTests()
    {
        session.Write(
            "资料/2024年自评报告.txt",
            "2024年度青禾县旅游服务中心部门整体支出绩效自评报告\n一、部门概况\n核定编制12名。\n二、一般公共预算支出情况\n2024年基本支出310.55万元。\n"
        );
        session.Write(
            "资料/关于开展自评的通知.txt",
            "关于开展2024年度部门整体支出绩效自评工作的通知\n各单位：\n请于四月底前报送。\n"
        );
        session.Write("资料/灯会/批复.pdf", "%PDF-1.4\n同意\n%%EOF");
        File.WriteAllBytes(
            session.Write("资料/灯会/现场.png", ""),
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]
        );
        (year, dossier) = (session.Path("资料"), session.Path("2025"));
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_report_becomes_the_draft_and_photographs_evidence()
    {
        Assert.Equal(ExitCode.Findings, await session.RunAsync("import", year, "--into", dossier));

        Assert.Contains("建立青禾县旅游服务中心2025年度档案", session.Output, StringComparison.Ordinal);
        Assert.Contains("灯会-现场.png,,png,", Manifest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("05基本支出.csv", "基本支出执行情况")]
    [InlineData("25预算执行.xls", "预算执行情况表")]
    public async Task Tables_of_text_and_pages_saved_as_workbooks_are_tables_in_a_folder_too(
        string paper,
        string words
    )
    {
        await session.RunAsync("new", dossier, "--unit", "清河县图书馆", "--year", "2025");
        session.WriteBytes(
            Path.Combine("表", paper),
            File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "samples", "papers", paper))
        );
        await session.RunAsync("import", session.Path("表"), "--into", dossier);

        Assert.Contains(words, session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("没有导入", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_papers_are_offered_as_evidence_with_the_way_to_register_them()
    {
        await session.RunAsync("import", year, "--into", dossier);

        Assert.Contains(
            "有 2 个文件不是表格，也不像上年报告，没有导入：“关于开展自评的通知.txt”、“灯会-批复.pdf”。",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"一起登记：youju import {year} --into {dossier} --evidence",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("批复", Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_evidence_they_are_registered_in_one_step()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("import", year, "--into", dossier, "--evidence"));
        Assert.Contains("灯会-批复.pdf", Manifest, StringComparison.Ordinal);
        Assert.Contains("关于开展自评的通知.txt", Manifest, StringComparison.Ordinal);

        await session.RunAsync("undo", dossier);
        Assert.DoesNotContain("灯会", Manifest, StringComparison.Ordinal);
    }

    // Shells complete the name of a folder with a separator.
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_dossier_inside_the_folder_is_not_taken_for_papers(string end)
    {
        var inside = session.Path("资料/2025") + end;
        await session.RunAsync("import", year, "--into", inside);
        await session.RunAsync("import", year, "--into", inside, "--evidence");

        Assert.DoesNotContain(
            "2025-",
            File.ReadAllText(Path.Combine(inside, "evidence", "manifest.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_has_changed_since_keeps_no_other_back()
    {
        await session.RunAsync("import", year, "--into", dossier, "--evidence");
        session.Write("资料/灯会/批复.pdf", "%PDF-1.4\n不同意\n%%EOF");
        session.Write("资料/灯会/合同.pdf", "%PDF-1.4\n合同\n%%EOF");

        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync("import", year, "--into", dossier, "--evidence")
        );
        Assert.Contains("批复.pdf：已经登记过另一份“灯会-批复.pdf”", session.Error, StringComparison.Ordinal);
        Assert.Contains("灯会-合同.pdf", Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_that_cannot_be_taken_keeps_no_other_back()
    {
        session.Write("资料/程序.pdf", "MZ\0\0");

        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync("import", year, "--into", dossier, "--evidence")
        );
        Assert.Contains(
            "程序.pdf：“程序.pdf”按内容不是文档、表格或图片",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("灯会-批复.pdf", Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dossier_inside_the_folder_is_left_alone()
    {
        await session.RunAsync("import", year, "--into", session.Path("资料/2025"), "--evidence");
        await session.RunAsync("import", year, "--into", session.Path("资料/2025"), "--evidence");

        Assert.DoesNotContain("ledger.csv", session.Error + session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_notice_is_not_taken_for_a_report()
    {
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("import", session.Path("资料/关于开展自评的通知.txt"), "--into", dossier)
        );
        Assert.Contains("作为佐证登记请加 --evidence", session.Error, StringComparison.Ordinal);
    }

    private string Manifest => File.ReadAllText(Path.Combine(dossier, "evidence", "manifest.csv"));
}
