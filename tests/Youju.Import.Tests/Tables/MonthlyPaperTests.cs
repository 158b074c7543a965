using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Tests.Tables;

/// <summary>Papers that tell a year by months, by days or against other years, as offices keep them.</summary>
public sealed class MonthlyPaperTests
{
    [Fact]
    public void Months_across_with_parts_beneath_tell_the_three_public_expenses_of_the_year()
    {
        var ledger = ImportThreePublicByMonth();

        Assert.Equal(
            (Yuan(5400), Yuan(6000), Yuan(5100), Yuan(1170)),
            (
                Named(ledger, "three-public.vehicles.operation").Executed,
                Named(ledger, "three-public.vehicles.operation").Initial,
                Named(ledger, "three-public.vehicles.operation").PriorAccounts,
                Named(ledger, "three-public.reception").Executed
            )
        );
    }

    [Fact]
    public void What_was_counted_in_January_is_no_count_of_the_year() =>
        Assert.Equal(
            (3, 19, 1),
            ImportThreePublicByMonth().ThreePublic is var counts
                ? (counts.ReceptionBatches, counts.ReceptionPersons, counts.VehiclesHeld)
                : default
        );

    [Fact]
    public void The_only_number_of_a_count_may_stand_beneath_a_head_of_money()
    {
        var counts = ImportInto(
            ["“三公”经费月度支出统计表"],
            ["单位：元"],
            ["项目", "年初预算", "调整后预算", "1月", "2月", "全年支出", "上年支出"],
            ["公务接待费", 9000, 8600, null, 3784, 3784, 5120],
            ["“三公”经费合计", 9000, 8600, null, 3784, 3784, 5120],
            ["公务用车保有量（辆）", 2],
            ["国内公务接待批次（批）", 8],
            ["国内公务接待人次（人次）", 59]
        ).ThreePublic;

        Assert.Equal((2, 8, 59), (counts.VehiclesHeld, counts.ReceptionBatches, counts.ReceptionPersons));
    }

    [Fact]
    public void Rows_of_two_years_tell_the_budget_of_each()
    {
        var ledger = ImportInto(
            ["财政拨款“三公”经费支出预算表"],
            ["单位：万元"],
            ["年度", "合计", "公务用车运行费", "公务接待费"],
            ["2023年预算", 3.6m, 2.4m, 1.2m],
            ["2024年预算", 3.1m, 2.4m, 0.7m]
        );

        Assert.Equal(
            (Yuan(31_000), Yuan(36_000), Yuan(7_000), Yuan(12_000)),
            (
                Named(ledger, "three-public").Initial,
                Named(ledger, "three-public").PriorBudget,
                Named(ledger, "three-public.reception").Initial,
                Named(ledger, "three-public.reception").PriorBudget
            )
        );
    }

    [Fact]
    public void Rows_of_what_was_planned_and_spent_tell_both()
    {
        var reception = Named(
            ImportInto(
                ["2024年“三公”经费对照表（万元）"],
                ["类别", "公务用车运行费", "公务接待费"],
                ["预算", 2.4m, 0.7m],
                ["决算", 2.1m, 0.5m],
                ["2023年决算", 2.2m, 0.9m]
            ),
            "three-public.reception"
        );

        Assert.Equal((Yuan(5_000), Yuan(9_000)), (reception.Executed, reception.PriorAccounts));
    }

    [Fact]
    public void Counts_by_months_alone_are_none_of_the_year() =>
        Assert.Null(
            ImportInto(
                ["“三公”经费逐月统计（元）"],
                ["项目", "1月", "2月"],
                ["公务接待费", 300, 200],
                ["公务接待批次（批）", 2, 1],
                ["公务用车运行维护费", 800, 900]
            ).ThreePublic.ReceptionBatches
        );

    [Fact]
    public void Parts_that_come_to_their_item_are_no_amounts_without_a_place() =>
        Assert.DoesNotContain(
            Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", ThreePublicByMonth)).Warnings,
            told => told.Contains("燃油", StringComparison.Ordinal)
        );

