using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Tests.Records;

/// <summary>Lists that headings part: what the heading says holds for each row below it.</summary>
public sealed class SectionTests
{
    private static readonly string[] Items = ["procurement.goods", "procurement.works", "procurement"];

    private static readonly object?[][] Purchases =
    [
        ["2024年政府采购完成情况表", null, "金额单位：元"],
        ["品目", "单位", "数量", "方式", "采购预算", "成交金额", "成交日期"],
        ["一、货物"],
        ["巡护摩托车", "台", 6, "询价", 78_000, 75_600, "2024-03-17"],
        ["森林防火水泵", "套", 4, "网上商城", 52_000, "49,880", "4月2日"],
        ["二、工程"],
        ["管护站屋顶维修", "项", 1, "竞争性磋商", 240_000, "226,713.40", "5月28日"],
        ["无人机场平整", "项", 1, "询价", 45_000, "废标"],
        ["合计", null, null, null, null, 352_193.4m],
    ];

    [Fact]
    public void The_heading_tells_the_kind_of_what_stands_below_it() =>
        Assert.Equal(
            [
                "巡护摩托车 goods 75600",
                "森林防火水泵 goods 49880",
                "管护站屋顶维修 works 226713.4",
                "无人机场平整 works ",
            ],
            Import()
                .Registers["purchases"]
                .Records.Values.Select(record => record.Current)
                .Select(record => $"{Text(record, "name")} {Text(record, "kind")} {Text(record, "amount")}")
        );

    [Fact]
    public void What_stands_below_a_heading_is_added_up_as_its_kind() =>
        Assert.Equal(
            [Money.FromYuan(125_480), Money.FromYuan(226_713.4m), Money.FromYuan(352_193.4m)],
            Items.Select(key => Import().Ledger.Named.Single(one => one.Key == key).Amounts.Executed!.Value)
        );

    private static Dossier Import() =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("采购", Purchases)).Dossier;

    private static string Text(RecordVersion record, string field) =>
        record[field] is { } value ? FieldText.FormatValue(value) : "";
}
