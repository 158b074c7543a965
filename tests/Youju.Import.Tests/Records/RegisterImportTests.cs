using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

public sealed class RegisterImportTests
{
    private static readonly object?[] Head = ["活动名称", "类别", "起止日期", "地点", "接待人次", "状态"];

    [Fact]
    public void Rows_become_records_that_know_their_place()
    {
        var record = Single(Events(["樱花节", "节庆", "2024年3月1日至4月10日", "双花", 200_000, "已举办"]));

        Assert.Matches("^events-0001-[0-9a-z]{5}$", record.Id);
        Assert.Equal(new TextValue("festival"), record.Current["kind"]);
        Assert.Equal(new DateRangeValue(new(2024, 3, 1), new(2024, 4, 10)), record.Current["dates"]);
        Assert.Equal("held", record.Current.State);
        Assert.Equal("导入 台账.xlsx（活动 第2行）", record.Current.RecordedBy);
    }

    [Fact]
    public void A_soft_quantity_keeps_what_the_words_say()
    {
        var record = Single(Events(["灯会", "节庆", "2024-02-10", "城区", "10万余人次", "已举办"]));

        Assert.Equal(
            new SoftQuantity(100_000, Unit.FromSymbol("人次"), Qualifier.MoreThan),
            ((NumberValue)record.Current["visitors"]!).Quantity
        );
    }

