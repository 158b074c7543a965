using Youju.Domain.Registers;

namespace Youju.Import.Tests.Columns;

public sealed class FittingColumnTests
{
    [Fact]
    public void Days_are_told_apart_by_the_letters_that_few_fields_have()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "创建申报",
                ["申报名称", "级别", "申报主体", "专家现场验收日期", "材料申报日期"],
                ["3A级景区", "省级", "某中心", "2024-02-08", "2024-01-14"]
            )
        );

        var record = Assert.Single(result.Dossier.Registers["applications"].Records.Values).Current;
        Assert.Equal("2024-01-14", FieldText.FormatValue(record["filed"]!));
        Assert.Equal("2024-02-08", FieldText.FormatValue(record["inspected"]!));
    }

    [Fact]
    public void What_the_parts_of_a_group_come_to_is_the_whole_of_it()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "培训",
                ["2024年培训开展情况"],
                ["班次", "时间", "人数", "培训费用", null, "合计（元）"],
                [null, null, null, "师资费", "其他费用", null],
                ["馆员培训", "5月12日", 46, 3000, 2150, 5150],
                ["古籍培训", "9月3日", 30, 1500, 900.5m, 2400.5m]
            )
        );

        Assert.Equal(
            ["2400.5", "5150"],
            result
                .Dossier.Registers["meetings"]
                .Records.Values.Select(record => FieldText.FormatValue(record.Current["amount"]!))
                .Order()
        );
    }

    [Fact]
    public void Under_one_head_what_came_of_a_plan_counts_and_a_whole_whichever_part_is_like_it()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "培训",
                ["2024年培训班举办情况统计表"],
                [
                    "培训班名称",
                    "举办时间",
                    "举办地点",
                    "培训人数",
                    null,
                    "培训经费支出（元）",
                    null,
                    null,
                    null,
                ],
                [null, null, null, "计划", "实际", "食宿费", "师资费", "场地资料费", "小计"],
                ["水稻专业", "3月17日—3月23日", "县农广校", 60, 58, 16_240, 9600, 5180.5m, 31_020.5m],
                ["农机手", "5月8日至5月10日", "合作社", 40, 43, 6020, 3000, 1745, 10_765],
                ["合计（2期）", null, null, 100, 101, 22_260, 12_600, 6925.5m, 41_785.5m]
            )
        );

        Assert.Equal(
            ["43 10765", "58 31020.5"],
            result
                .Dossier.Registers["meetings"]
                .Records.Values.Select(record =>
                    $"{FieldText.FormatValue(record.Current["persons"]!)} {FieldText.FormatValue(record.Current["amount"]!)}"
                )
                .Order()
        );
    }

    [Fact]
    public void Columns_as_like_a_field_as_each_other_are_taken_for_none_of_it()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "粉丝",
                ["账号", "日期", "新关注人数", "净关注人数"],
                ["甲", "2024-01-14", 5, 4],
                ["甲", "2024-02-14", 6, 5]
            )
        );

        Assert.DoesNotContain(result.Dossier.Registers["followers"].Records.Values, record =>
            record.Current["followers"] is not null
        );
    }

    [Theory]
    [InlineData("单价（元）")]
    [InlineData("每箱均价（元）")]
    public void What_one_costs_is_no_amount_of_all(string head)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "零星采购登记",
                ["日期", "物品名称", "数量", head, "金额（元）", "供应商"],
                ["2024-02-20", "粉笔", 20, 96, 1920, "某文具店"],
                ["2024-03-11", "试剂", 2, 5860, 11720, "某试剂公司"]
            )
        );

        Assert.All(result.Dossier.Registers["purchases"].Records.Values, record =>
            Assert.Null(record.Current["budget"])
        );
        Assert.Contains(result.Dossier.Registers["purchases"].Records.Values, record =>
            FieldText.FormatValue(record.Current["amount"]!) == "11720"
        );
    }

    [Fact]
    public void A_name_of_a_count_above_days_is_no_count()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "安全检查台账",
                ["受检单位", "检查日期", "整改完成"],
                ["甲店", "2024-03-01", "3月21日"],
                ["乙店", "2024-04-01", "4月9日"]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["inspections"].Records.Count);
        Assert.Empty(result.Rejected);
    }

    [Fact]
    public void Of_two_columns_of_one_name_that_with_numbers_is_no_name()
    {
        var records = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "2024年农技培训登记",
                    ["班次", "培训班", "时间", "人数"],
                    [1, "机插秧", "2024-04-08", 45],
                    [2, "茶园管护", "2024-05-13", 60],
                    ["合计", "2期", null, 105]
                )
            )
            .Dossier.Registers["meetings"]
            .Records.Values;

        Assert.Equal(
            ["机插秧", "茶园管护"],
            records.Select(record => FieldText.FormatValue(record.Current["name"]!))
        );
    }
}
