using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Tables;

/// <summary>Tables of money and people in the manner of the office that keeps them.</summary>
public sealed class OwnMannerTests
{
    [Fact]
    public void A_heading_between_the_heads_and_the_first_row_is_none_of_them() =>
        Assert.Equal(
            ["灯会", "春展"],
            Ledger(
                ["2024年项目支出预算执行情况（万元）"],
                ["序号", "项目名称", "年初数", "累计支出"],
                ["一、文旅口"],
                [1, "灯会", 80, 79],
                ["二、展览口"],
                [2, "春展", 20, 19]
            )
                .Lines.Select(line => line.Project)
        );

    [Fact]
    public void Works_that_tell_nothing_but_their_money_are_projects() =>
        Assert.Equal(
            [("路面中修", 7_000_000m, 6_884_200m), ("危桥改造", 2_200_000m, 1_260_300m)],
            Ledger(
                ["2024年养护工程资金到位及支付情况表"],
                ["填报单位：某中心", null, null, null, null, null, "（万元）"],
                ["工程名称", "年度资金安排", null, null, null, "累计支付", "备注"],
                [null, "中央", "省级", "县级", "小计"],
                ["总计", 180, 660, 80, 920, 814.45m],
                ["路面中修", null, 620, 80, 700, 688.42m],
                ["危桥改造", 180, 40, null, 220, 126.03m, "跨年实施"],
                ["2025年计划：县道提质改造", null, 430, 70, 500, null, "待批"]
            )
                .Lines.Select(line =>
                    (line.Project!, line.Amounts.Adjusted!.Value.Yuan, line.Amounts.Executed!.Value.Yuan)
                )
        );

    [Fact]
    public void The_first_of_the_projects_is_called_so_without_a_word_before_it() =>
        Assert.Equal(
            ["人工影响天气", "乡镇自动站"],
            Ledger(
                ["2024年预算执行情况（单位：万元）"],
                ["支出项目", "年初预算", "全年支出"],
                ["一、基本支出", 382.6m, 396.1m],
                ["二、项目支出", 110.5m, 136.33m],
                ["　其中：人工影响天气", 68, 87.24m],
                ["　　　　乡镇自动站", 42.5m, 49.09m],
                ["支出总计", 493.1m, 532.43m]
            )
                .Lines.Select(line => line.Project)
        );

    [Fact]
    public void The_line_right_above_a_table_says_that_it_is_of_projects() =>
        Assert.Equal(
            ["馆藏数字化", "库房设备"],
            Ledger(
                ["某县档案馆"],
                ["关于2024年部门预算执行情况的汇报"],
                ["四、项目支出明细如下："],
                ["项目", "全年预算（万元）", "支出（万元）"],
                ["馆藏数字化", 96, 94.76m],
                ["库房设备", 48.2m, 45.35m],
                ["合计", 144.2m, 140.11m]
            )
                .Lines.Select(line => line.Project)
        );

    [Fact]
    public void A_name_broken_to_fit_its_cell_is_one_name() =>
        Assert.Equal(
            ["高素质农民培育"],
            Ledger(
                ["2024年度项目资金支付台账（万元）"],
                ["项目名称", "指标数", "支付金额"],
                ["高素质\n农民培育", 62.4m, 60.1m]
            )
                .Lines.Select(line => line.Project)
        );

    [Fact]
    public void Numbers_may_stand_behind_their_names_without_a_head()
    {
        var staff = Ledger(["人员情况"], ["编制数", 186, "实有在编", 171, "退休", 94, "临聘", 23]).Staff;

        Assert.Equal((186, 171, 94, 23), (staff.Posts, staff.InService, staff.Retired, staff.Temporary));
    }

    [Fact]
    public void A_year_in_wide_digits_says_more_than_the_day_of_filling_in() =>
        Assert.Single(
            Ledger(
                ["某馆２０２４年度项目支出执行情况"],
                ["编报：财务股　2025年1月8日　计量单位：万元"],
                ["项目名称", "年初数", "累计支出"],
                ["灯会", 80, 79]
            ).Lines
        );

    [Fact]
    public void What_a_row_counts_may_stand_beside_its_name()
    {
        var counts = Ledger(
            ["2024年“三公”实物量"],
            ["内容", "计量", "2024年", "2023年"],
            ["国内公务接待", "批次", 21, 26],
            ["国内公务接待", "人次", 163, 198],
            ["年末公务用车保有量", "辆", 3, 3]
        ).ThreePublic;

        Assert.Equal((21, 163, 3), (counts.ReceptionBatches, counts.ReceptionPersons, counts.VehiclesHeld));
    }

