using Youju.Domain.Figures;

namespace Youju.Web.Ledgers;

/// <summary>A line of the ledger's tree; an amount that nobody knows is null, as is a sum with an unknown part.</summary>
/// <param name="Level">0 for the whole, 1 for a kind, 2 for a line.</param>
/// <param name="Figure">The key of the executed amount, which leads to its chain; null where none is kept.</param>
/// <param name="Note">Where it comes from.</param>
public sealed record MoneyRow(string Label, int Level, MoneyColumns Amounts, string? Figure, string Note);

/// <summary>The columns of a line.</summary>
public sealed record MoneyColumns(Money? Initial, Money? Adjusted, Money? Executed, Money? Prior)
{
    /// <summary>What was spent of what was planned.</summary>
    public decimal? Rate =>
        Executed is { } done && Adjusted is { Fen: > 0 } plan ? done.Yuan / plan.Yuan : null;

    /// <summary>By how much it grew; null on a base of nothing.</summary>
    public decimal? Growth =>
        Executed is { } done && Prior is { Fen: > 0 } before ? (done.Yuan / before.Yuan) - 1 : null;
}

/// <summary>One of the budgets with its tree.</summary>
public sealed record MoneyTable(string Label, IReadOnlyList<MoneyRow> Rows);
