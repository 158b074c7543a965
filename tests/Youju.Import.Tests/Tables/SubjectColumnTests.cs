using Youju.Domain.Budget;

namespace Youju.Import.Tests.Tables;

/// <summary>支出决算明细表 has a row for each function and a column for each economic subject.</summary>
public sealed class SubjectColumnTests
{
    private static readonly object?[][] Rows =
    [
        ["编制单位：某所", null, null, null, null, null, null, null, null, "单位：元"],
        ["科目编码", "科目名称", "合计", "工资福利支出", null, null, "商品和服务支出", null, null, null],
        [
            null,
            null,
            null,
            "小计",
            "基本工资",
            "住房公积金",
            "小计",
            "办公费",
            "差旅费",
            "公务用车运行维护费",
        ],
        ["合计", null, 1006, 900, 600, 300, 106, 32, 30, 44],
        ["213", "农林水支出", 706, 600, 600, null, 106, 32, 30, 44],
        ["21303", "水利", 706, 600, 600, null, 106, 32, 30, 44],
        ["2130399", "其他水利支出", 706, 600, 600, null, 106, 32, 30, 44],
        ["2210201", "住房公积金", 300, 300, null, 300, null, null, null, null],
    ];

    [Fact]
    public void What_all_functions_cost_together_is_kept_by_subject()
    {
        var ledger = Import("2024年度支出决算明细表");

        Assert.Equal(600, Find(ledger, "economic.30101"));
        Assert.Equal(300, Find(ledger, "economic.30113"));
        Assert.Equal(900, Find(ledger, "economic.301"));
        Assert.Equal(44, Find(ledger, "economic.30231"));
    }

    [Fact]
    public void It_is_no_table_of_the_three_public_expenses_and_no_list_of_vehicles()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "明细表",
                [
                    ["2024年度支出决算明细表"],
                    .. Rows,
                ]
            )
        );

        Assert.Null(Find(result.Dossier.Ledger, "three-public"));
        Assert.Empty(result.Dossier.Registers.Values.SelectMany(register => register.Records));
    }

    [Fact]
    public void Of_the_basic_expenditure_alone_nothing_is_taken_for_the_whole()
    {
        var ledger = Import("2024年度基本支出决算明细表");

        Assert.Null(Find(ledger, "economic.30101"));
    }

    private static Ledger Import(string title) =>
        Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "明细表",
                    [
                        [title],
                        .. Rows,
                    ]
                )
            )
            .Dossier.Ledger;

    private static decimal? Find(Ledger ledger, string key) =>
        ledger.Named.FirstOrDefault(one => one.Key == key)?.Amounts.Executed?.Yuan;
}
