using Youju.Domain.Budget;

namespace Youju.Domain.Outliers;

/// <summary>Asks about amounts of a ledger that are many times what stands beside them, of this year and of last.</summary>
public static class LedgerOutliers
{
    /// <summary>The questions that a ledger raises and did not raise before, in Chinese.</summary>
    public static IEnumerable<string> ListNewQuestions(Ledger before, Ledger after, OutlierRules rules)
    {
        var known = ListQuestions(before, rules).ToHashSet(StringComparer.Ordinal);
        return ListQuestions(after, rules).Where(question => !known.Contains(question));
    }

    /// <summary>In Chinese, in the order of the ledger.</summary>
    public static IEnumerable<string> ListQuestions(Ledger ledger, OutlierRules rules) =>
        [
            .. ledger
                .Lines.Select(line =>
                    (Name: ExecutionPlace.FromLine(line).ToChineseLabel(ledger.KnownItems), line.Amounts)
                )
                .Concat(
                    ledger.Named.Select(one => (Name: ledger.KnownItems.ToChineseLabel(one.Key), one.Amounts))
                )
                .SelectMany(one => ListQuestions(one.Name, one.Amounts, rules)),
            .. ListFallingReadings(ledger, rules),
        ];

    private static IEnumerable<string> ListQuestions(
        string name,
        BudgetAmounts amounts,
        OutlierRules rules
    ) =>
        from pair in rules.Amounts
        let amount = amounts[pair.Amount]
        let beside = amounts[pair.Beside]
        where amount is not null && beside is not null
        let size = rules.CompareSizes(amount.Value.Fen, beside.Value.Fen, pair.MayBeSmall)
        where size is not null
        select OutlierText.AskAbout(
            $"“{name}”{pair.Amount.ToChineseLabel()} {amount}",
            $"{pair.Beside.ToChineseLabel()} {beside}",
            size
        );

    // What had been spent by one day is part of what had been spent by the next.
    private static IEnumerable<string> ListFallingReadings(Ledger ledger, OutlierRules rules) =>
        from place in ledger.Executions.GroupBy(reading => reading.Place)
        let readings = place.OrderBy(reading => reading.Date).ToList()
        from pair in readings.Zip(readings.Skip(1))
        let size = rules.CompareSizes(pair.First.Executed.Fen, pair.Second.Executed.Fen, mayBeSmall: true)
        where size is not null
        select OutlierText.AskAbout(
            $"“{place.Key.ToChineseLabel(ledger.KnownItems)}”截至{OutlierText.FormatDay(pair.First.Date)}执行 {pair.First.Executed}",
            $"截至{OutlierText.FormatDay(pair.Second.Date)}执行 {pair.Second.Executed}",
            size
        );
}
