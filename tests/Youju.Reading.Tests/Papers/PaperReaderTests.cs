using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Packs.Library;
using Youju.Reading.Papers;

namespace Youju.Reading.Tests.Papers;

/// <summary>What the tables of a sheet are, by their heads, their rows and what stands around them.</summary>
public sealed class PaperReaderTests
{
    private static readonly PaperReader Reader = new(PackLibrary.LoadPack(["cn-hunan"]));

    [Fact]
    public void Heads_of_two_rows_tell_stage_and_subject_of_each_column()
    {
        var columns = Single(
            ["支出情况（单位：万元）"],
            ["单位名称", "年初预算", null, "决算支出"],
            [null, "基本支出", "项目支出", "基本支出", "项目支出"],
            ["某站", 1, 2, 3, 4]
        ).Columns;

        Assert.Equal(PaperRole.Unit, columns[0].Role);
        Assert.Equal(
            [PaperStage.Initial, PaperStage.Initial, PaperStage.Executed, PaperStage.Executed],
            columns.Skip(1).Select(column => column.Stage!.Value)
        );
        Assert.Equal(
            ["basic", "project", "basic", "project"],
            columns.Skip(1).Select(column => column.Meanings[0])
        );
    }

    [Fact]
    public void A_stage_and_a_subject_may_be_one_head()
    {
        var columns = Single(
            ["执行情况（单位：万元）"],
            ["单位", "年初基本支出", "年初项目支出", "全年预算", "支出数"],
            ["某馆", 186.3m, 92, 283.1m, 280.64m]
        ).Columns;

        Assert.Equal(
            [(PaperStage.Initial, "basic"), (PaperStage.Initial, "project")],
            columns.Skip(1).Take(2).Select(column => (column.Stage!.Value, column.Meanings[0]))
        );
    }

    [Fact]
    public void The_end_of_a_head_that_slipped_into_the_row_below_belongs_to_the_head()
    {
        var table = Single(
            ["“三公”经费支出决算表（单位：万元）"],
            ["合计", "因公出国（境", "公务接待费"],
            ["1", "）费2", "3"],
            [6.5m, 2, 4.5m],
            ["说明：均为国内公务接待。"],
            ["以上数据已经核对。"]
        );

        Assert.Equal(
            ["合计", "因公出国(境)费", "公务接待费"],
            table.Columns.Select(column => column.Path[^1])
        );
        Assert.All(table.Columns, column => Assert.Equal(ColumnContent.Amounts, column.Holds));
        Assert.Single(table.Entries, table.HasAmount);
    }

    [Fact]
    public void A_sum_below_a_head_is_a_head_of_its_own() =>
        Assert.Equal(
            ["本年支出", "小计"],
            Single(["科目名称", "本年支出"], [null, "小计"], ["行政运行", 5], ["住房公积金", 2])
                .Columns[1]
                .Path
        );

    [Fact]
    public void Unit_year_and_name_stand_around_the_table()
    {
        var table = Single(
            ["2025年专项资金使用情况"],
            ["编报：某会", null, "单位：万元"],
            ["项目名称", "年初预算", "执行数"],
            ["灯会", 12, 11.5m]
        );

        Assert.Equal(
            (10_000m, 2025, "2025年专项资金使用情况"),
            (table.Scale!.Value, table.Year!.Value, table.Name)
        );
    }

    [Fact]
    public void A_head_tells_the_unit_and_the_year_of_its_own_column()
    {
        var columns = Single(
            ["费用", "2025年预算（万元）", "2025年实支（元）", "上年决算（元）"],
            ["接待费", 2.5m, 18_360, 22_145]
        ).Columns;

        Assert.Equal(
            [(10_000m, 2025, 0), (1m, 2025, 0), (1m, null, 1)],
            columns.Skip(1).Select(column => (column.Scale!.Value, column.Year, column.YearsBack))
        );
    }

