using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Papers;

/// <summary>Asks about amounts ten times as large, or as small, as what stands beside them: a wrong unit looks like that.</summary>
internal static class OutlyingAmounts
{
    private const int Times = 10;

    /// <summary>What could be spent stands before what was; little of it may be spent so far.</summary>
    private static readonly (AmountColumn Amount, AmountColumn Beside, bool MayBeSmall)[] Pairs =
    [
        (AmountColumn.Executed, AmountColumn.Adjusted, true),
        (AmountColumn.Executed, AmountColumn.Initial, true),
        (AmountColumn.Executed, AmountColumn.PriorAccounts, false),
        (AmountColumn.Initial, AmountColumn.PriorBudget, false),
    ];

    /// <summary>The questions that a ledger raises and did not raise before, in Chinese.</summary>
    public static IEnumerable<string> ListQuestions(Ledger before, Ledger after)
    {
        var known = ListQuestions(before).ToHashSet(StringComparer.Ordinal);
        return ListQuestions(after).Where(question => !known.Contains(question));
    }

    private static IEnumerable<string> ListQuestions(Ledger ledger) =>
        ledger
            .Lines.Select(line =>
                (ExecutionPlace.FromLine(line).ToChineseLabel(ledger.KnownItems), line.Amounts)
            )
            .Concat(ledger.Named.Select(one => (ledger.KnownItems.ToChineseLabel(one.Key), one.Amounts)))
            .SelectMany(one => ListQuestions(one.Item1, one.Amounts));

    private static IEnumerable<string> ListQuestions(string name, BudgetAmounts amounts) =>
        from pair in Pairs
        let amount = amounts[pair.Amount]
        let beside = amounts[pair.Beside]
        where amount is { Fen: > 0 } && beside is { Fen: > 0 }
        let times = CompareSizes(amount.Value, beside.Value, pair.MayBeSmall)
        where times is not null
        select $"“{name}”{pair.Amount.ToChineseLabel()} {amount} 是{pair.Beside.ToChineseLabel()} {beside} 的{times}，请核对单位和小数点。";

    private static string? CompareSizes(Money amount, Money beside, bool mayBeSmall) =>
        amount.Fen / Times >= beside.Fen ? $"{Times}倍以上"
        : !mayBeSmall && beside.Fen / Times >= amount.Fen ? "十分之一以下"
        : null;
}
