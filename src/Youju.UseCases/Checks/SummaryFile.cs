using System.Globalization;
using System.Text;
using Youju.Domain.Findings;
using Youju.Text.Csv;

namespace Youju.UseCases.Checks;

/// <summary>The table of a folder's results, for Excel and WPS.</summary>
internal static class SummaryFile
{
    public const string Name = "summary.csv";

    private static readonly string[] Headers =
    [
        "文件",
        "状态",
        "错误",
        "警告",
        "提示",
        "数字关系",
        "成立",
        "无法判定",
        "数字",
        "无佐证",
        "说明",
        "单位",
        "年度",
        "省份",
        "得分",
        "等级",
    ];

    // Excel takes a file without the mark for one in the local encoding.
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public static void WriteSummary(IEnumerable<BatchRow> rows, Stream output)
    {
        using var writer = new StreamWriter(output, Marked, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Headers));
        foreach (var row in rows)
            writer.WriteLine(string.Join(',', FormatCells(row).Select(QuoteCell)));
    }

    private static string[] FormatCells(BatchRow row) => [.. FormatCounts(row), .. FormatCard(row.Card)];

    private static string[] FormatCounts(BatchRow row) =>
        row.Tally is { } tally
            ?
            [
                row.Name,
                "已检查",
                .. new[]
                {
                    tally.Errors,
                    tally.Warnings,
                    tally.Infos,
                    tally.Claims,
                    tally.Verified,
                    tally.Undecidable,
                    tally.Figures,
                    tally.Unsourced,
                }.Select(count => $"{count}"),
                "",
            ]
            : [row.Name, "未能检查", "", "", "", "", "", "", "", "", row.Trouble ?? ""];

    private static string[] FormatCard(ReportCard card) =>
        [
            card.Unit ?? "",
            card.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            card.Province ?? "",
            card.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
            card.Grade ?? "",
        ];

    // A name that begins like a formula would be computed by the program that opens the table.
    private static string QuoteCell(string cell)
    {
        if (FormulaGuard.EscapeCell(cell.TrimStart()) != cell.TrimStart() || cell is ['\t' or '\r', ..])
            cell = "'" + cell;
        return cell.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }
}