    [Fact]
    public void Rows_that_sum_up_or_explain_are_known()
    {
        var table = Single(
            ["项目", "金额"],
            ["灯会", 3],
            ["春展", 4],
            ["合　计", 7],
            ["注：另有结转资金在下年安排使用。"]
        );

        Assert.Equal([false, false, true], table.Entries.Select(entry => entry.IsTotal));
        Assert.Contains(table.Remarks, remark => remark.Words.StartsWith("注："));
    }

    [Fact]
    public void Tables_one_below_the_other_are_read_each()
    {
        var tables = Reader.ReadTables(
            Sheet(
                ["一、收入情况"],
                ["项目", "决算数"],
                ["财政拨款收入", 10],
                ["二、支出情况"],
                ["项目", "决算数"],
                ["基本支出", 6]
            )
        );

        Assert.Equal(["一、收入情况", "二、支出情况"], tables.Select(table => table.Name));
    }

    [Fact]
    public void Where_names_begin_anew_behind_amounts_another_table_begins() =>
        Assert.Equal(
            [0, 0, 1, 1],
            Single(["收入项目", "决算数", "支出项目", "决算数"], ["财政拨款收入", 10, "基本支出", 6])
                .Columns.Select(column => column.Block)
        );

    [Theory]
    [InlineData("计划", "实际")]
    [InlineData("预算", "支出")]
    public void Words_beside_the_names_tell_the_stage_of_each_row(string planned, string spent)
    {
        var entries = Single(
            ["项目", null, "1月", "2月", "全年"],
            ["养育", planned, 10, 10, 20],
            [null, spent, 9, 10, 19],
            ["暖气", planned, 0, 5, 5],
            [null, spent, 0, 4, 4]
        ).Entries;

        Assert.Equal(
            [PaperStage.Budget, PaperStage.Executed, PaperStage.Budget, PaperStage.Executed],
            entries.Select(entry => entry.RowStage!.Value)
        );
        Assert.Equal(["养育", "养育", "暖气", "暖气"], entries.Select(entry => entry.Label.Words));
    }

    [Fact]
    public void Names_beside_words_that_are_not_all_stages_have_none() =>
        Assert.All(
            Single(["项目", "说明", "金额"], ["养育", "计划", 1], ["暖气", "管网改造", 2]).Entries,
            entry => Assert.Null(entry.RowStage)
        );

    [Fact]
    public void The_days_of_payments_tell_the_year_and_not_the_day_of_the_export() =>
        Assert.Equal(
            2025,
            Assert
                .Single(
                    Reader.ReadTables(
                        Sheet(
                            "支付明细_20260105",
                            ["项目名称", "支付金额", "支付日期"],
                            ["灯会", 10, "2025-01-10"],
                            ["春展", 20, "2025-11-27"]
                        )
                    )
                )
                .Year
        );

    [Theory]
    [InlineData("支付明细_20260105", null)]
    [InlineData("执行进度20250731", 2025)]
    [InlineData("2025", 2025)]
    [InlineData("2025年决算", 2025)]
    [InlineData("执行2025-06", 2025)]
    public void A_name_tells_a_year_unless_it_is_a_day_on_which_years_are_closed(string name, int? year) =>
        Assert.Equal(year, PaperYears.FindYearOfName(name));

    private static PaperTable Single(params object?[][] rows) =>
        Assert.Single(Reader.ReadTables(Sheet(rows)));

    private static WorkbookSheet Sheet(params object?[][] rows) => Sheet("Sheet1", rows);

    private static WorkbookSheet Sheet(string name, params object?[][] rows) =>
        new(
            name,
            [
                .. rows.Index()
                    .Select(row => new WorkbookRow(
                        row.Index + 1,
                        [
                            .. row
                                .Item.Index()
                                .Where(cell => cell.Item is not null)
                                .Select(cell => ReadCell(cell.Index, cell.Item!)),
                        ]
                    )),
            ]
        );

    private static WorkbookCell ReadCell(int column, object content) =>
        content switch
        {
            string words => new(column, words),
            int number => new(column, $"{number}", number),
            _ => new(column, $"{content}", (decimal)content),
        };
}
