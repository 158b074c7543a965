using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Speed;

/// <summary>A workbook of made-up units of a census.</summary>
internal static class CensusUnits
{
    /// <summary>As many as a province has (147 584 were counted in Hunan in 2025).</summary>
    public const int Province = 150_000;

    private static readonly string[] Head =
    [
        "单体名称",
        "代号",
        "乡镇",
        "调查日期",
        "总分",
        "等级",
        "新发现",
        "坐标",
    ];
    private static readonly string[] Codes = ["AAA", "ABB", "EBJ", "GCF", "FAA"];
    private static readonly string[] Grades = ["五级", "四级", "三级", "二级", "一级"];

    public static SourceFile BuildWorkbook(int rows)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.WriteRows(
            [
                new(
                    "旅游资源普查",
                    Enumerable
                        .Range(1, rows)
                        .Select(Row)
                        .Prepend(new(1, [.. Head.Select((head, at) => new WorkbookCell(at, head))]))
                ),
            ],
            stream
        );
        return new("旅游资源普查.xlsx", stream.ToArray());
    }

    private static WorkbookRow Row(int number) =>
        new(
            number + 1,
            [
                new(0, $"第{number}处"),
                new(1, Codes[number % Codes.Length]),
                new(2, $"第{number % 1800}镇"),
                new(3, "", 45_292 + (number % 366), new DateOnly(2024, 1, 1).AddDays(number % 366)),
                new(4, "", 30 + (number % 70)),
                new(5, Grades[number % Grades.Length]),
                new(6, number % 6 == 0 ? "是" : "否"),
                new(
                    7,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{109 + (number % 50_000 / 10_000.0):0.0000},{25 + (number % 40_000 / 10_000.0):0.0000}"
                    )
                ),
            ]
        );
}
