using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Columns of months or quarters beside one of the whole: they are compared with it and stored nowhere.</summary>
internal sealed class PeriodColumns(PaperTable table, PaperAmounts amounts)
{
    private const string Quarters = "一二三四";

    /// <summary>Rows whose periods do not add up to the whole, in Chinese.</summary>
    public IEnumerable<string> CompareSums()
    {
        foreach (var block in table.Columns.Select(column => column.Block).Distinct())
        {
            var own = table.FindAmountColumns(block).ToList();
            var periods = own.FindAll(IsPeriod);
            if (
                periods.Count < 2
                || own.Find(column =>
                    column is { IsWhole: true, YearsBack: 0, Stage: null or PaperStage.Executed }
                )
                    is not { } whole
            )
                continue;
            foreach (var entry in table.Entries.Where(entry => entry.Block == block))
            {
                periods.ForEach(period => amounts.MarkTaken(entry, period));
                var sum = periods.Sum(period => PaperTable.FindAmount(entry, period)?.Value ?? 0);
                if (PaperTable.FindAmount(entry, whole) is { } stated && stated.Value != sum)
                    yield return $"工作表“{table.Sheet}”{PaperAmounts.FormatAddress(entry, whole)} 的合计与各期之和不等，请核对；记的是合计。";
            }
        }
    }

    // 1月, 第一季度, 12月份
    private static bool IsPeriod(PaperColumn column) =>
        column.Path.Count > 0
        && column.Path[^1].TrimEnd('份') is var head
        && (
            (head.EndsWith('月') && head[..^1].TrimStart('第').All(char.IsAsciiDigit))
            || (
                head.EndsWith("季度", StringComparison.Ordinal)
                && head.Any(sign => Quarters.Contains(sign) || char.IsAsciiDigit(sign))
            )
        );
}
