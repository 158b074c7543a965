using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Tests.Tables;

/// <summary>Kinds of papers that offices keep by their own habits, and what must not be taken of them.</summary>
public sealed class OfficePaperTests
{
    [Fact]
    public void Months_down_tell_the_three_public_expenses_of_this_year_and_the_last()
    {
        var ledger = ImportInto(
            ["某站“三公”经费逐月统计（元）"],
            ["月份", "车辆运行费", null, "来客接待", null],
            [null, "本年", "上年同期", "本年", "上年同期"],
            ["1月", 3200, 2900, 860, 1200],
            ["2月", 1800.5m, 2100, 0, 640],
            ["一季度小计", 5000.5m, 5000, 860, 1840],
            ["4月", 100, 200, 50, 60],
            ["合计", 5100.5m, 5200, 910, 1900]
        );

        Assert.Equal(
            (Yuan(5100.5m), Yuan(5200), Yuan(910), Yuan(1900)),
            (
                Named(ledger, "three-public.vehicles.operation").Executed,
                Named(ledger, "three-public.vehicles.operation").PriorAccounts,
                Named(ledger, "three-public.reception").Executed,
                Named(ledger, "three-public.reception").PriorAccounts
            )
        );
    }

    [Fact]
    public void Batches_and_persons_beside_the_money_of_receptions_are_counts() =>
        Assert.Equal(
            (7, 52, Yuan(4310)),
            ImportInto(
                ["“三公”经费支出情况"],
                ["费用", "支出（元）", "批次", "人次"],
                ["接待费", 4310, 7, 52],
                ["用车费", 12000, null, null]
            )
                is var ledger
                ? (
                    ledger.ThreePublic.ReceptionBatches,
                    ledger.ThreePublic.ReceptionPersons,
                    Named(ledger, "three-public.reception").Executed
                )
                : default
        );

    [Fact]
    public void A_rate_of_change_is_no_rate_of_execution() =>
        Assert.DoesNotContain(
            ImportInto(
                ["项目", "2024年", "2023年", "增减额", "增减%"],
                ["公务接待", 26480, 31200, -4720, -15.13m],
                ["公务用车", 188640, 201330, -12690, -6.3m],
                ["三公合计", 215120, 232530, -17410, -7.49m]
            ).Named,
            named => named.Amounts.Executed is { Yuan: < 0 }
        );

    [Fact]
    public void People_of_a_list_are_counted_by_what_they_are_to_the_unit()
    {
        var staff = ImportInto(
            ["某所工作人员名册"],
            ["序号", "姓名", "岗位", "身份", "备注"],
            [1, "甲某", "所长", "在编", null],
            [2, "乙某", "会计", "在编", null],
            [3, "丙某", "讲解", "编外", null],
            [4, "丁某", "安保", "编外", "9月离职"],
            [5, "戊某", null, "退休", null],
            ["核定编制3名"]
        ).Staff;

        Assert.Equal((3, 2, 1, 1), (staff.Posts, staff.InService, staff.Temporary, staff.Retired));
    }

    [Fact]
    public void People_are_counted_by_the_parts_of_their_list()
    {
        var staff = ImportInto(
            ["某处职工名单"],
            ["一、在编职工"],
            ["序号", "姓名", "岗位"],
            [1, "甲某", "主任"],
            [2, "乙某", "出纳"],
            ["二、聘用人员"],
            [1, "丙某", "看护"]
        ).Staff;

        Assert.Equal((2, 1), (staff.InService, staff.Temporary));
    }

    [Fact]
    public void A_list_of_other_people_tells_no_staff() =>
        Assert.Null(
            ImportInto(
                ["慰问退休人员名单"],
                ["姓名", "身份", "住处"],
                ["甲某", "退休", "一村"],
                ["乙某", "退休", "二村"]
            ).Staff.Retired
        );

