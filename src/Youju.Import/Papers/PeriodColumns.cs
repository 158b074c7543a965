using System.Text.RegularExpressions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Text.Words;

namespace Youju.Import.Papers;

/// <summary>Columns of months or quarters beside one of the whole: they are compared with it and stored nowhere.</summary>
internal sealed partial class PeriodColumns(PaperTable table, PaperAmounts amounts)
{
    private const int MatchMilliseconds = 1000;
    private const int MonthsOfYear = 12;
    private const int QuartersOfYear = 4;

    /// <summary>Rows whose periods do not add up to the whole, in Chinese.</summary>
    public IEnumerable<string> CompareSums()
    {
        var parted = table
            .Columns.Where(column => column is { Holds: ColumnContent.Amounts } && IsPeriod(column))
            .GroupBy(column => (column.Block, Year: amounts.FindYearOf(column)))
            .Where(periods => periods.Count() > 1)
            .ToList();
        foreach (var periods in parted)
        {
            if (FindWhole(periods.Key.Block, periods.Key.Year) is not { } whole)
                continue;
            foreach (var entry in table.Entries.Where(entry => entry.Block == periods.Key.Block))
            {
                foreach (var period in periods)
                    amounts.MarkTaken(entry, period);
                var sum = periods.Sum(period => PaperTable.FindAmount(entry, period)?.Value ?? 0);
                if (PaperTable.FindAmount(entry, whole) is { } stated && stated.Value != sum)
                    yield return $"工作表“{table.Sheet}”{PaperAmounts.FormatAddress(entry, whole)} 的合计与各期之和不等，请核对；记的是合计。";
            }
        }
    }

    private PaperColumn? FindWhole(int block, int year) =>
        table
            .FindAmountColumns(block)
            .FirstOrDefault(column =>
                column is { IsWhole: true, Stage: null or PaperStage.Executed }
                && amounts.FindYearOf(column) == year
                && !IsPeriod(column)
            );

    /// <summary>The months, else the quarters, that are a whole year together; none where one of them is lacking or stands twice.</summary>
    public static IReadOnlyList<PaperColumn> ListWholeYear(PaperTable table)
    {
        var periods = table
            .FindAmountColumns(block: 0)
            .Where(column => column.YearsBack == 0)
            .Where(IsPeriod)
            .ToLookup(column => IsMonth(column.Path.Last(IsPeriod)));
        List<PaperColumn> shortest = [.. periods[periods.Contains(true)]];
        return AreWholeYear(shortest.Select(column => column.Path.Last(IsPeriod))) ? shortest : [];
    }

    /// <summary>Whether periods are all months of a year, or all quarters.</summary>
    public static bool AreWholeYear(IEnumerable<string> periods) =>
        periods.ToLookup(IsMonth) is var told
        && (told[true].Count(), told[false].Count()) is (MonthsOfYear, 0) or (0, QuartersOfYear);

    /// <summary>Whether such words name a month and not a quarter.</summary>
    private static bool IsMonth(string period) => !period.Contains("季度", StringComparison.Ordinal);

    /// <summary>Whether the column is of a month or a quarter.</summary>
    public static bool IsPeriod(PaperColumn column) => column.Path.Any(IsPeriod);

    public static bool IsPeriod(string printed) =>
        Period().IsMatch(HalfWidth.FromFullWidth(printed).Replace(" ", "", StringComparison.Ordinal));

    // 1月, 第一季度, 十二月份, 2025年3月
    [GeneratedRegex(
        @"^(20\d\d年)?第?(\d{1,2}|[元一二三四五六七八九十]{1,2})(月份?|季度)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Period();
}