    [Theory]
    [InlineData("０．５")]
    [InlineData("2.5余人次")]
    [InlineData("12.34567万人次")]
    public void Half_a_visit_was_never_counted(string words)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", words, "已举办"])
        );

        Assert.Contains(
            "应为整数：人次是一个一个数的",
            Assert.Single(Reasons(result)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1.25万人次", 12_500)]
    [InlineData("１２００", 1_200)]
    [InlineData("200 000", 200_000)]
    [InlineData("20万\n人次", 200_000)]
    [InlineData("2,\u200B000", 2_000)]
    public void Whole_visits_are_counted_however_they_are_written(string words, int visitors) =>
        Assert.Equal(
            visitors,
            (
                (NumberValue)
                    Single(Events(["灯会", "节庆", "2024-02-10", "城区", words, "已举办"])).Current[
                        "visitors"
                    ]!
            )
                .Quantity
                .Value
        );

    [Fact]
    public void An_amount_finer_than_a_fen_is_given_back()
    {
        var sheet = Workbooks.Sheet(
            "活动",
            ["活动名称", "类别", "起止日期", "地点", "财政支出（元）", "状态"],
            ["灯会", "节庆", "2024-02-10", "城区", 0.001m, "已举办"],
            ["庙会", "节庆", "2024-02-12", "城区", 10.000000001m, "已举办"]
        );

        Assert.Equal(
            ["E2“0.001”合 0.001 元，细于一分；请核对单位，写到分"],
            Reasons(Workbooks.Import(Workbooks.Empty, sheet))
        );
    }

    [Fact]
    public void A_cell_may_leave_its_unit_to_the_column()
    {
        var record = Single(Events(["灯会", "节庆", "2024-02-10", "城区", "近500", "已举办"]));

        Assert.Equal(
            new SoftQuantity(500, Unit.FromSymbol("人次"), Qualifier.Nearly),
            ((NumberValue)record.Current["visitors"]!).Quantity
        );
    }

    [Theory]
    [InlineData("200米", "E2“200米”单位应为“人次”，不是“米”")]
    [InlineData("2000人次，其中外地500人次", "应为数字")]
    public void Words_that_are_no_number_are_given_back_with_what_to_do(string words, string reason)
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", words, "已举办"])
        );

        Assert.Contains(reason, Assert.Single(Reasons(result)), StringComparison.Ordinal);
        Assert.Empty(result.Dossier.Registers["events"].Records);
    }

    [Fact]
    public void Right_rows_are_taken_though_others_are_not()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(
                ["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"],
                ["长跑", "跑步", "2月30日", null, -3, "办完"]
            )
        );

        Assert.Single(result.Dossier.Registers["events"].Records);
        var reasons = Assert.Single(Assert.Single(result.Rejected).Rows).Reasons;
        Assert.Equal(
            ["C3“2月30日”应为起止日期，如 2024-03-01 至 2024-04-10、3.8-4.15、3月上旬、第一季度，首日在前"],
            reasons
        );
    }

    [Fact]
    public void Words_that_no_choice_has_are_kept_beside_the_choice_that_is_called_other()
    {
        var record = Workbooks
            .Import(Workbooks.Empty, Events(["合唱", "群众合唱", "2024-02-10", "城区", 5, "已举办"]))
            .Dossier.Registers["events"]
            .Records.Values.Single()
            .Current;

        Assert.Equal((new TextValue("other"), "群众合唱"), (record["kind"], record.Foreign["类别"]));
    }

    [Fact]
    public void The_register_s_own_rules_hold_for_every_row()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", null, -5, "已举办"])
        );

        Assert.Equal(["第2行“接待人次”应不小于 0，现为 -5"], Reasons(result));
    }

    [Fact]
    public void A_row_of_another_year_is_given_back()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(
                ["灯会", "节庆", "2023-12-28 至 2024-01-05", "城区", 5, "已举办"],
                ["年货节", "节庆", "2023-12-20", "城区", 5, "已举办"]
            )
        );

        Assert.StartsWith(
            "“起止日期”2023-12-20/2023-12-20 不在2024年",
            Assert.Single(Reasons(result)),
            StringComparison.Ordinal
        );
        Assert.Single(result.Dossier.Registers["events"].Records);
    }

    [Fact]
    public void Importing_again_adds_nothing()
    {
        var sheet = Events(["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"]);
        var once = Workbooks.Import(Workbooks.Empty, sheet).Dossier;
        var twice = Workbooks.Import(once, sheet);

        Assert.Single(twice.Dossier.Registers["events"].Records.Values.Single().Versions);
        Assert.Contains("新增 0 条，更新 0 条，未变 1 条", twice.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_value_becomes_a_new_version_and_a_blank_wipes_out_nothing()
    {
        var once = Workbooks
            .Import(Workbooks.Empty, Events(["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"]))
            .Dossier;
        var record = Single(once, Events(["灯会", "节庆", "2024-02-10", "公园", null, "已举办"]));

        Assert.Equal(2, record.Versions.Count);
        Assert.Equal(new TextValue("公园"), record.Current["place"]);
        Assert.Equal(5, ((NumberValue)record.Current["visitors"]!).Quantity.Value);
    }

    [Fact]
    public void Two_rows_with_one_id_are_named()
    {
        var sheet = Workbooks.Sheet(
            "活动",
            ["编号", .. Head],
            ["e1", "灯会", "节庆", "2024-02-10", "城区", 5, "已举办"],
            ["e1", "花会", "节庆", "2024-03-10", "城区", 5, "已举办"]
        );

        Assert.Contains(
            "第3行的编号“e1”与第2行相同",
            Assert.Single(Reasons(Workbooks.Import(Workbooks.Empty, sheet))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_activity_told_in_two_ways_is_named()
    {
        var sheet = Events(
            ["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"],
            ["灯会", "节庆", "2024-02-10", "城区", 6, "已举办"]
        );

        Assert.Contains(
            "第3行与第2行是同一条（活动名称、起止日期相同）",
            Assert.Single(Reasons(Workbooks.Import(Workbooks.Empty, sheet))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Examples_totals_and_remarks_are_no_records()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(
                ["示例", "节庆", "2024-02-10", "城区", 5, "已举办"],
                ["合计", null, null, null, 5],
                ["注：按台账填报"]
            )
        );

        Assert.Empty(result.Rejected);
        Assert.Contains("示例、合计和备注 3 行不算", result.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_columns_are_named_at_once_and_not_row_by_row()
    {
        var sheet = Workbooks.Sheet("一览", ["活动名称", "起止日期", "接待人次"], ["灯会", "2024-02-10", 5]);

        var result = Workbooks.Import(Workbooks.Empty, sheet);
        Assert.Contains(result.Warnings, warning =>
            warning.Contains(
                "最接近台账“节会活动”：认出 活动名称、起止日期、接待人次；缺 类别、地点。",
                StringComparison.Ordinal
            )
        );
        Assert.True(result.HasKnownSheets);
        // Guests of a festival are none of official receptions.
        Assert.Null(result.Dossier.Ledger.ThreePublic.ReceptionPersons);
    }

    [Fact]
    public void The_row_of_all_channels_stands_for_the_post_and_is_not_added_to_them()
    {
        var result = Workbooks.ImportWith(
            "账号=云溪文旅",
            Workbooks.Sheet(
                "Sheet1",
                ["传播渠道", "发表日期", "内容标题", "阅读次数", "阅读次数占比"],
                ["全部", 2024031512, "樱花开了", 1200, "100%"],
                ["公众号消息", 2024031512, "樱花开了", 800, "66.67%"],
                ["推荐", 2024031512, "樱花开了", 400, "33.33%"]
            )
        );

        var post = Assert.Single(result.Dossier.Registers["posts"].Records.Values);
        Assert.Equal(1200, ((NumberValue)post.Current["reads"]!).Quantity.Value);
        Assert.Equal(new DateValue(new(2024, 3, 15)), post.Current["date"]);
    }

    [Fact]
    public void Channels_without_a_row_of_all_are_added_up()
    {
        var result = Workbooks.ImportWith(
            "账号=云溪文旅",
            Workbooks.Sheet(
                "Sheet1",
                ["传播渠道", "发表日期", "内容标题", "阅读次数"],
                ["公众号消息", 20240315, "樱花开了", 800],
                ["推荐", 20240315, "樱花开了", 400]
            )
        );

        Assert.Equal(
            1200,
            ((NumberValue)Assert.Single(result.Dossier.Registers["posts"].Records.Values).Current["reads"]!)
                .Quantity
                .Value
        );
    }

    [Fact]
    public void What_one_channel_leaves_open_has_no_sum()
    {
        var result = Workbooks.ImportWith(
            "账号=云溪文旅",
            Workbooks.Sheet(
                "Sheet1",
                ["传播渠道", "发表日期", "内容标题", "阅读次数", "分享次数"],
                ["公众号消息", 20240315, "樱花开了", 800, 3],
                ["推荐", 20240315, "樱花开了", 400]
            )
        );

        var post = Assert.Single(result.Dossier.Registers["posts"].Records.Values).Current;
        Assert.Equal(1200, ((NumberValue)post["reads"]!).Quantity.Value);
        Assert.Null(post["shares"]);
    }

    [Fact]
    public void One_title_on_two_accounts_is_two_posts()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "推文",
                ["账号", "发表日期", "内容标题", "阅读次数"],
                ["云溪文旅", 20240315, "樱花开了", 800],
                ["云溪发布", 20240315, "樱花开了", 400]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["posts"].Records.Count);
    }

    [Fact]
    public void A_column_that_was_spoken_of_and_is_not_there_is_told()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"]),
            "花费=财政支出:元"
        );

        Assert.Contains("表里没有“花费”列，--map 花费=财政支出:元 没有用上。", result.Warnings);
    }

    [Fact]
    public void A_field_that_no_register_has_is_refused()
    {
        var refused = Assert.Throws<ImportException>(() =>
            Workbooks.Import(
                Workbooks.Empty,
                Events(["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"]),
                "地点=场地址"
            )
        );

        Assert.StartsWith("没有字段“场地址”（--map 地点=场地址）", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_nothing_but_wrong_rows_is_refused_as_a_whole()
    {
        var sheet = Events([.. Enumerable.Repeat(new object?[] { "灯会", "跑步" }, 10_001)]);

        Assert.Contains(
            "请先核对表头和单位",
            Assert.Throws<ImportException>(() => Workbooks.Import(Workbooks.Empty, sheet)).Message,
            StringComparison.Ordinal
        );
    }

    internal static WorkbookSheet Events(params object?[][] rows) => Workbooks.Sheet("活动", [Head, .. rows]);

    private static Record Single(WorkbookSheet sheet) => Single(Workbooks.Empty, sheet);

    private static Record Single(Dossier dossier, WorkbookSheet sheet) =>
        Assert.Single(Workbooks.Import(dossier, sheet).Dossier.Registers["events"].Records.Values);

    private static List<string> Reasons(ImportResult result) =>
        [.. result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons)];
}
