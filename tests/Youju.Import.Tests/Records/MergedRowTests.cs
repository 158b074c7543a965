using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

/// <summary>Cells that reach over several rows say the same for each of them.</summary>
public sealed class MergedRowTests
{
    [Fact]
    public void A_day_and_a_field_merged_over_two_places_hold_for_both()
    {
        var result = Import(
            [new(1, 3, 4), new(2, 3, 4)],
            ["餐饮安全检查台账"],
            ["受检单位", "检查时间", "领域", "发现问题"],
            ["甲食堂", "2024-03-05", "食品", 2],
            ["乙小吃店", null, null, 1],
            ["丙超市", "2024-04-02", "用电", 0]
        );

        Assert.Empty(result.Rejected);
        Assert.Equal(
            ["2024-03-05/2024-03-05 食品 2", "2024-03-05/2024-03-05 食品 1", "2024-04-02/2024-04-02 用电 0"],
            List(result, "inspections", "dates", "field", "hazards")
        );
    }

    [Fact]
    public void An_amount_merged_over_two_contracts_is_told_once()
    {
        var result = Import(
            [new(1, 2, 3), new(3, 2, 3)],
            ["合同名称", "签约时间", "乙方", "合同价款（元）"],
            ["食堂托管", "2024-02-01", "甲公司", 9000],
            ["食堂送菜", null, "乙公司"],
            ["电梯保养", "2024-05-01", "丙公司", 3000]
        );

        Assert.Equal(
            ["2024-02-01 9000", "2024-02-01 ", "2024-05-01 3000"],
            List(result, "contracts", "signed", "amount")
        );
    }

    [Fact]
    public void Lots_of_one_purchase_are_told_apart_by_what_differs_in_them()
    {
        var result = Import(
            [new(0, 3, 4)],
            ["2024年政府采购情况表", null, null, null, "金额单位：元"],
            ["采购项目", "标段", "品目", "供应商", "采购预算", "成交金额"],
            ["校服", "A包", "货物", "甲厂", 5000, 4800],
            [null, "B包", "货物", "乙厂", 6000, 5900],
            ["课桌", "—", "货物", "丙厂", 7000, 6900]
        );

        Assert.Empty(result.Rejected);
        Assert.Equal(
            ["校服（A包） 4800", "校服（B包） 5900", "课桌 6900"],
            List(result, "purchases", "name", "amount")
        );
        Assert.Contains(result.Warnings, told => told.Contains("按“校服（B包）”记"));
    }

    private static ImportResult Import(MergedRows[] merged, params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("合同", rows) with { Merged = merged });

    private static IEnumerable<string> List(ImportResult result, string register, params string[] fields) =>
        result
            .Dossier.Registers[register]
            .Records.Values.Select(record =>
                string.Join(
                    ' ',
                    fields.Select(field =>
                        record.Current[field] is { } value ? FieldText.FormatValue(value) : ""
                    )
                )
            );
}