    [Fact]
    public void A_book_of_accounts_tells_projects_and_subjects_without_its_sums()
    {
        var lines = ImportInto(AccountBook).Lines;

        Assert.Equal(
            [("人员经费", 6200m), ("公用经费", 500m), ("渠道清淤", 2700m)],
            lines
                .GroupBy(line =>
                    line.Project ?? (line.Kind == ExpenditureKind.Personnel ? "人员经费" : "公用经费")
                )
                .Select(kind => (kind.Key, kind.Sum(line => line.Amounts.Executed!.Value.Yuan)))
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_last_running_sum_of_a_book_is_compared()
    {
        object?[][] rows = [.. AccountBook.SkipLast(1), [null, null, null, "本年累计", null, null, 9900]];

        Assert.Contains(Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Warnings, told =>
            told.Contains("合计 9900 与各行之和 9400 不等", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Expenses_in_rows_beneath_a_published_title_are_taken_with_their_years_and_counts()
    {
        var ledger = ImportInto(
            ["2024年度“三公”经费支出情况表", null, null, "单位：元"],
            ["经费项目", "2023年决算", "2024年预算", "2024年决算"],
            ["公务用车购置及运行维护", 8800, 15000, 14100],
            ["（一）购置", 0, 6000, 5900],
            ["（二）运行维护", 8800, 9000, 8200],
            ["公务接待", 2100, 2000, 1500],
            ["合计", 10900, 17000, 15600],
            ["补充资料："],
            ["指标", "数量"],
            ["年末公务用车保有量", "6辆"],
            ["国内公务接待批次", "21 批"]
        );

        Assert.Equal(
            (Yuan(9000), Yuan(8200), Yuan(8800), Yuan(17000), Yuan(2000)),
            (
                Named(ledger, "three-public.vehicles.operation").Initial,
                Named(ledger, "three-public.vehicles.operation").Executed,
                Named(ledger, "three-public.vehicles.operation").PriorAccounts,
                Named(ledger, "three-public").Initial,
                Named(ledger, "three-public.reception").Initial
            )
        );
        Assert.Equal((6, 21), (ledger.ThreePublic.VehiclesHeld, ledger.ThreePublic.ReceptionBatches));
    }

    [Fact]
    public void Money_whose_unit_stands_in_a_row_of_its_own_keeps_its_head()
    {
        var goods = Named(
            ImportInto(
                ["（一）采购（预算以万元、成交以元计）"],
                ["序号", "采购项目", "类别", "预算金额", "成交金额", "成交日期"],
                [null, null, null, "（万元）", "（元）", null],
                [1, "护理床", "货物", 13.5m, 131400, "2月19日"],
                [2, "电梯维保", "服务", 3.6m, 35280, "3月12日"],
                [null, "合计", null, 17.1m, 166680, null]
            ),
            "procurement.goods"
        );

        Assert.Equal((Yuan(135000), Yuan(131400)), (goods.Adjusted, goods.Executed));
    }

    [Fact]
    public void Counts_of_two_years_side_by_side_are_records_of_this_year_alone()
    {
        var taken = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "月表",
                ["观众接待情况"],
                ["（二〇二四年）"],
                ["月份", "参观人次", null, "其中未成年人", "讲解场次"],
                [null, "2024年", "2023年", null, null],
                ["1月", 5216, 4980, 840, 28],
                ["2月", 9830, 8744, 1460, 41],
                ["1季度", 15046, 13724, 2300, 69],
                ["全年", 15046, 13724, 2300, 69]
            )
        );

        Assert.Equal(
            [("2024-01", "5216", "28"), ("2024-02", "9830", "41")],
            taken
                .Dossier.Registers["services"]
                .Records.Values.Select(record => record.Current)
                .Select(record =>
                    (Words(record, "dates"), Words(record, "visits"), Words(record, "sessions"))
                )
                .Order()
        );
        Assert.Empty(taken.Dossier.OwnRegisters);
    }

    [Theory]
    [InlineData("大巴", "合计（2辆）", null, 2)]
    [InlineData("大巴", "合计", "注：年末保有量2辆。", 2)]
    [InlineData("大巴", "合计", "注：原有公务用车3辆。", null)]
    [InlineData("大巴", "合计", null, null)]
    [InlineData("大巴", "合计3辆", null, null)]
    [InlineData("大巴（已报废）", "合计2辆", null, null)]
    public void A_list_of_vehicles_states_how_many_are_held_unless_one_of_them_is_gone(
        string kind,
        string total,
        string? note,
        int? held
    ) =>
        Assert.Equal(
            held,
            ImportInto(
                ["2024年公务用车运行费用（元）"],
                ["号牌", "车种", "油费", "修理费", "费用小计"],
                ["湘N·G0127", kind, 9820, 7310, 17130],
                ["湘N·G0138", "商务车", 12654, 3985, 16639],
                [total, null, 22474, 11295, 33769],
                [note]
            ).ThreePublic.VehiclesHeld
        );

    [Fact]
    public void Quarters_of_this_year_and_the_last_stand_beside_the_whole_of_both()
    {
        var taken = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "Sheet1",
                ["2024年“三公”经费分季度情况（单位：元）"],
                ["项目", "一季度", null, "二季度", null, "全年", null],
                [null, "上年", "本年", "上年", "本年", "上年", "本年"],
                ["公务接待费", 500, 300, 400, 600, 900, 900],
                ["公务用车运行维护费", 3000, 2500, 2800, 2600, 5800, 5100],
                ["合计", 3500, 2800, 3200, 3200, 6700, 6000]
            )
        );
        var running = Named(taken.Dossier.Ledger, "three-public.vehicles.operation");

        Assert.Equal((Yuan(5100), Yuan(5800)), (running.Executed, running.PriorAccounts));
        Assert.DoesNotContain(taken.Warnings, told => told.Contains("各期之和", StringComparison.Ordinal));
    }

    [Fact]
    public void People_of_the_year_are_those_at_its_end()
    {
        var staff = ImportInto(
            ["2024年人员变动情况"],
            ["类别", "年初人数", "本年增加", "本年减少", "年末人数"],
            ["在职在编", 86, 5, 3, 88],
            ["编外聘用", 40, 6, 9, 37],
            ["退休", 31, 3, 1, 33]
        ).Staff;

        Assert.Equal((88, 37, 33), (staff.InService, staff.Temporary, staff.Retired));
    }

    [Fact]
    public void A_column_called_as_the_field_comes_before_one_like_it() =>
        Assert.Equal(
            ["5600", "7200"],
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["2024年讲座和到馆情况"],
                        ["月份", "讲座场次", "听众人次", "到馆人次"],
                        ["1月", 2, 110, 5600],
                        ["2月", 1, 60, 7200]
                    )
                )
                .Dossier.Registers["services"]
                .Records.Values.Select(record => Words(record.Current, "visits"))
                .Order()
        );

    [Fact]
    public void Money_among_counts_by_month_is_no_service() =>
        Assert.DoesNotContain(
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["2024年讲堂情况"],
                        ["月份", "听众（人次）", "花费（元）"],
                        ["1月", 120, 900],
                        ["2月", 80, 600]
                    )
                )
                .Dossier.Registers["services"]
                .Records.Values,
            record => record.Current["name"] is TextValue { Text: "花费" }
        );

    [Fact]
    public void Subjects_beneath_the_name_of_a_form_are_lines_of_the_ledger() =>
        Assert.Equal(
            [("30101", 500000m), ("30201", 52000m)],
            ImportInto(
                ["2024年部门预算调整情况表", null, null, null, "单位：元"],
                ["科目", "年初预算", "调增", "调减", "调整后预算"],
                ["基本工资", 480000, 20000, null, 500000],
                ["办公费", 60000, null, 8000, 52000],
                ["合计", 540000, 20000, 8000, 552000]
            )
                .Lines.Select(line => (line.Economic!.Value.Digits, line.Amounts.Adjusted!.Value.Yuan))
                .Order()
        );

    [Fact]
    public void A_list_of_vehicles_of_another_year_states_nothing_of_this_one() =>
        Assert.Null(
            ImportInto(
                ["2023年公务用车运行费用（元）"],
                ["号牌", "车种", "油费", "修理费", "费用小计"],
                ["湘N·G0127", "大巴", 9820, 7310, 17130],
                ["湘N·G0138", "商务车", 12654, 3985, 16639],
                ["合计2辆", null, 22474, 11295, 33769]
            ).ThreePublic.VehiclesHeld
        );

    [Fact]
    public void A_row_of_one_unit_over_all_amounts_belongs_to_the_heads()
    {
        var line = Assert.Single(
            ImportInto(
                ["2024年项目支出情况"],
                ["项目名称", "年初预算", "实际支出"],
                [null, "（万元）", "（万元）"],
                ["渠道清淤", 12.5m, 11.25m]
            ).Lines
        );

        Assert.Equal((Yuan(125000), Yuan(112500)), (line.Amounts.Initial, line.Amounts.Executed));
    }

    private static readonly object?[][] ThreePublicByMonth =
    [
        ["2024年“三公”经费逐月登记表"],
        ["单位：某中心", null, null, null, "单位：元"],
        ["项目", "1月", "2月", "1-12月合计", "年初预算", "上年全年"],
        ["公务用车运行维护费", 2500, 2900, 5400, 6000, 5100],
        ["　其中：燃油", 1100, 1200, 2300],
        ["　　　　维修", 1400, 1700, 3100],
        ["公务接待费", 270, 900, 1170, 2000, 1300],
        ["　接待批次（批）", 1, 2, 3, null, 4],
        ["　接待人数（人）", 4, 15, 19, null, 30],
        ["合　计", 2770, 3800, 6570, 8000, 6400],
        [null],
        ["说明：我中心有公务用车1辆，2024年没有购置车辆。"],
    ];

    private static readonly object?[][] AccountBook =
    [
        ["某站二〇二四年经费支出明细账"],
        [null, null, null, null, null, null, "单位：元"],
        ["二〇二四年", null, "凭证号", "摘要", "支出科目", "经费来源", "付出"],
        ["月", "日"],
        [1, 9, "付1号", "发工资", "基本工资", "人员经费", 6200],
        [null, 24, "付4号", "买墨盒", "办公费", "公用经费", 500],
        [null, null, null, "本月合计", null, null, 6700],
        [null, null, null, "本年累计", null, null, 6700],
        [2, 6, "付9号", "清淤人工", "劳务费", "渠道清淤", 3000],
        [null, 20, "付10号", "退人工费", "劳务费", "渠道清淤", -300],
        [null, null, null, "本月合计", null, null, 2700],
        [null, null, null, "本年累计", null, null, 9400],
    ];

    private static Ledger ImportThreePublicByMonth() => ImportInto(ThreePublicByMonth);

    private static string Words(RecordVersion record, string field) => FieldText.FormatValue(record[field]!);

    private static Ledger ImportInto(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Dossier.Ledger;

    private static BudgetAmounts Named(Ledger ledger, string key) =>
        new LedgerFigures(ledger).FindNamedAmount(key)!.Amounts;

    private static Money? Yuan(decimal yuan) => Money.FromYuan(yuan);
}
