using Youju.Domain.Dossiers;

namespace Youju.Import.Tests.Records;

/// <summary>Lists beside each other on one sheet.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public void Two_lists_with_an_empty_column_between_them_are_two_registers()
    {
        var dossier = Import(
            ["2024年宣传稿件统计"],
            ["对外发表", null, null, null, null, "站公众号"],
            ["媒体", "刊发时间", "标题", "媒体级别", null, "图文标题", "发布日期", "阅读量", "转发量"],
            ["省林业网", "3月13日", "老林工", "省级", null, "清明倡议", "20240328", 4106, 385],
            ["县电视台", "5.28", "防火督查记", "县级", null, "野菌莫采", "20240709", 12884, 2950],
            [null, null, null, null, null, "巡护日记", "20241213", 1527, 88],
            ["共2篇", null, null, null, null, "共3篇", null, 18517, 3423]
        );

        Assert.Equal(
            (2, 3),
            (dossier.Registers["coverage"].Records.Count, dossier.Registers["posts"].Records.Count)
        );
    }

    [Fact]
    public void A_list_that_goes_on_to_the_right_under_the_same_heads_is_one()
    {
        var dossier = Import(
            ["2024年公务用车台账"],
            ["车牌号", "燃油费（元）", "维修费（元）", "车牌号", "燃油费（元）", "维修费（元）"],
            ["甲1", 100, 20, "甲3", 300, 40],
            ["甲2", 200, 30, "甲4", 400, 50]
        );

        Assert.Equal(4, dossier.Registers["vehicles"].Records.Count);
    }

    [Fact]
    public void A_blank_column_within_one_list_parts_nothing()
    {
        var dossier = Import(
            ["2024年媒体报道"],
            ["媒体", "级别", null, "标题", "日期"],
            ["省网", "省级", null, "甲", "3月13日"],
            ["县台", "县级", null, "乙", "5月28日"]
        );

        Assert.Equal(2, dossier.Registers["coverage"].Records.Count);
    }

    private static Dossier Import(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("宣传", rows)).Dossier;

    [Fact]
    public void Tables_of_money_with_headings_of_their_own_do_not_go_on_in_each_other()
    {
        var ledger = Import(
            ["某校2024年采购与专项执行表"],
            ["单位：千元"],
            ["一、政府采购", null, null, null, "二、专项经费"],
            ["类别", "采购预算", "采购支出数", null, "专项", "年初批复", "全年执行"],
            ["货物", 864, 842.3m, null, "实训室", 900, 971.4m],
            ["工程", 310, 305.8m, null, "技能大赛", 120, 104.2m],
            ["合计", 1174, 1148.1m, null, "合计", 1020, 1075.6m]
        ).Ledger;

        Assert.Equal(
            ["实训室 900000 971400", "技能大赛 120000 104200"],
            ledger.Lines.Select(line =>
                $"{line.Project} {line.Amounts.Initial?.Yuan} {line.Amounts.Executed?.Yuan}"
            )
        );
        Assert.Contains(ledger.Named, one =>
            one.Key == "procurement.goods" && one.Amounts.Executed?.Yuan == 842_300
        );
    }
}
