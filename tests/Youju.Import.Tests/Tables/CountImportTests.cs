using Youju.Domain.Registers;

namespace Youju.Import.Tests.Tables;

/// <summary>Tables of counts: months down, months across, or one number for each matter.</summary>
public sealed class CountImportTests
{
    [Fact]
    public void Months_down_make_one_record_of_each_column() =>
        Assert.Equal(
            ["火化遗体 2024-01/2024-03 631具", "骨灰寄存 2024-01/2024-03 119份"],
            Import(
                ["2024年业务量统计表"],
                ["月份", "火化遗体（具）", "骨灰寄存（份）", "上年同期火化（具）"],
                ["一月", 209, 28, 212],
                ["二月", 192, 45, 188],
                ["三月", 230, 46, 233],
                ["一季度小计", 631, 119, 633]
            )
        );

    [Fact]
    public void Months_across_are_added_in_the_unit_above_them() =>
        Assert.Equal(
            ["参观人次 2024 214000人次", "参观人次·未成年人 2024 64100人次"],
            Import(
                ["观众接待量", null, "单位：万人次"],
                ["月份", "1月", "2月", "12月", "合计"],
                ["参观人次", 9.2m, 5.2m, 7m, 21.4m],
                ["其中：未成年人", 3m, 1.41m, 2m, 6.41m],
                ["上年同期", 1, 2, 3, 6]
            )
        );

    [Fact]
    public void One_number_for_each_matter_is_of_the_whole_year() =>
        Assert.Equal(
            ["报考人数 2024 3120人", "考场 2024 96个"],
            Import(
                ["工作情况统计"],
                ["事项", "计量单位", "2024年", "2023年"],
                ["报考人数", "人", 3120, 2980],
                ["考场", "个", 96, 90]
            )
        );

    [Fact]
    public void A_whole_that_differs_from_its_months_is_told()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("量", ["量"], ["月份", "来馆人次"], ["1月", 10], ["2月", 20], ["合计", 31])
        );

        Assert.Contains(result.Warnings, told => told.Contains("各期之和是 30，表上的合计是 31"));
    }

    [Fact]
    public void Months_whose_columns_are_those_of_the_register_are_records_each()
    {
        var records = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "月表",
                    ["月份", "入馆人次", "图书流通", null, "新办证（张）"],
                    [null, null, "外借（册）", "还回（册）", null],
                    ["1月", 8120, 4210, 4090, 96],
                    ["2月", 9340, 3980, 4040, 71],
                    ["3月", 7655, 4602, 4557, 88],
                    ["一季度", 25_115, 12_792, 12_687, 255]
                )
            )
            .Dossier.Registers["services"]
            .Records.Values.Select(record => record.Current);

        Assert.Equal(
            ["2024-01 8120 4210", "2024-02 9340 3980", "2024-03 7655 4602"],
            records.Select(record =>
                $"{Text(record, "dates")} {Text(record, "visits")} {Text(record, "loans")}"
            )
        );
    }

    [Fact]
    public void A_column_that_others_come_to_every_month_is_what_the_register_counts()
    {
        var records = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "月报",
                    ["博物馆参观人数统计表（2024年）"],
                    ["单位：人次"],
                    ["月份", "成人", "未成年人", "参观人数合计", "上年同期", "开放天数"],
                    ["1月", 1820, 640, 2460, 2204, 25],
                    ["2月", 3415, 1208, 4623, 3980, 24],
                    ["3月", 2260, 713, 2973, 2751, 26],
                    ["一季度小计", 7495, 2561, 10_056, 8935, 75],
                    ["全年合计", 7495, 2561, 10_056, 8935, 75]
                )
            )
            .Dossier.Registers["services"]
            .Records.Values.Select(record => record.Current);

        Assert.Equal(
            ["2024-01 2460", "2024-02 4623", "2024-03 2973"],
            records.Select(record => $"{Text(record, "dates")} {Text(record, "visits")}")
        );
    }

    [Fact]
    public void Months_across_of_what_the_register_counts_are_records_each()
    {
        var records = Workbooks
            .Import(
                Workbooks.Empty,
                Workbooks.Sheet(
                    "2024",
                    ["少儿图书馆2024年读者服务统计表"],
                    ["指标", "单位", "1月", "2月", "合计"],
                    ["接待读者", "人次", 6420, 5108, 11_528],
                    ["图书外借", "册次", 8811, 6402, 15_213],
                    ["新办读者证", "张", 112, 64, 176]
                )
            )
            .Dossier.Registers["services"]
            .Records.Values.Select(record => record.Current);

        Assert.Equal(
            ["2024-01 6420 8811", "2024-02 5108 6402"],
            records.Select(record =>
                $"{Text(record, "dates")} {Text(record, "visits")} {Text(record, "loans")}"
            )
        );
    }

    [Fact]
    public void A_part_beside_its_whole_is_no_second_matter() =>
        Assert.Equal(
            ["各项服务 2024-01 ", "各项服务 2024-02 "],
            Import(
                ["景区2024年接待情况月报表"],
                ["月份", "接待游客（人次）", "门票收入（万元）", "其中：免票（人次）"],
                ["1月", 38_210, 11.6m, 8024],
                ["2月", 62_844, 19.3m, 13_197]
            )
        );

    [Fact]
    public void A_column_that_the_register_knows_hides_none_of_the_others() =>
        Assert.Equal(
            ["门诊人次 2024-01/2024-03 5000", "住院人次 2024-01/2024-03 120"],
            Import(
                ["某卫生院2024年业务月报"],
                ["月份", "门诊人次", "住院人次", "去年门诊"],
                ["1月", 1862, 43, 1740],
                ["2月", 1405, 31, 1388],
                ["3月", 1733, 46, 1802],
                ["第一季度", 5000, 120, 4930]
            )
        );

    [Fact]
    public void A_part_that_repeats_what_its_group_is_called_is_named_by_itself() =>
        Assert.Equal(
            [
                "结婚登记 2024-Q1/2024-Q2 720",
                "补领结婚证 2024-Q1/2024-Q2 79",
                "补领离婚证 2024-Q1/2024-Q2 21",
            ],
            Import(
                ["业务统计"],
                ["季度", "结婚登记", "补发证件", null],
                [null, null, "补领结婚证", "补领离婚证"],
                ["一季度", 318, 41, 9],
                ["二季度", 402, 38, 12]
            )
        );

    [Fact]
    public void Months_of_money_are_no_counts() =>
        Assert.Empty(Import(["每月支出统计表"], ["月份", "水电费"], ["1月", 10], ["2月", 20]));

    private static IEnumerable<string> Import(params object?[][] rows) =>
        Workbooks
            .Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows))
            .Dossier.Registers["services"]
            .Records.Values.Select(record => record.Current)
            .Select(record =>
                $"{Text(record, "name")} {Text(record, "dates")} {Text(record, "amount")}{Text(record, "measure")}"
            );

    private static string Text(RecordVersion record, string field) =>
        record[field] is { } value ? FieldText.FormatValue(value) : "";
}
