using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Columns;

public sealed class HeadFinderTests
{
    [Theory]
    [InlineData("财政支出（万元）", 6, 60_000)]
    [InlineData("财政支出（单位：元）", 60_000, 60_000)]
    [InlineData("财政支出(千元)*", 60, 60_000)]
    public void Money_is_read_in_the_unit_of_its_head(string head, int printed, int yuan) =>
        Assert.Equal(Money.FromYuan(yuan), Spent(head, printed));

    [Fact]
    public void Money_is_read_in_the_unit_above_the_head()
    {
        var sheet = Workbooks.Sheet(
            "节会活动",
            ["2024年活动台账"],
            [null, null, "单位：万元"],
            Head("财政支出"),
            Row(6)
        );

        Assert.Equal(Money.FromYuan(60_000), Of(Workbooks.Import(Workbooks.Empty, sheet)));
    }

    [Fact]
    public void Money_without_any_unit_is_not_guessed()
    {
        var result = Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("节会活动", Head("财政支出"), Row(6)));

        Assert.Contains("没有写金额单位", result.Rejected[0].Rows[0].Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_names_beneath_one_head_are_columns_and_no_record()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "工程",
                ["2024年重点工程建设台账"],
                [null, null, null, null, "单位：万元"],
                ["序号", "工程名称", "建设内容", "总投资", null, "形象进度"],
                [null, null, null, "概算总投资", "累计完成投资", null],
                [1, "总干渠衬砌改造", "渠道衬砌18.6公里", 4860, 3215.5m, "66%"],
                [2, "三号泵站更新", "更换机组3台", 1275.8m, 1275.8m, "完工"]
            )
        );

        Assert.Empty(result.Rejected);
        var words = result
            .Dossier.Registers.Values.SelectMany(register => register.Records.Values)
            .SelectMany(record =>
                record.Current.Foreign.Columns.Select(column => record.Current.Foreign[column])
            );
        Assert.Contains("32155000", words);
        Assert.Contains("12758000", words);
    }

    [Fact]
    public void Ten_thousands_without_the_word_yuan_are_money()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("节会活动", Head("财政支出（元）"), Row("3.2万"))
        );

        Assert.Equal(
            new MoneyValue(Money.FromYuan(32_000)),
            result.Dossier.Registers["events"].Records.Values.Single().Current["spent"]
        );
    }

    [Fact]
    public void A_column_known_by_another_name_is_told() =>
        Assert.Contains(
            "“主办方”列作为“主办单位”导入",
            Workbooks
                .Import(Workbooks.Empty, Workbooks.Sheet("节会活动", Head("主办方"), Row("区文旅局")))
                .Messages
        );

    [Fact]
    public void How_a_number_was_counted_is_no_other_name_of_the_number() =>
        Assert.DoesNotContain(
            Workbooks
                .Import(Workbooks.Empty, Workbooks.Sheet("节会活动", Head("接待人次·统计方法"), Row("估算")))
                .Messages,
            told => told.Contains("列作为", StringComparison.Ordinal)
        );

    [Fact]
    public void A_column_of_a_similar_name_is_taken_where_its_cells_fit_and_told()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("节会活动", Head("活动内容等"), Row("踏青"))
        );

        Assert.Contains("“活动内容等”列作为“活动内容”导入", result.Messages);
    }

    [Fact]
    public void What_was_said_of_a_column_is_kept_and_used_again()
    {
        var sheet = Workbooks.Sheet("节会活动", Head("花费"), Row(6));
        var said = Workbooks.Import(Workbooks.Empty, sheet, "花费=财政支出:万元").Dossier;

        Assert.Equal("spent:万元", said.Columns["events/花费"]);
        Assert.Equal(
            Money.FromYuan(60_000),
            Of(Workbooks.Import(said with { Registers = Workbooks.Empty.Registers }, sheet))
        );
    }

    [Fact]
    public void A_head_may_stand_in_two_rows_with_merged_cells()
    {
        var sheet = Workbooks.Sheet(
            "节会活动",
            ["活动名称", "类别", "时间", null, "地点", "状态"],
            [null, null, "开始日期", "结束日期"],
            ["灯会", "节庆", "2024-02-10", "2024-02-24", "城区", "已举办"]
        );

        var record = Workbooks
            .Import(Workbooks.Empty, sheet)
            .Dossier.Registers["events"]
            .Records.Values.Single();
        Assert.Equal(new DateRangeValue(new(2024, 2, 10), new(2024, 2, 24)), record.Current["dates"]);
    }

    private static object?[] Head(string last) => ["活动名称", "类别", "起止日期", "地点", last, "状态"];

    private static object?[] Row(object value) => ["灯会", "节庆", "2024-02-10", "城区", value, "已举办"];

    private static Money Spent(string head, int printed) =>
        Of(Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("节会活动", Head(head), Row(printed))));

    private static Money Of(ImportResult result) =>
        (
            (MoneyValue)Assert.Single(result.Dossier.Registers["events"].Records.Values).Current["spent"]!
        ).Money;
}