    [Fact]
    public void Purchases_without_a_class_are_no_lines_of_spending()
    {
        var taken = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "Sheet1",
                ["2024年采购登记簿"],
                ["序号", "采购项目名称", "采购方式", "预算金额（元）", "中标金额（元）", "中标单位"],
                [1, "多媒体讲台", "询价", 68000, 65200, "某电子公司"],
                [2, "保洁服务", "竞争性磋商", 90000, 88600, "某物业公司"]
            )
        );

        Assert.Empty(taken.Dossier.Ledger.Lines);
        Assert.Equal(2, taken.Dossier.Registers["purchases"].Records.Count);
    }

    [Fact]
    public void Money_of_several_funds_beneath_one_stage_is_added()
    {
        var line = ImportInto(
            ["单位：元"],
            ["项目名称", "年初预算数", null, "执行数", null],
            [null, "财政拨款", "其他资金", "财政拨款", "其他资金"],
            ["宣传", 60000, 10000, 58000, 9000],
            ["培训", 40000, 0, 40000, 0]
        )
            .Lines.Where(line => line.Project == "宣传")
            .ToList();

        Assert.Equal(67000, line.Sum(one => one.Amounts.Executed?.Yuan));
        Assert.Equal(
            [(BudgetKind.GeneralPublic, 58000m), (BudgetKind.OwnFunds, 9000m)],
            line.Select(one => (one.Budget, one.Amounts.Executed!.Value.Yuan)).Order()
        );
    }

    [Fact]
    public void A_running_sum_beside_the_payments_is_no_amount() =>
        Assert.Equal(
            600,
            ImportInto(
                ["支出流水（元）"],
                ["日期", "经济科目", "支出金额", "累计"],
                ["1月3日", "办公费", 100, 100],
                ["2月3日", "电费", 150, 250],
                ["3月3日", "办公费", 150, 400],
                ["4月3日", "水费", 200, 600]
            )
                .Lines.Sum(line => line.Amounts.Executed?.Yuan)
        );

    [Fact]
    public void A_name_beneath_project_names_the_project()
    {
        var lines = ImportInto(
            ["指标执行表（元）"],
            ["科目编码", "项目", null, "指标金额", "支付金额"],
            [null, "名称", "类别", null, null],
            ["2070114", "景区导览牌更新", "特定目标类", 80000, 76500],
            ["2070114", "民宿评定", "特定目标类", 30000, 30000]
        ).Lines;

        Assert.Equal(["景区导览牌更新", "民宿评定"], lines.Select(line => line.Project).Order());
    }

    [Fact]
    public void Counted_answers_tell_how_many_answered_and_how_many_were_satisfied() =>
        Assert.Equal(
            [(200, 194), (50, 48)],
            ImportSurveys(
                ["调查日期", "调查名称", "满意", "基本满意", "不满意"],
                ["2024-05-06", "游客", 180, 14, 6],
                ["2024-09-20", "商户", 45, 3, 2]
            )
        );

    [Fact]
    public void A_stated_share_proves_which_answers_count_as_satisfied() =>
        Assert.Equal(
            [(200, 180), (50, 45)],
            ImportSurveys(
                ["调查日期", "调查名称", "满意", "基本满意", "不满意", "满意率"],
                ["2024-05-06", "游客", 180, 14, 6, "90%"],
                ["2024-09-20", "商户", 45, 3, 2, "90%"]
            )
        );

    [Fact]
    public void A_share_that_no_answers_make_joins_none_of_them() =>
        Assert.Equal(
            [(null, null)],
            ImportSurveys(
                ["调查日期", "调查名称", "满意", "基本满意", "不满意", "满意率"],
                ["2024-05-06", "游客", 180, 14, 6, "93.5%"]
            )
        );

    [Fact]
    public void Ticks_beneath_answers_are_each_one_answer()
    {
        var taken = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "诉求登记",
                ["受理日期", "诉求事项", "满意", "基本满意", "不满意"],
                ["2024-05-06", "路灯不亮", "√", null, null],
                ["2024-05-07", "积水", null, null, "√"]
            )
        );

        Assert.Equal(
            ["满意", "不满意"],
            taken
                .Dossier.Registers.Values.SelectMany(register => register.Records.Values)
                .Select(record => record.Current.Foreign["满意度"])
        );
    }

    private static IEnumerable<(decimal? Answered, decimal? Satisfied)> ImportSurveys(
        params object?[][] rows
    ) =>
        ImportRecords("surveys", "满意度调查", rows)
            .Select(record => (FindNumber(record, "valid"), FindNumber(record, "satisfied")));

    private static decimal? FindNumber(RecordVersion record, string field) =>
        (record[field] as NumberValue)?.Quantity.Value;

    private static IEnumerable<RecordVersion> ImportRecords(
        string register,
        string sheet,
        params object?[][] rows
    ) =>
        Workbooks
            .Import(Workbooks.Empty, Workbooks.Sheet(sheet, rows))
            .Dossier.Registers[register]
            .Records.Values.Select(record => record.Current);

    private static Ledger ImportInto(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Dossier.Ledger;

    private static BudgetAmounts Named(Ledger ledger, string key) =>
        new LedgerFigures(ledger).FindNamedAmount(key)!.Amounts;

    private static Money? Yuan(decimal yuan) => Money.FromYuan(yuan);
}
