using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Tables;

/// <summary>Tables of money and people in the manner of the office that keeps them.</summary>
public sealed class OwnMannerTests
{
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
