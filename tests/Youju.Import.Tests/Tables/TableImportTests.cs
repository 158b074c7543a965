using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Import.Tests.Tables;

public sealed class TableImportTests
{
    [Fact]
    public void Amounts_are_placed_by_the_names_of_table_line_and_column_and_know_their_cell()
    {
        var ledger = Accounts.Import(Workbooks.Empty, Accounts.Spending()).Dossier.Ledger;

        Assert.Equal(Money.FromYuan(626_100), Executed(ledger, "spending.basic"));
        Assert.Equal(new CellSource("决算.xlsx", "Z03", "D6"), Named(ledger, "spending.basic").Source);
        Assert.Equal(Money.FromYuan(311_700), Executed(ledger, "spending.2070113.project"));
    }

    [Fact]
    public void The_order_of_the_sheets_does_not_matter()
    {
        var one = Accounts
            .Import(Workbooks.Empty, Accounts.Spending(), Accounts.General(), Accounts.Basic())
            .Dossier.Ledger;
        var other = Accounts
            .Import(Workbooks.Empty, Accounts.Basic(), Accounts.General(), Accounts.Spending())
            .Dossier.Ledger;

        Assert.Equal(
            one.Named.OrderBy(amount => amount.Key).Select(amount => (amount.Key, amount.Amounts)),
            other.Named.OrderBy(amount => amount.Key).Select(amount => (amount.Key, amount.Amounts))
        );
    }

    [Fact]
    public void What_was_received_and_spent_of_the_general_budget_tells_what_was_spent()
    {
        var ledger = Accounts
            .Import(
                Workbooks.Empty,
                Accounts.Sheet(
                    "Z07",
                    "一般公共预算财政拨款收入支出决算表",
                    "2024年度　金额单位：元",
                    [
                        "功能分类科目编码^2",
                        "科目名称^2",
                        "年初结转^2",
                        "本年收入^2",
                        "本年支出<3",
                        null,
                        null,
                        "年末结转^2",
                    ],
                    [null, null, null, null, "合计", "基本支出", "项目支出", null],
                    ["合计", null, 12_600m, 1_439_566.5m, 1_444_941.5m, 1_201_166.5m, 243_775m, 7225m],
                    [2082850m, "事业运行", null, 1_201_166.5m, 1_201_166.5m, 1_201_166.5m, null, null],
                    [2082899m, "其他事务", 12_600m, 238_400m, 243_775m, null, 243_775m, 7225m]
                )
            )
            .Dossier.Ledger;

        Assert.Equal(Money.FromYuan(1_444_941.5m), Executed(ledger, "general"));
        Assert.Equal(Money.FromYuan(1_201_166.5m), Executed(ledger, "general.basic"));
        Assert.Equal(Money.FromYuan(243_775), Executed(ledger, "general.project"));
    }

