using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>Looks amounts up by key: what the ledger states, else what its lines add up to, else what a
/// published table of it says.</summary>
/// <remarks>
/// A sum with an unknown line is unknown. A ledger without any line says nothing about its sums, and one of which only the list of
/// projects came in says nothing about what was spent besides.
/// </remarks>
public sealed class LedgerFigures(Ledger ledger)
{
    /// <summary>Before a project's name it makes the key of that project's spending.</summary>
    public const string ProjectPrefix = "project:";

    private readonly Dictionary<string, NamedAmount> named = ledger.Named.ToDictionary(
        amount => amount.Key,
        StringComparer.Ordinal
    );

    private readonly bool holdsProjectsAlone =
        ledger.Lines.Count > 0 && ledger.Lines.All(line => line.Kind == ExpenditureKind.Project);

    /// <summary>What the ledger may state by name.</summary>
    public LedgerItems Items => ledger.KnownItems;

    public Amount? FindAmount(string asked, AmountColumn column)
    {
        var key = ResolveWhole(asked, column);
        return FindStatedAmount(key, column)
            ?? SumLinesOfKey(key, column)
            ?? FindPublishedAmount(key, asked, column)?[column];
    }

    /// <summary>The stated amount that <see cref="FindAmount"/> takes; null where it adds lines up, or finds nothing.</summary>
    public NamedAmount? FindSourceAmount(string asked, AmountColumn column)
    {
        var key = ResolveWhole(asked, column);
        return FindStatedAmount(key, column) is not null ? FindNamedAmount(key)
            : SumLinesOfKey(key, column) is null ? FindPublishedAmount(key, asked, column)
            : null;
    }

    public Amount? FindStatedAmount(string key, AmountColumn column)
    {
        return named.TryGetValue(key, out var amount) ? amount[column] : null;
    }

    /// <summary>What the lines add up to, whatever is stated.</summary>
    public Amount? SumLinesOfKey(string key, AmountColumn column) =>
        GetLineFilter(key) is { } belongs && !IsLeftOut(key)
            ? SumAmounts(ledger.Lines.Where(belongs), column)
            : null;

    /// <summary>The lines that add up to a key; none where the key is not a sum of lines.</summary>
    public IEnumerable<BudgetLine> FindLines(string key) =>
        GetLineFilter(key) is { } belongs ? ledger.Lines.Where(belongs) : [];

    // Where no cell tells the whole, that of the one budget that has money still tells its own.
    private NamedAmount? FindPublishedAmount(string key, string asked, AmountColumn column) =>
        FindPublishedAmount(key, column) ?? (key == asked ? null : FindPublishedAmount(asked, column));

    /// <summary>The cell of an imported table that says it, where neither the ledger nor its lines do.</summary>
    private NamedAmount? FindPublishedAmount(string key, AmountColumn column)
    {
        if (Items.FindItem(key) is not { Cell: { } cell } item)
            return null;
        if (FindStatedAmount(cell, column) is null)
            return item
                .OtherCells.Where(other => FindStatedAmount(other, column) is not null)
                .Select(FindNamedAmount)
                .FirstOrDefault();
        return item.CellPartOf is { } whole && !CoversWhole(whole, column) ? null : FindNamedAmount(cell);
    }

    // The table of economic subjects tells the basic spending of one budget only: it counts where that is all there is.
    private bool CoversWhole(string whole, AmountColumn column)
    {
        var parts = Items
            .Items.Values.Where(item => item.CellPartOf == whole)
            .Select(item => FindStatedAmount(item.Cell!, column))
            .ToList();
        return parts.TrueForAll(part => part is not null)
            && FindAmount(whole, column) is { } stated
            && parts.Aggregate((sum, part) => sum + part)!.Value.Interval.Overlaps(stated.Interval);
    }

    // One budget's part is the whole where nothing else has money, and the ledger may state it under that name alone.
    private string ResolveWhole(string key, AmountColumn column) =>
        !named.ContainsKey(key)
        && Items.FindItem(key) is { Whole: { } whole, Budgets: var budgets } item
        && !HasMoneyBeside(budgets)
        && !IsStatedAsLess(item.Cell, whole, column)
            ? whole
            : key;

    // Where no line tells of which budgets money is, a budget that is stated as less than the whole may not be all there is.
    private bool IsStatedAsLess(string? cell, string whole, AmountColumn column) =>
        ledger.Lines.Count == 0
        && cell is not null
        && FindStatedAmount(cell, column) is { } part
        && FindStatedAmount(whole, column) is { } all
        && part.Interval.High < all.Interval.Low;

    private bool HasMoneyBeside(IReadOnlyList<BudgetKind> budgets) =>
        ledger.Lines.Any(line => !budgets.Contains(line.Budget) && line.Amounts.HasMoney)
        || ledger.Named.Any(amount =>
            Items.FindItem(amount.Key)?.MoneyOf is { } other
            && !budgets.Contains(other)
            && amount.Amounts.HasMoney
        );

    public NamedAmount? FindNamedAmount(string key) => named.GetValueOrDefault(key);

    // Where no line is of that kind the sum is zero, but only in a column the ledger is kept in at all.
    private Amount? SumAmounts(IEnumerable<BudgetLine> lines, AmountColumn column)
    {
        if (ledger.Lines.All(line => line[column] is null))
            return null;
        var sum = Amount.FromExactMoney(Money.Zero);
        foreach (var line in lines)
        {
            if (line[column] is { } amount)
                sum += amount;
            else if (!IsToldBeside(line, column))
                return null;
        }

        return sum;
    }

    // The budget of a project, or of the costs of the house, stands beside payments by subject: neither line knows what
    // the other tells of the same money.
    private bool IsToldBeside(BudgetLine line, AmountColumn column) =>
        (line.Project is not null || line.Kind != ExpenditureKind.Project)
        && ledger.Lines.Any(other =>
            other != line && other[column] is not null && (line.IsPartOf(other) || other.IsPartOf(line))
        );

    private bool IsLeftOut(string key) =>
        holdsProjectsAlone
        && Items.FindItem(key) is { } item
        && item.Kinds is not [ExpenditureKind.Project]
        && (item.TakesInBasicSpending || !ledger.Lines.Any(item.IncludesLine));

    private Func<BudgetLine, bool>? GetLineFilter(string key)
    {
        if (key.StartsWith(ProjectPrefix, StringComparison.Ordinal))
            return line => line.Project == key[ProjectPrefix.Length..];
        return Items.FindItem(key) is { IsSumOfLines: true } item ? item.IncludesLine : null;
    }
}
