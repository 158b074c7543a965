using System.Text;

namespace Youju.Cli.Checks;

/// <summary>The table of a folder's results, for Excel and WPS.</summary>
internal static class SummaryFile
{
    public const string Name = "summary.csv";

    private static readonly string[] Heads =
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
    ];

    // Excel takes a file without the mark for one in the local encoding.
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public static void Write(IEnumerable<BatchRow> rows, Stream output)
    {
        using var writer = new StreamWriter(output, Marked, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Heads));
        foreach (var row in rows)
            writer.WriteLine(string.Join(',', Cells(row).Select(Quote)));
    }

    private static string[] Cells(BatchRow row) =>
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
                    tally.Naked,
                }.Select(count => $"{count}"),
                "",
            ]
            : [row.Name, "未能检查", "", "", "", "", "", "", "", "", row.Trouble ?? ""];

    // A name that begins like a formula would be computed by the program that opens the table.
    private static string Quote(string cell)
    {
        if (cell is ['=' or '+' or '-' or '@', ..])
            cell = "'" + cell;
        return cell.AsSpan().ContainsAny(",\"\r\n")
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }
}
