using Youju.Domain.Registers;
using static Youju.Import.Tests.Records.RegisterImportTests;

namespace Youju.Import.Tests.Records;

/// <summary>Lists as offices keep them, with sums, remarks, phone numbers and several tables on a sheet.</summary>
public sealed class OrdinaryListTests
{
    [Fact]
    public void What_a_record_can_do_without_is_told_and_loses_no_record()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", null, "（未统计）", "办过的"])
        );

        var record = Assert.Single(result.Dossier.Registers["events"].Records.Values).Current;
        Assert.Equal((null, null), (record["place"], record["visitors"]));
        Assert.Equal(("（未统计）", "办过的"), (record.Foreign["接待人次"], record.Foreign["状态"]));
        Assert.Contains(result.Warnings, told => told.Contains("“地点”必填；已照样导入，请补"));
    }

    [Theory]
    [InlineData("合计（2场）")]
    [InlineData("小计：2场")]
    [InlineData("共计2场")]
    [InlineData("2023年合计")]
    public void Sums_in_any_words_are_no_records(string name)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"], [name, null, null, null, 5])
        );

        Assert.Empty(result.Rejected);
        Assert.Single(result.Dossier.Registers["events"].Records);
    }

    [Fact]
    public void Phone_and_identity_numbers_beside_a_name_are_not_kept()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "活动",
                ["活动名称", "类别", "起止日期", "地点", "负责人"],
                ["灯会", "节庆", "2024-02-10", "城区", "赵某13873100246"]
            )
        );

        Assert.Equal(
            "赵某（号码略）",
            result.Dossier.Registers["events"].Records.Values.Single().Current.Foreign["负责人"]
        );
        Assert.Contains(result.Warnings, told => told.Contains("有 1 处电话或身份证号码，台账不要，没有存"));
    }

    [Fact]
    public void Two_tables_on_one_sheet_are_two_lists()
    {
        var sheet = Workbooks.Sheet(
            "会议和培训",
            ["2024年会议费支出统计"],
            ["会议名称", "时间", "人数", "支出（元）"],
            ["总结会", "12月20日", 55, 3800],
            [],
            ["2024年培训费支出统计"],
            ["培训名称", "时间", "人数", "支出（元）"],
            ["讲解员培训", "6月3日-5日", 40, 15600]
        );

        Assert.Equal(
            ["meeting", "training"],
            Workbooks
                .Import(Workbooks.Empty, sheet)
                .Dossier.Registers["meetings"]
                .Records.Values.Select(record => ((TextValue)record.Current["kind"]!).Text)
        );
    }

    [Fact]
    public void Days_that_stand_across_are_a_row_each()
    {
        var sheet = Workbooks.Sheet(
            "粉丝",
            ["账号", "2023.12.31", "6月30日", "净增"],
            ["星宫少年", "2,011", "0.4万", 1989],
            ["合计", 2011, 4000, 1989]
        );

        Assert.Equal(
            [(new(2023, 12, 31), 2011m), (new(2024, 6, 30), 4000m)],
            Workbooks
                .Import(Workbooks.Empty, sheet)
                .Dossier.Registers["followers"]
                .Records.Values.Select(record =>
                    (
                        ((DateValue)record.Current["date"]!).Date,
                        ((NumberValue)record.Current["followers"]!).Quantity.Value
                    )
                )
                .Order()
        );
    }

    [Fact]
    public void A_list_whose_ids_look_like_days_is_read_as_it_stands()
    {
        var sheet = Workbooks.Sheet(
            "粉丝数",
            ["编号", "账号", "日期", "累计关注人数"],
            ["2024-01", "云溪文旅", "2024-01-01", 5000]
        );

        var record = Workbooks.Import(Workbooks.Empty, sheet).Dossier.Registers["followers"].Records[
            "2024-01"
        ];
        Assert.Equal(new TextValue("云溪文旅"), record.Current["account"]);
    }

    [Theory]
    [InlineData("已经办结", "done")]
    [InlineData("未办结", null)]
    [InlineData("尚未完成", null)]
    public void A_state_that_is_denied_is_not_taken_for_the_state(string words, string? state)
    {
        var sheet = Workbooks.Sheet(
            "重点工作",
            ["工作名称", "责任科室", "工作目标", "状态"],
            ["楼道整治", "城建办", "整治10栋", words]
        );

        Assert.Equal(
            state,
            Workbooks
                .Import(Workbooks.Empty, sheet)
                .Dossier.Registers["key-tasks"]
                .Records.Values.Single()
                .Current.State
        );
    }

    [Theory]
    [InlineData("填表日期：2025年1月6日", 1)]
    [InlineData("2023年度群众活动一览表", 0)]
    public void The_day_of_filling_in_is_no_year_of_the_list(string line, int records)
    {
        var sheet = Workbooks.Sheet(
            "活动",
            [line],
            ["活动名称", "类别", "起止日期", "地点"],
            ["灯会", "节庆", "2月10日", "城区"]
        );

        Assert.Equal(
            records,
            Workbooks.Import(Workbooks.Empty, sheet).Dossier.Registers["events"].Records.Count
        );
    }
}
