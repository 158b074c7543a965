using Youju.Domain.Registers;

namespace Youju.Import.Tests.Columns;

/// <summary>Heads in words that nobody has listed: signs of one meaning, words of a list, the last of its kind.</summary>
public sealed class HeadSignTests
{
    [Fact]
    public void A_head_in_other_words_of_the_same_meaning_is_the_field()
    {
        var record = OnlyRecord(
            "posts",
            Workbooks.Sheet(
                "公众号",
                ["推送日", "题", "浏览", "转出", "留言"],
                ["2024-03-22", "一滴水的旅行", 4205, 310, 27],
                ["2024-05-18", "梯田上的人", 2877, 164, 11]
            )
        );

        Assert.Equal("310", FieldText.FormatValue(record["shares"]!));
    }

    [Fact]
    public void The_word_of_a_type_may_be_left_out()
    {
        var record = OnlyRecord(
            "complaints",
            Workbooks.Sheet(
                "投诉",
                ["投诉事由", "收到", "办完"],
                ["电梯困人", "2024-06-26", "2024-06-27"],
                ["公租房漏雨", "2024-08-10", "2024-09-01"]
            )
        );

        Assert.Equal(
            ("2024-06-26", "2024-06-27"),
            (FieldText.FormatValue(record["received"]!), FieldText.FormatValue(record["closed"]!))
        );
    }

    [Fact]
    public void Words_of_a_list_tell_the_register_that_no_title_names()
    {
        var register = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "采买结果",
                    ["采买内容", "属性", "核准价（元）", "采买途径", "中选价（元）"],
                    ["蒸柜", "货物", 68_000, "询价", 66_500],
                    ["场地软化", "工程", 326_000, "竞争性磋商", 318_200],
                    ["食材快检", "服务", 42_000, "公开招标", 39_000]
                )
            )
            .Dossier.Registers["purchases"];

        Assert.Equal(3, register.Records.Count);
        Assert.Contains(register.Records.Values, record =>
            record.Current["name"] is TextValue { Text: "蒸柜" }
            && FieldText.FormatValue(record.Current["amount"]!) == "66500"
        );
    }

    [Theory]
    [InlineData("已评审，等通报", "inspected")]
    [InlineData("验收通过", "passed")]
    [InlineData("材料已递交，等评审", "filed")]
    public void A_state_is_told_by_what_its_day_is_called(string written, string state)
    {
        var record = OnlyRecord(
            "applications",
            Workbooks.Sheet(
                "争创工作",
                ["争创名称", "级别", "眼下"],
                ["老年友善医院", "省级", written],
                ["卫生县城", "国家", written]
            )
        );

        Assert.Equal(state, record.State);
    }

    [Fact]
    public void An_amount_that_no_field_holds_is_kept_in_yuan_and_says_so()
    {
        var record = OnlyRecord(
            "works",
            Workbooks.Sheet(
                "在建工程",
                ["金额：万元"],
                ["工程名称", "已用资金", "形象进度"],
                ["污水管网", 2190.5m, "主管贯通"],
                ["人行天桥", "4,120.00", "桩基完成"]
            )
        );

        Assert.Contains(
            record.Values.Values.Select(FieldText.FormatValue).Concat(ListForeign(record)),
            text => text == "21905000"
        );
    }

    [Fact]
    public void A_row_of_units_beneath_the_heads_is_part_of_them()
    {
        var record = OnlyRecord(
            "events",
            Workbooks.Sheet(
                "文旅体活动",
                ["活动名称", "活动时间", "举办地", "接待人次", "开支"],
                [null, null, null, "（万人次）", "（万元）"],
                ["马拉松", "3月30日", "凤凰湖", 0.52m, 46.8m],
                ["桃花节", "3月20日", "十里桃源", 11.5m, 23.65m]
            )
        );

        Assert.Equal("468000", FieldText.FormatValue(record["spent"]!));
    }

    [Fact]
    public void A_remark_behind_an_amount_is_told_and_loses_no_record()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "合同登记",
                ["合同名称", "签订日期", "合同金额（元）", "已付金额（元）"],
                ["食材配送协议", "8月12日", "934800（暂定）", 311_600],
                ["场地出租合同", "9月1日", 18_000, "收 18000"]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["contracts"].Records.Count);
        Assert.Contains(result.Warnings, told => told.Contains("按 934800 记", StringComparison.Ordinal));
        Assert.Contains(result.Warnings, told => told.Contains("收 18000", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_called_by_a_kind_alone_is_the_sum_of_its_group() =>
        Assert.Equal(
            2,
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "采购台账",
                        ["编号", "采购内容", "采购类别", "成交金额（元）"],
                        ["一", "货物类", null, 93_400],
                        [1, "寝具", "货物", 93_400],
                        ["二", "工程类", null, 318_200],
                        [2, "场地软化", "工程", 318_200]
                    )
                )
                .Dossier.Registers["purchases"]
                .Records.Count
        );

    private static IEnumerable<string> ListForeign(RecordVersion record) =>
        record.Foreign.Columns.Select(column => record.Foreign[column]);

    private static RecordVersion OnlyRecord(string register, Domain.Workbooks.WorkbookSheet sheet) =>
        Workbooks.Import(Workbooks.Empty, sheet).Dossier.Registers[register].Records.Values.First().Current;
}
