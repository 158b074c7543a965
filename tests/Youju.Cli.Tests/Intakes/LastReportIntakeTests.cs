using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Intakes;

public sealed class LastReportIntakeTests : IDisposable
{
    private const string Report = """
        2024年度青禾县旅游服务中心部门整体支出绩效自评报告
        一、部门概况
        副科级事业单位，隶属县文旅广电局。核定编制12名。
        二、一般公共预算支出情况
        2024年基本支出310.55万元。
        七、存在的问题及原因分析
        一是支付偏慢。
        八、下一步改进措施
        一是按月通报进度。
        九、其他需要说明的情况
        无。
        """;

    private readonly Session session = new();
    private readonly string report;
    private readonly string folder;

    public LastReportIntakeTests() =>
        (report, folder) = (session.Write("自评报告.txt", Report), session.Path("2025"));

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Makes_the_draft_of_the_next_year()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("import", report, "--into", folder));

        Assert.StartsWith(
            "建立青禾县旅游服务中心2025年度档案，方案包 cn-hunan、tourism。\n",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "from-2024-1,1,open,",
            File.ReadAllText(Path.Combine(folder, "registers", "promises.csv")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "staff.posts,12,自评报告.txt 第3行：“核定编制12名”",
            File.ReadAllText(Path.Combine(folder, "to-confirm.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_preview_names_what_stands_already_and_what_has_no_place()
    {
        var second = session.Write(
            "再来.txt",
            Report.Replace(
                "七、存在的问题",
                "六、工作成效\n一是办了灯会。\n二是修了步道。\n七、存在的问题",
                StringComparison.Ordinal
            ) + "\n十、绩效自评结果拟应用和公开情况\n申报的示范点结果待公布。\n"
        );
        await session.RunAsync("import", report, "--into", folder);
        await session.RunAsync("import", second, "--into", folder, "--dry-run");

        Assert.Contains("“工作成效”有 2 段没有去处", session.Output, StringComparison.Ordinal);
        Assert.Matches("档案里已经有，没有取：[0-9]+ 项，.*编制", session.Output);
    }

    [Fact]
    public async Task A_report_of_ours_gives_back_what_it_was_made_from()
    {
        await session.RunAsync(
            "report",
            Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024"),
            "-o",
            session.Path("包"),
            "--no-pdf"
        );
        await session.RunAsync("import", session.Path("包/自评报告.docx"), "--into", folder);

        var taken = File.ReadAllLines(Path.Combine(folder, "to-confirm.csv"))
            .Select(line => string.Join(',', line.Split(',').Take(2)))
            .ToList();
        string[] known =
        [
            "unit.name,云溪区旅游产业发展中心",
            "unit.level,副科级",
            "unit.affiliation,隶属区文旅广局",
            "staff.posts,8",
            "staff.in-service,7",
            "expenditure.prior-accounts,937800",
            "basic.prior-accounts,626100",
            "project.prior-accounts,311700",
            "three-public.prior-accounts,0",
        ];
        Assert.Empty(known.Except(taken));
        Assert.Equal(
            4,
            File.ReadAllLines(Path.Combine(folder, "registers", "promises.csv"))
                .Count(line => line.Contains(",open,", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_tables_of_last_years_package_add_what_the_report_left_out()
    {
        await session.RunAsync(
            "report",
            Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024"),
            "-o",
            session.Path("包"),
            "--no-pdf"
        );
        foreach (var name in new[] { "自评报告", "基础数据表", "部门整体支出绩效自评表" })
            Assert.Equal(
                ExitCode.Clean,
                await session.RunAsync("import", session.Path($"包/{name}.docx"), "--into", folder)
            );

        var open = File.ReadAllText(Path.Combine(folder, "to-confirm.csv"));
        Assert.Matches(
            "project.prior-budget,315000,基础数据表.docx 第\\d+段：“31.50”（部门整体支出绩效评价基础数据表 项目支出·2024年预算数）",
            open
        );
        Assert.Contains(
            "expenditure.prior-budget,945000,部门整体支出绩效自评表.docx",
            open,
            StringComparison.Ordinal
        );
        Assert.Matches(
            "自评报告.docx；基础数据表.docx,；部门整体支出绩效评价基础数据表,第\\d+段；项目支出·2024年预算数（第\\d+段）",
            File.ReadAllText(Path.Combine(folder, "ledger.csv"))
        );
    }

    [Fact]
    public async Task Leaves_alone_what_the_dossier_already_says()
    {
        session.Write(
            "2025/dossier.yaml",
            "year: 2025\npacks: [cn-hunan, tourism]\nunit: { name: 青禾县旅游服务中心, level: 正科级 }\n"
        );
        await session.RunAsync("import", report, "--into", folder);

        Assert.Contains(
            "level: 正科级",
            File.ReadAllText(Path.Combine(folder, "dossier.yaml")),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "unit.level",
            File.ReadAllText(Path.Combine(folder, "to-confirm.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Taking_it_twice_changes_nothing_more()
    {
        await session.RunAsync("import", report, "--into", folder);

        Assert.Equal(ExitCode.Findings, await session.RunAsync("import", report, "--into", folder));
        Assert.Contains("没有档案还缺的内容", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_one_step_that_can_be_undone()
    {
        await session.RunAsync("import", report, "--into", folder);

        Assert.Equal(ExitCode.Clean, await session.RunAsync("undo", folder));
        Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_report_of_another_year_is_refused()
    {
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("import", report, "--into", folder, "--year", "2024")
        );

        Assert.Contains(
            "报告是2024年度的，应导入2025年度的档案，不是2024年度",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_report_without_a_year_asks_for_one()
    {
        var nameless = session.Write("报告.txt", "部门整体支出绩效自评报告\n一、概况\n无。\n");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("import", nameless, "--into", folder));
        Assert.Contains("请用 --year 写明新档案的年度", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("-5")]
    public async Task No_dossier_is_made_that_could_not_be_read_again(string year)
    {
        var nameless = session.Write("报告.txt", "部门整体支出绩效自评报告\n一、部门概况\n核定编制12名。\n");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("import", nameless, "--into", folder, "--year", year)
        );
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_text_that_is_no_report_makes_no_dossier()
    {
        var letter = session.Write("通知.txt", "请于周五前报送材料。\n");

        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync("import", letter, "--into", folder, "--year", "2025")
        );
        Assert.Contains("请核对它是不是上年的自评报告", session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task The_year_of_a_dossier_that_is_there_cannot_be_said_otherwise()
    {
        await session.RunAsync("import", report, "--into", folder);

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("import", report, "--into", folder, "--year", "2026")
        );
        Assert.Contains("是2025年度的档案，不是2026年度的", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_other_things_is_no_dossier()
    {
        session.Write("2025/照片.txt", "照片");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("import", report, "--into", folder));
        Assert.Contains("不是年度档案", session.Error, StringComparison.Ordinal);
    }
}
