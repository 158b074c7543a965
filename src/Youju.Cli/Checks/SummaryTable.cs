using Spectre.Console;
using Youju.Cli.Terminals;
using Youju.Text.Words;
using Youju.UseCases.Checks;

namespace Youju.Cli.Checks;

/// <summary>The results of many files on the screen.</summary>
internal static class SummaryTable
{
    public static void PrintSummary(IReadOnlyList<BatchRow> rows, Terminal terminal)
    {
        if (terminal.OutputIsScreen)
            AnsiConsole.Write(BuildTable(rows));
        else
            foreach (var row in rows)
                terminal.PrintLine(FormatLine(row));
        terminal.PrintLine(FormatClosingLine(rows));
    }

    public static string FormatClosingLine(IReadOnlyList<BatchRow> rows)
    {
        var broken = rows.Count(row => row.Trouble is not null);
        var checkedRows = rows.Select(row => row.Tally).OfType<Formats.Findings.Tally>().ToList();
        var closing =
            $"检查 {checkedRows.Count} 个文件：错误 {checkedRows.Sum(tally => tally.Errors)}，警告 "
            + $"{checkedRows.Sum(tally => tally.Warnings)}，提示 "
            + $"{checkedRows.Sum(tally => tally.Infos)}。";
        return broken == 0 ? closing : $"{closing}{broken} 个文件未能检查。";
    }

    private static string FormatLine(BatchRow row) =>
        row.Tally is { } tally
            ? $"{row.Name}：错误 {tally.Errors}，警告 {tally.Warnings}，提示 {tally.Infos}"
            : $"{row.Name}：{row.Trouble}";

    private static Table BuildTable(IReadOnlyList<BatchRow> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("文件");
        foreach (var head in new[] { "错误", "警告", "提示", "数字关系", "成立" })
            table.AddColumn(new TableColumn(head).RightAligned());
        foreach (var row in rows)
            table.AddRow(FormatCells(row));
        return table;
    }

    private static Spectre.Console.Text[] FormatCells(BatchRow row) =>
        row.Tally is { } tally
            ?
            [
                new(VisibleText.ShowControls(row.Name)),
                .. new[] { tally.Errors, tally.Warnings, tally.Infos, tally.Claims, tally.Verified }.Select(
                    count => new Spectre.Console.Text($"{count}")
                ),
            ]
            : [new(VisibleText.ShowControls($"{row.Name}\n{row.Trouble}"), new Style(Color.Red))];
}
