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
    public void Columns_of_one_name_under_two_groups_are_both_kept()
    {
        var list = OnlyList(
            ["河道", "上半年", null, "下半年", null],
            [null, "巡查次数", "整改处数", "巡查次数", "整改处数"],
            ["清溪", 12, 3, 15, 2],
            ["沙河", 10, 2, 11, 1]
        );

        Assert.Equal(
            ["河道", "上半年·巡查次数", "上半年·整改处数", "下半年·巡查次数", "下半年·整改处数"],
            list.Definition.Fields.SkipLast(1).Select(field => field.Label)
        );
    }

    [Fact]
    public void Rows_that_only_their_numbers_tell_apart_are_all_kept() =>
        Assert.Equal(
            3,
            OnlyList(
                ["河道", "次数", "吨数"],
                ["清溪", 12, 3],
                ["清溪", 12, 4],
                ["沙河", 10, 2]
            ).Records.Count
        );

    [Fact]
    public void What_is_kept_as_it_stands_keeps_its_words()
    {
        var list = OnlyList(
            ["编号", "河道", "状态", "责任科室"],
            ["H-1", "清溪", "已整治", "河湖股"],
            ["H-2", "沙河", "未整治", "河湖股"],
            ["H-3", "西干渠", "已整治", "河湖股"],
            ["H-4", "东干渠", "已整治", "河湖股"],
            ["H-5", "北渠", "未整治", "河湖股"]
        );

        Assert.Equal(
            ["H-1", "已整治", "河湖股"],
            list.Records.Values.First()
                .Current.Values.Values.OfType<TextValue>()
                .Select(value => value.Text)
                .Where(text => text != "清溪")
        );
    }

    [Fact]
    public void Days_of_years_before_put_no_row_aside() =>
        Assert.Equal(
            2,
            OnlyList(
                ["水闸", "建成日期", "孔数"],
                ["清溪闸", "2003-05-01", 3],
                ["沙河闸", "2024-06-01", 2]
            ).Records.Count
        );

    [Fact]
    public void A_single_row_of_several_columns_is_a_list_and_years_are_heads()
    {
        var list = OnlyList(["水闸", 2023, 2024], ["清溪闸", 3, 5]);

        Assert.Equal(
            ["水闸", "2023", "2024"],
            list.Definition.Fields.SkipLast(1).Select(field => field.Label)
        );
        Assert.Single(list.Records);
    }

    [Fact]
    public void Amounts_that_no_unit_tells_are_asked_about_and_kept_as_a_list()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("专项", ["项目名称", "预算数", "执行数"], ["灯会", 12m, 11m], ["春展", 8m, 8m])
        );

        Assert.Contains(result.Warnings, told => told.Contains("请用 --unit 元"));
        Assert.Equal(2, result.Dossier.Registers["own-1"].Records.Count);
        Assert.Empty(result.Dossier.Ledger.Lines);
    }

    [Fact]
    public void Of_two_tables_on_a_sheet_the_one_without_a_place_is_a_list()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "2024年情况",
                ["项目支出（万元）"],
                ["项目名称", "预算数", "执行数"],
                ["灯会", 12m, 11m],
                [],
                ["巡河情况统计"],
                ["河道", "次数", "吨数"],
                ["清溪", 12, 3],
                ["沙河", 10, 2]
            )
        );

        Assert.Equal("灯会", Assert.Single(result.Dossier.Ledger.Lines).Project);
        Assert.Equal(2, result.Dossier.Registers["own-1"].Records.Count);
    }

    private static Register OnlyList(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("某表", rows)).Dossier.Registers["own-1"];

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
