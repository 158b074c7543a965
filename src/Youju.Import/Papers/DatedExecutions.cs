using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Papers;

/// <summary>Keeps amounts executed by the day up to which they count; the ledger itself shows the latest.</summary>
internal sealed class DatedExecutions(Ledger ledger, Precedence precedence)
{
    private readonly ExecutionHistory history = new(ledger.Executions);
    private readonly SortedDictionary<DateOnly, int> added = [];
    private readonly SortedSet<DateOnly> overtaken = [];
    private readonly List<string> kept = [];

    public IReadOnlyList<ExecutionReading> Readings => history.Readings;

    /// <summary>What was kept, in Chinese.</summary>
    public IEnumerable<string> Messages =>
        added.Select(day =>
            FormatText($"截至{day.Key:yyyy-MM-dd} 的执行数 {day.Value} 个，按日期记入执行进度")
        );

    /// <summary>What a person should look at, in Chinese.</summary>
    public IEnumerable<string> Warnings =>
        overtaken
            .Select(day =>
                FormatText($"截至{day:yyyy-MM-dd} 的执行数比收支账里的早：只记入执行进度，收支账没有改动。")
            )
            .Concat(kept)
            .Concat(
                history.Replaced.Select(pair =>
                    FormatText(
                        $"“{pair.Now.Place.ToChineseLabel(ledger.KnownItems)}”截至{pair.Now.Date:yyyy-MM-dd} "
                    ) + $"的执行数原为 {pair.Before.Executed}，现为 {pair.Now.Executed}，按后来的记。"
                )
            );

    /// <summary>Whether the ledger holds what was executed by a later day, or by the end of the year.</summary>
    /// <param name="held">What the ledger says now.</param>
    public bool IsOvertaken(ExecutionPlace place, Money? held, DateOnly? until)
    {
        if (held is null || until is not { } day || day == EndOfYear)
            return false;
        var isLater =
            history.FindLatest(place) is not { } latest || latest.Executed != held || latest.Date > day;
        if (isLater)
            overtaken.Add(day);
        return isLater;
    }

    /// <summary>Whether what is told now is only further on in the year than what the ledger holds, and no other opinion of it.</summary>
    public bool IsProgress(ExecutionPlace place, Money held, DateOnly? until) =>
        history.FindLatest(place) is { } latest
        && (until ?? EndOfYear) > latest.Date
        && (latest.Executed == held || latest.Adjusted == held);

    public void KeepLine(PlacedLine line)
    {
        if (line.Until is { } day && line.Amounts.TryGetValue(AmountColumn.Executed, out var executed))
            AddReading(
                new(day, line.Place, executed.Value, line.Source)
                {
                    Adjusted = line.Amounts.TryGetValue(AmountColumn.Adjusted, out var adjusted)
                        ? adjusted.Value
                        : null,
                    Grain = executed.Grain,
                }
            );
    }

    public void KeepAmount(PlacedAmount amount)
    {
        if (amount is { Until: { } day, Column: AmountColumn.Executed })
            AddReading(
                new(day, new(amount.Key), amount.Amount.Value, amount.Source) { Grain = amount.Amount.Grain }
            );
    }

    /// <summary>The amounts of a line that the ledger takes.</summary>
    public PlacedLine SelectCurrent(PlacedLine line, Money? held) =>
        IsOvertaken(line.Place, held, line.Until)
            ? line with
            {
                Amounts = line
                    .Amounts.Where(amount => !IsOfDay(amount.Key))
                    .ToDictionary(amount => amount.Key, amount => amount.Value),
            }
            : line;

    /// <summary>Whether amounts of a column change in the course of the year.</summary>
    public static bool IsOfDay(AmountColumn column) =>
        column is AmountColumn.Executed or AmountColumn.Adjusted or AmountColumn.Added;

    private DateOnly EndOfYear => new(ledger.Year, 12, 31);

    private void AddReading(ExecutionReading reading)
    {
        if (IsOverruled(reading))
            return;
        history.AddReading(reading);
        added[reading.Date] = added.GetValueOrDefault(reading.Date) + 1;
    }

    // Of two readings of one day the same counts in either order.
    private bool IsOverruled(ExecutionReading now)
    {
        if (history.FindReading(now.Date, now.Place) is not { } held || held.Executed == now.Executed)
            return false;
        var (old, later) = (
            new WeighedAmount(held.ExecutedAmount, held.Source),
            new WeighedAmount(now.ExecutedAmount, now.Source)
        );
        var ruling = precedence.DecideBetween(AmountColumn.Executed, old, later);
        if (
            !ruling.TakesNew
            && ruling.Describe(FormatText($"截至{now.Date:yyyy-MM-dd} 的执行数"), old, later) is { } told
        )
            kept.Add(told + "。");
        return !ruling.TakesNew;
    }

    private static string FormatText(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
