using Youju.Domain.Registers;

namespace Youju.Import.Tests.Records;

/// <summary>What has no place stays a list of the dossier as it is.</summary>
public sealed class OwnListTests
{
    [Fact]
    public void A_list_of_no_known_register_becomes_one_of_the_dossier()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "河长巡河",
                ["河流", "巡河次数", "清理垃圾（吨）", "责任人电话"],
                ["清溪", 12, 3.5m, "13800000000"],
                ["沙河", 10, 2m, "13800000001"]
            )
        );

        var register = result.Dossier.Registers["own-1"];
        Assert.Equal(("河长巡河", 2), (register.Definition.Label, register.Records.Count));
        Assert.Contains("own-1", result.Dossier.OwnRegisters.Keys);
        Assert.DoesNotContain(register.Records.Values, record => record.Current.Foreign.Columns.Any());
    }

    [Fact]
    public void Amounts_whose_unit_nothing_tells_stay_bare_numbers()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("某表", ["名目", "金额"], ["甲", "120"], ["乙", "80.5"])
        );

        var list = Assert.Single(result.Dossier.Registers.Values, one => one.Definition.Label == "某表");
        Assert.Equal(2, list.Records.Count);
        Assert.DoesNotContain(list.Definition.Fields, field => field.Type == FieldType.Money);
    }

    [Fact]
    public void The_report_adds_up_what_counts_and_neither_ages_nor_floors()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "巡河点位",
                ["点位", "启用时间", "使用年限（年）", "楼层", "巡查次数"],
                ["清溪口", 2003.7m, 21, 2, 12],
                ["沙河湾", 2011.4m, 13, 3, 10]
            )
        );

        var list = Assert.Single(result.Dossier.Registers.Values, one => one.Definition.Label == "巡河点位");
        var told = list.Definition.Sentences[0].Text;
        Assert.Contains("巡查次数", told);
        Assert.All(["启用时间", "使用年限", "楼层"], level => Assert.DoesNotContain(level, told));
    }

    [Fact]
    public void What_is_no_table_stays_outside()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("某表", ["名目", "说明"], ["甲", "有效"])
        );

        Assert.Empty(result.Dossier.OwnRegisters);
        Assert.Contains(result.Warnings, told => told.Contains("没有导入"));
    }

    [Fact]
    public void The_sum_of_a_list_that_differs_from_its_rows_is_told()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "合同台账",
                ["合同名称", "对方单位", "合同金额（元）", "签订日期"],
                ["布展", "某公司", 100, "2024-03-01"],
                ["物业", "某公司", 200, "2024-03-02"],
                ["合计", null, 310]
            )
        );

        Assert.Contains(result.Warnings, told => told.Contains("合计是 310，各行之和是 300"));
    }
}