    [Fact]
    public void A_subject_that_no_pack_names_is_called_as_its_sheet_calls_it()
    {
        var sheet = Accounts.Sheet(
            "Z03",
            "2024年度支出决算表",
            "单位：万元",
            ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
            ["合计", "", 93.78m, 62.61m, 31.17m],
            [2010301m, "行政运行", 62.61m, 62.61m, ""],
            [2070113m, "旅游宣传工作", 31.17m, "", 31.17m]
        );

        var named = Accounts.Import(Workbooks.Empty, sheet).Dossier.Ledger.Named;

        var key = Assert
            .Single(named, amount => amount.Key.EndsWith(".2010301", StringComparison.Ordinal))
            .Key;
        Assert.StartsWith(
            "行政运行（2010301",
            Workbooks.Pack.Ledger.NameCodes(named).ToChineseLabel(key),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(named, amount => amount.CodeName == "旅游宣传工作");
    }

    [Fact]
    public void Both_sides_of_one_line_are_placed()
    {
        var ledger = Accounts.Import(Workbooks.Empty, Accounts.Basic()).Dossier.Ledger;

        Assert.Equal(Money.FromYuan(565_500), Executed(ledger, "general-basic.personnel"));
        Assert.Equal(Money.FromYuan(60_600), Executed(ledger, "general-basic.operating"));
        Assert.Equal(Money.FromYuan(60_600), Executed(ledger, "general-basic.30217"));
    }

    [Theory]
    [InlineData("单位：万元", 93_780_000)]
    [InlineData("金额单位：元", 9378)]
    public void Amounts_are_read_in_the_unit_the_table_names(string unit, int fen) =>
        Assert.Equal(
            new Money(fen),
            Executed(Accounts.Import(Workbooks.Empty, Accounts.Spending(unit)).Dossier.Ledger, "spending")
        );

    [Fact]
    public void An_exact_table_in_the_place_of_a_coarse_one_makes_its_amounts_exact()
    {
        var coarse = Accounts.Import(Workbooks.Empty, Accounts.Spending()).Dossier;
        var exact = Accounts.Import(coarse, Accounts.Spending("单位：元", total: 937_812.35m)).Dossier.Ledger;

        Assert.Equal(Money.FromYuan(100), Named(coarse.Ledger, "spending").Grains[AmountColumn.Executed]);
        Assert.Equal(new Money(1), Named(exact, "spending").Grains[AmountColumn.Executed]);
    }

    [Fact]
    public void An_amount_finer_than_a_fen_is_told_with_its_cell() =>
        Assert.Contains(
            Accounts.Import(Workbooks.Empty, Accounts.Spending("单位：元", total: 93.785m)).Warnings,
            warning =>
                warning.StartsWith(
                    "工作表“Z03”有 1 个金额细于一分，四舍五入到分记账，请核对单位和原数：C6 93.785元。",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void A_unit_that_is_not_named_follows_from_a_table_with_the_same_total()
    {
        var result = Accounts.Import(Workbooks.Empty, Accounts.General(), Accounts.Spending("部门：某中心"));

        Assert.Equal(Money.FromYuan(937_800), Executed(result.Dossier.Ledger, "spending"));
        Assert.Contains(
            "单位万元（表上没写，按其他表或数的大小推断，请核对）",
            result.Messages[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_unit_that_nothing_tells_is_asked_for()
    {
        var result = Accounts.Import(Workbooks.Empty, Accounts.Spending("部门：某中心"));

        Assert.Empty(result.Dossier.Ledger.Named);
        Assert.Contains(
            "没有写单位，没有进收支账。请用 --unit 元",
            Assert.Single(result.Warnings),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Money.FromYuan(937_800),
            Executed(
                Accounts.Import(Workbooks.Empty, "万元", Accounts.Spending("部门：某中心")).Dossier.Ledger,
                "spending"
            )
        );
    }

    [Theory]
    [InlineData(12_000, 120_000, true)]
    [InlineData(12_000, 119_000, false)]
    public void An_amount_ten_times_what_was_planned_is_asked_about(int planned, int spent, bool isAsked)
    {
        var sheet = Workbooks.Sheet(
            "项目支出",
            ["项目支出执行情况（元）"],
            ["项目名称", "年初预算", "执行数"],
            ["灯会", planned, spent],
            ["春展", 5_000, 5_000]
        );

        Assert.Equal(
            isAsked,
            Workbooks
                .Import(Workbooks.Empty, sheet)
                .Warnings.Any(told => told.Contains("“灯会”全年执行数") && told.Contains("年初预算数"))
        );
    }

    [Fact]
    public void Last_year_s_table_fills_last_year_s_column()
    {
        var ledger = Accounts.Import(Workbooks.Empty, Accounts.Spending(year: "2023年度")).Dossier.Ledger;

        Assert.Equal(Money.FromYuan(937_800), Named(ledger, "spending").Amounts.PriorAccounts);
        Assert.Null(Named(ledger, "spending").Amounts.Executed);
    }

    [Fact]
    public void A_table_of_another_year_is_not_taken() =>
        Assert.Contains(
            "是2021年的，本档案是2024年的",
            Assert.Single(Accounts.Import(Workbooks.Empty, Accounts.Spending(year: "2021年度")).Warnings),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_parts_of_the_expenditure_become_lines_where_they_add_up()
    {
        var ledger = Accounts
            .Import(Workbooks.Empty, Accounts.Spending(), Accounts.General(), Accounts.Basic())
            .Dossier.Ledger;

        Assert.Equal(
            [ExpenditureKind.Project, ExpenditureKind.Operating, ExpenditureKind.Personnel],
            ledger.Lines.Select(line => line.Kind)
        );
        Assert.Equal("2070113", ledger.Lines[0].Functional?.Digits);
    }

    [Fact]
    public void Parts_that_do_not_add_up_become_no_lines()
    {
        var result = Accounts.Import(
            Workbooks.Empty,
            Accounts.Spending(total: 100m),
            Accounts.General(),
            Accounts.Basic()
        );

        Assert.Empty(result.Dossier.Ledger.Lines);
        Assert.Contains(result.Warnings, warning =>
            warning.Contains("没有加成支出行", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Contradictions_are_told_at_once()
    {
        var result = Accounts.Import(Workbooks.Empty, Accounts.Spending(total: 94.78m));

        Assert.Contains(result.Warnings, warning =>
            warning.StartsWith("收支账（A04）支出决算表·本年支出合计 947,800.00元", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_value_that_replaces_another_is_told()
    {
        var before = Workbooks.Empty with
        {
            Ledger = Workbooks.Empty.Ledger with
            {
                Named =
                [
                    new("spending", new() { Executed = Money.FromYuan(900_000) }, new HandEntered("估计")),
                ],
            },
        };

        Assert.Contains(Accounts.Import(before, Accounts.Spending()).Warnings, warning =>
            warning.Contains("原为 900,000.00元（手工录入：估计）", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Importing_again_changes_nothing()
    {
        var once = Accounts.Import(
            Workbooks.Empty,
            Accounts.Spending(),
            Accounts.General(),
            Accounts.Basic()
        );
        var twice = Accounts.Import(once.Dossier, Accounts.Spending(), Accounts.General(), Accounts.Basic());

        Assert.Equal(once.Dossier.Ledger.Named, twice.Dossier.Ledger.Named);
        Assert.Equal(once.Dossier.Ledger.Lines, twice.Dossier.Ledger.Lines);
        Assert.Empty(twice.Warnings);
    }

    [Fact]
    public void A_file_is_no_source_of_the_amounts_that_it_differs_from()
    {
        var before = Accounts.Import(Workbooks.Empty, Control(1.5m, 1.2m)).Dossier;
        using var file = new MemoryStream();
        WorkbookWriter.WriteDocuments([Control(1.6m, 1.3m)], file);

        var told = Accounts
            .Import(before, new SourceFile("三公.xlsx", file.ToArray()), FileKind.Xlsx)
            .Warnings.Where(warning => warning.Contains("有两个数", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(4, told.Count);
        Assert.All(told, warning =>
            Assert.Matches("元（来源：决算.xlsx [^；]+），.+元（来源：三公.xlsx [^；]+）", warning)
        );
    }

    private static Sheet Control(decimal planned, decimal spent) =>
        Accounts.Sheet(
            "基础数据表",
            "2024年度部门整体支出绩效评价基础数据表",
            "",
            ["经费控制情况（万元）", "2024年预算数", "2024年决算数"],
            ["三公经费", planned, spent],
            ["3、公务接待", planned, spent]
        );

    [Fact]
    public void The_base_table_fills_three_columns_by_its_heads()
    {
        var sheet = Accounts.Sheet(
            "基础数据表",
            "2024年度部门整体支出绩效评价基础数据表",
            "",
            ["经费控制情况（万元）", "2023年决算数", "2024年预算数", "2024年决算数"],
            ["三公经费", 1.8m, 1.5m, 1.2m],
            ["3、公务接待", 0.8m, 0.5m, 0.4m]
        );
        var amounts = Named(
            Accounts.Import(Workbooks.Empty, sheet).Dossier.Ledger,
            "three-public.reception"
        ).Amounts;

        Assert.Equal(
            (Money.FromYuan(8000), Money.FromYuan(5000), Money.FromYuan(4000)),
            (amounts.PriorAccounts, amounts.Adjusted, amounts.Executed)
        );
    }

    [Theory]
    [InlineData("2024", "2024年实际在职人数", 0)]
    [InlineData("2023", "2023年实际在职人数", 2)]
    public void Posts_of_last_years_base_table_wait_to_be_confirmed(string year, string head, int open)
    {
        var sheet = Accounts.Sheet(
            "基础数据表",
            $"{year}年度部门整体支出绩效评价基础数据表",
            "",
            ["财政供养人员情况（人）", "编制数", head, "控制率"],
            ["", 12m, 11m, "91.67%"],
            ["经费控制情况（万元）", "上年决算数", $"{year}年预算数", $"{year}年决算数"],
            ["3、公务接待", 0.8m, 0.5m, 0.4m]
        );
        var dossier = Accounts.Import(Workbooks.Empty, sheet).Dossier;

        Assert.Equal((12, 11), (dossier.Ledger.Staff.Posts, dossier.Ledger.Staff.InService));
        Assert.Equal(open, dossier.Unconfirmed.Count);
    }

    [Fact]
    public void A_row_without_a_place_in_the_ledger_is_named_by_its_cell()
    {
        var sheet = Accounts.Sheet(
            "Z03",
            "2024年度支出决算表",
            "单位：万元",
            ["项目", "本年支出合计", "基本支出", "项目支出"],
            ["合计", 3m, 1m, 2m],
            ["另行说明的支出", 3m, 1m, 2m]
        );

        Assert.Contains(
            "有 3 个金额或数在收支账里没有去处：B5“另行说明的支出·本年支出合计” 3、C5",
            Assert.Single(Accounts.Import(Workbooks.Empty, sheet).Warnings),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_published_form_of_budget_tables_is_known_sheet_by_sheet()
    {
        var result = Accounts.Import(
            Workbooks.Empty,
            SourceFile.LoadFromPath(
                RepositoryFiles.Shared("corpus/budget-tables.xls"),
                ReadingLimits.RowByRow
            ),
            FileKind.Xls
        );
        Assert.Equal(
            9,
            result.Warnings.Count(warning =>
                warning.StartsWith("工作表“单位", StringComparison.Ordinal)
                && warning.EndsWith("没有金额。", StringComparison.Ordinal)
            )
        );
        Assert.Empty(result.Dossier.Ledger.Named);
    }

    private static NamedAmount Named(Ledger ledger, string key) =>
        Assert.Single(ledger.Named, amount => amount.Key == key);

    private static Money? Executed(Ledger ledger, string key) => Named(ledger, key).Amounts.Executed;
}
