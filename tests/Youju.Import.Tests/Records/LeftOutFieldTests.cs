using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

/// <summary>What a row, a cell or a list leaves out, and what tells it all the same.</summary>
public sealed class LeftOutFieldTests
{
    [Theory]
    [InlineData("二、会议", "meeting")]
    [InlineData("（二）培训班", "training")]
    public void The_number_of_a_heading_joins_nothing(string heading, string kind) =>
        Assert.Equal(
            kind,
            Text(
                Single(
                    Import(
                        "登记",
                        ["某站2024年会议培训登记"],
                        [heading],
                        ["名称", "时间", "地点", "人数"],
                        ["秋收安排", "2024-08-02", "二楼", 30]
                    ),
                    "meetings"
                ),
                "kind"
            )
        );

    [Fact]
    public void Heads_that_name_one_kind_tell_it_for_all_rows()
    {
        var result = Import(
            "会议培训登记",
            ["议题", "会议时间", "会议地点", "到会人数"],
            ["防汛准备", "2024-05-06", "三楼", 20]
        );

        Assert.Equal("meeting", Text(Single(result, "meetings"), "kind"));
        Assert.Contains(result.Messages, told => told.Contains("按列名里的“会议”记"));
    }

    [Fact]
    public void An_estimate_is_nothing_that_was_paid()
    {
        var contract = Single(
            Import(
                "合同",
                ["合同名称", "签约时间", "概算（元）", "合同价款（元）"],
                ["操场翻新", "2024-07-01", 90_000, 88_000]
            ),
            "contracts"
        );

        Assert.Equal((null, "90000"), (contract["paid"], contract.Foreign["概算（元）"]));
    }

    [Fact]
    public void What_was_done_on_which_platform_is_told_of_each_post()
    {
        var post = Single(
            Import(
                "推文",
                ["标题", "发布时间", "发布平台", "浏览（观看）次数"],
                ["开渔啦", "2024-08-16", "抖音", "1.2万"]
            ),
            "posts"
        );

        Assert.Equal(("抖音", "12000"), (Text(post, "channel"), Text(post, "reads")));
    }

    [Fact]
    public void A_post_without_a_word_counts_where_its_day_and_its_numbers_stand()
    {
        var result = Import(
            "作品数据",
            ["作品描述", "发布时间", "播放量", "点赞"],
            ["开渔啦", "2024-08-16", 900, 30],
            ["晒盐记", "2024-08-17", 700, 25],
            ["开蟹季", "2024-08-17", 800, 20],
            [null, "2024-08-18", 450, 12],
            [null, "2024-08-19", null, null]
        );

        Assert.Equal(
            ["开渔啦", "开蟹季", "无标题", "晒盐记"],
            result
                .Dossier.Registers["posts"]
                .Records.Values.Select(one => Text(one.Current, "title"))
                .Order(StringComparer.Ordinal)
        );
        Assert.Single(Assert.Single(result.Rejected).Rows);
    }

    [Theory]
    [InlineData("预付20%")]
    [InlineData("三成")]
    public void A_share_under_an_amount_is_kept_as_it_is_written(string paid)
    {
        var contract = Single(
            Import(
                "合同",
                ["合同名称", "签约时间", "合同价款（元）", "已付款（元）"],
                ["操场翻新", "2024-07-01", 88_000, paid]
            ),
            "contracts"
        );

        Assert.Equal((null, paid), (contract["paid"], contract.Foreign["已付金额"]));
    }

    [Fact]
    public void A_number_that_only_says_more_than_loses_no_post()
    {
        var post = Single(
            Import("推文", ["标题", "发布时间", "阅读量"], ["开渔啦", "2024-08-16", "10万+"]),
            "posts"
        );

        Assert.Equal("10万+", post.Foreign["阅读次数"]);
    }

    [Fact]
    public void A_signature_below_a_long_list_is_no_record() =>
        Assert.Equal(
            2,
            Import(
                "河长巡河",
                ["河流", "水质", "打捞（吨）", "清淤（吨）", "沿岸"],
                ["清溪", "二类", 5, 3, "已绿化"],
                ["沙河", "三类", 8, 2, "未绿化"],
                ["合计", null, 13, 5],
                [null, null, null, null, "某村河长办"]
            )
                .Dossier.Registers["own-1"]
                .Records.Count
        );

    private static ImportResult Import(string sheet, params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet(sheet, rows));

    private static RecordVersion Single(ImportResult result, string register) =>
        Assert.Single(result.Dossier.Registers[register].Records.Values).Current;

    private static string? Text(RecordVersion record, string field) =>
        record[field] is { } value ? FieldText.FormatValue(value) : null;
}
