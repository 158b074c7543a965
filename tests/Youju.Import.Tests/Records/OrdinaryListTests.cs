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
    public void The_sum_under_a_group_is_what_the_group_is_called_by()
    {
        var record = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "培训",
                    ["培训名称", "时间", "地点", "人数", "开支（元）"],
                    [null, null, null, null, "师资", "食宿", "小计"],
                    ["防火实操班", "3月4日至5日", "林场", 148, 3000, 18_200, 21_200]
                )
            )
            .Dossier.Registers["meetings"]
            .Records.Values.Single();

        Assert.Equal(new MoneyValue(Youju.Domain.Figures.Money.FromYuan(21_200)), record.Current["amount"]);
    }

    [Fact]
    public void A_row_that_says_nothing_but_a_sum_in_words_is_no_record()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["灯会", "节庆", "2024-02-10", "城区", 5, "已举办"], ["本季1场"])
        );

        Assert.Single(result.Dossier.Registers["events"].Records);
    }

    [Fact]
    public void What_is_counted_in_any_unit_and_a_day_that_is_not_yet_known_lose_no_record()
    {
        var assets = Import(
            "设备盘点表",
            ["品名", "数量", "入账金额（元）", "购入日"],
            ["书架", "40组", 286_000, "2019-05-01"],
            ["书车", 1, 3_000, "尚在办理"]
        );

        Assert.Equal(2, assets.Registers["assets"].Records.Count);
    }

    [Fact]
    public void Festivals_beside_days_say_on_what_occasion_and_not_when() =>
        Assert.Equal(
            new DateValue(new(2024, 1, 21)),
            Import(
                "走访慰问登记",
                ["节点", "慰问对象", "上门日", "慰问金（元）"],
                ["春节", "优抚对象", "1月21日", 16_800],
                ["清明", "烈士遗属", "4月3日", 5_000]
            )
                .Registers["outreach"]
                .Records.Values.First()
                .Current["date"]
        );

    [Fact]
    public void Running_numbers_count_nothing() =>
        Assert.Null(
            Import(
                "培训情况",
                ["期次", "培训内容", "起止时间", "参训教师"],
                [1, "研修", "1月13日至19日", 6],
                [2, "讲座", "3月20日", 94]
            )
                .Registers["meetings"]
                .Records.Values.First()
                .Current["days"]
        );

    [Fact]
    public void Cards_and_identity_numbers_are_kept_out_by_their_shape()
    {
        var list = Import(
            "补助发放",
            ["对象", "号", "说明", "实发（元）"],
            ["屈某", "430699195113321122", "卡 6299990000000000111", 780],
            ["丁某", "430699194913325511", "卡 6299990000000000112", 780]
        );

        Assert.DoesNotContain(
            list.Registers.Values.SelectMany(register => register.Records.Values)
                .SelectMany(record => record.Current.Values.Values.OfType<TextValue>()),
            value => value.Text.Contains("43069919") || value.Text.Contains("62999900")
        );
    }

    private static Youju.Domain.Dossiers.Dossier Import(string title, params object?[][] rows) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "Sheet1",
                    [
                        [title],
                        .. rows,
                    ]
                )
            )
            .Dossier;

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

    [Fact]
    public void A_count_of_other_things_is_told_and_loses_no_record()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Events(["舞会", "节庆", "2024-02-10", "城区", "28支队伍", "已举办"])
        );

        var record = Assert.Single(result.Dossier.Registers["events"].Records.Values).Current;
        Assert.Equal((null, "28支队伍"), (record["visitors"], record.Foreign["接待人次"]));
        Assert.Contains(result.Warnings, told => told.Contains("不是“支”；原样留在记录里"));
    }

    [Theory]
    [InlineData("城市马拉松", "race")]
    [InlineData("花灯巡游", "festival")]
    [InlineData("灯会摄影大赛", "festival")]
    public void What_the_name_of_a_row_tells_is_more_than_what_the_title_says_of_all(string name, string kind)
    {
        var records = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "活动",
                    ["2024年节庆活动一览"],
                    ["活动名称", "起止日期", "地点"],
                    ["梨花节", "2024-03-20", "梨园"],
                    [name, "2024-05-20", "城区"]
                )
            )
            .Dossier.Registers["events"]
            .Records.Values;

        Assert.Equal(
            [new TextValue("festival"), new TextValue(kind)],
            records.Select(record => record.Current["kind"]!)
        );
    }

    [Theory]
    [InlineData("112处", null, "112处")]
    [InlineData("已完成112处", null, "已完成112处")]
    [InlineData("已完成80%，正在推进", "going", "已完成80%，正在推进")]
    [InlineData("已完成", "done", null)]
    public void What_came_of_a_task_stands_where_many_lists_have_its_state(
        string words,
        string? state,
        string? result
    )
    {
        var record = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "重点任务",
                    ["工作任务", "工作目标", "完成情况"],
                    ["排查工地", "100处", words],
                    ["修灯", "30盏", "已完成"]
                )
            )
            .Dossier.Registers["key-tasks"]
            .Records.Values.First();

        Assert.Equal((state, result), (record.Current.State, (record.Current["result"] as TextValue)?.Text));
    }

    [Theory]
    [InlineData("已通过验收并命名", "passed")]
    [InlineData("验收通过，待命名", "inspected")]
    [InlineData("通过县级初审，已上报", "filed")]
    [InlineData("已通过初审", "filed")]
    [InlineData("已验收，待公布", "inspected")]
    public void Of_several_states_in_a_cell_the_latest_is_the_one(string words, string state)
    {
        var record = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "创建申报",
                    ["创建项目", "申报时间", "目前状态"],
                    ["卫生镇", "2024-02-18", words],
                    ["森林村", "2024-04-09", "已申报"]
                )
            )
            .Dossier.Registers["applications"]
            .Records.Values.First();

        Assert.Equal(state, record.Current.State);
    }

    [Fact]
    public void A_title_says_of_every_row_what_came_of_it()
    {
        var records = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "Sheet1",
                    ["2024年获奖情况一览表"],
                    ["荣誉名称", "授予单位", "授予时间", "级别"],
                    ["先进集体", "省厅", "2024年4月", "省级"],
                    ["文明窗口", "县委", "20241215", "县级"]
                )
            )
            .Dossier.Registers["applications"]
            .Records.Values;

        Assert.All(records, record => Assert.Equal("passed", record.Current.State));
    }
}
