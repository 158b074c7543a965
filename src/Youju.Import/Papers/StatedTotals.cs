using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Compares the totals that a list states with the rows it has; none of them is ever a row of money.</summary>
internal sealed class StatedTotals(PaperTable table, PaperAmounts amounts)
{
    /// <summary>What a book of accounts writes below each month; the last one is of the whole year.</summary>
    private const string RunningTotal = "本年累计";

    private readonly List<PaperEntry> totals = [.. table.Entries.Where(entry => entry.IsTotal)];

    /// <summary>What differs in one column, in Chinese.</summary>
    /// <param name="sum">What the rows come to.</param>
    /// <param name="isOfStage">Whether a total is of that stage, where rows tell it.</param>
    public IEnumerable<string> CompareColumn(
        AmountColumn stage,
        PaperColumn column,
        decimal sum,
        Func<PaperEntry, bool> isOfStage
    )
    {
        var stated = totals.FindAll(total =>
            PaperTable.FindAmount(total, column) is not null && isOfStage(total)
        );
        foreach (var total in stated)
            amounts.MarkTaken(total, column);
        if (stated.Count == 0 || stated.Sum(ReadAmount) == sum)
            yield break;
        // Sums of groups are less than the sum of all.
        var whole = stated.FindLast(total => total.Label.Words == RunningTotal) ?? stated.MaxBy(ReadAmount)!;
        if (ReadAmount(whole) != sum)
            yield return $"工作表“{table.Sheet}”{PaperAmounts.FormatAddress(whole, column)} 的{stage.ToChineseLabel()}合计"
                + $" {FormatNumber(ReadAmount(whole))} 与各行之和 {FormatNumber(sum)} 不等，请核对；合计没有记入";

        decimal ReadAmount(PaperEntry entry) => PaperTable.FindAmount(entry, column)!.Value.Value;
    }

    /// <summary>Rows that may be sums although they are called like things of their own, in Chinese.</summary>
    public IEnumerable<string> AskAbout(SummedRows summed) =>
        [
            .. summed.Assumed.Select(entry =>
                $"{FormatRow(entry)}正是其他几行之和，按合计处理，没有另记一笔；如果不是合计，请改名或分开填，再导入"
            ),
            .. summed.Doubted.Select(entry =>
                $"{FormatRow(entry)}正好等于其他各行之和，像是合计，现按单独一笔记入，请核对"
            ),
        ];

    private string FormatRow(PaperEntry entry) =>
        $"工作表“{table.Sheet}”第{FormatNumber(entry.Row.Number)}行“{entry.Label.Words}”";

    private static string FormatNumber(decimal value) => FieldText.FormatNumber(value);
}