    [Fact]
    public void A_short_name_goes_on_with_the_one_above_it() =>
        Assert.Equal(
            Money.FromYuan(88_416),
            Ledger(
                ["2024年“三公”经费开支情况（元）"],
                ["费用名称", "年初预算", "实支"],
                ["合计", 121_000, 106_776],
                ["二、公务用车费", 96_000, 88_416],
                ["1.购置", 0, 0],
                ["2.运行维护", 96_000, 88_416],
                ["三、公务接待费", 25_000, 18_360]
            )
                .Named.Single(amount => amount.Key == "three-public.vehicles.operation")
                .Amounts.Executed
        );

    [Fact]
    public void A_remark_below_the_table_names_its_unit() =>
        Assert.Equal(
            Money.FromYuan(923_180),
            Assert
                .Single(
                    Ledger(
                        ["2024年项目支出预算执行情况"],
                        ["项目名称", "年初数", "调整后", "累计支出"],
                        ["系统升级", 80, 96.5m, 92.318m],
                        ["注：本表金额单位均为万元。"]
                    ).Lines
                )
                .Amounts.Executed
        );

    [Fact]
    public void The_name_of_the_unit_beside_the_scale_is_no_head() =>
        Assert.Equal(
            Money.FromYuan(923_180),
            Assert
                .Single(
                    Ledger(
                        ["2024年项目支出预算执行情况"],
                        ["中心", null, null, "（万元）"],
                        ["项目名称", "年初数", "调整后", "累计支出"],
                        ["系统升级", 80, 96.5m, 92.318m]
                    ).Lines
                )
                .Amounts.Executed
        );

    [Fact]
    public void A_class_above_its_subjects_is_not_added_to_them_though_no_code_says_so() =>
        Assert.Equal(
            ["30101 101.36", "30102 42.08"],
            Ledger(
                ["基本支出情况表", null, "单位：万元"],
                ["支出项目", "2024年"],
                ["工资福利支出", 143.44m],
                ["　　基本工资", 101.36m],
                ["　　津贴补贴", 42.08m],
                ["基本支出合计", 143.44m]
            )
                .Lines.Select(line =>
                    $"{line.Economic?.Digits} {line.Amounts.Executed!.Value.Yuan / 10_000:0.##}"
                )
        );

    [Fact]
    public void A_row_says_in_what_it_is_counted()
    {
        var ledger = Ledger(
            ["2024年“三公”经费统计表"],
            ["指标", "计量单位", "2023年决算", "2024年决算"],
            ["“三公”经费合计", "千元", 189.4m, 171.35m],
            ["公务接待费", "千元", 36.8m, 26.8m],
            ["国内公务接待批次", "批", 41, 29]
        );

        Assert.Equal(29, ledger.ThreePublic.ReceptionBatches);
        Assert.Equal(
            Money.FromYuan(26_800),
            new LedgerFigures(ledger).FindNamedAmount("three-public.reception")?.Amounts.Executed
        );
    }

    [Fact]
    public void The_sum_of_the_units_own_parts_is_its_own() =>
        Assert.Equal(
            (20, 19, 13),
            Ledger(
                ["机构人员情况表"],
                ["填报单位：中心", null, null, "单位：人"],
                ["单位", "编制数", "实有人数", null],
                [null, null, "在职小计", "退休人员"],
                ["合计", 20, 19, 13],
                ["机关", 12, 11, 10],
                ["服务站", 8, 8, 3]
            ).Staff
                is var staff
                ? (staff.Posts, staff.InService, staff.Retired)
                : default
        );

    [Fact]
    public void The_day_on_which_a_table_was_made_is_not_its_year() =>
        Assert.Equal(
            Money.FromYuan(12_000),
            Assert
                .Single(
                    Ledger(
                        ["2024年项目支出执行情况（单位：元）"],
                        ["经办：张某", null, "统计时间：2025年1月5日"],
                        ["项目名称", "执行数"],
                        ["灯会", 12_000]
                    ).Lines
                )
                .Amounts.Executed
        );

    private static Ledger Ledger(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Dossier.Ledger;
}
