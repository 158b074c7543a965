using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>Looks amounts up by key: what the ledger states, else what its lines add up to, else what a
/// published table of it says.</summary>
/// <remarks>A sum with an unknown line is unknown. A ledger without any line says nothing about its sums.</remarks>
public sealed class LedgerFigures(Ledger ledger)
{
    /// <summary>Before a project's name it makes the key of that project's spending.</summary>
    public const string ProjectPrefix = "project:";

    private readonly Dictionary<string, NamedAmount> named = ledger.Named.ToDictionary(
        amount => amount.Key,
        StringComparer.Ordinal
    );

    // Where the cell of the tables of accounts stands that is the same amount.
    private static readonly Dictionary<string, string> Cells = new(StringComparer.Ordinal)
    {
        ["expenditure"] = "spending",
        ["basic"] = "spending.basic",
        ["project"] = "spending.project",
        ["to-superior"] = "spending.to-superior",
        ["business"] = "spending.business",
        ["to-subordinates"] = "spending.to-subordinates",
        ["personnel"] = "general-basic.personnel",
        ["operating"] = "general-basic.operating",
    };

    // Which kinds of lines, or the lines of which budgets, add up to a key.
    private static readonly Dictionary<string, ExpenditureKind[]> LineKinds = new(StringComparer.Ordinal)
    {
        ["expenditure"] = Enum.GetValues<ExpenditureKind>(),
        ["basic"] = [ExpenditureKind.Personnel, ExpenditureKind.Operating],
        ["personnel"] = [ExpenditureKind.Personnel],
        ["operating"] = [ExpenditureKind.Operating],
        ["project"] = [ExpenditureKind.Project],
        ["to-superior"] = [ExpenditureKind.PaidToSuperior],
        ["business"] = [ExpenditureKind.Business],
        ["to-subordinates"] = [ExpenditureKind.GrantsToSubordinates],
    };

    private static readonly Dictionary<string, BudgetKind[]> LineBudgets = new(StringComparer.Ordinal)
    {
        ["form.general"] = [BudgetKind.GeneralPublic],
        ["form.fund"] = [BudgetKind.GovernmentFund],
        ["form.special-account"] = [BudgetKind.SpecialAccount],
        ["form.other"] =
        [
            BudgetKind.StateCapitalOperations,
            BudgetKind.SocialInsuranceFund,
            BudgetKind.OwnFunds,
        ],
    };

    public Amount? FindAmount(string key, AmountColumn column)
    {
        return FindStatedAmount(key, column)
            ?? SumLinesOfKey(key, column)
            ?? FindPublishedAmount(key, column)?[column];
    }

    /// <summary>The stated amount that <see cref="FindAmount"/> takes; null where it adds lines up, or finds nothing.</summary>
    public NamedAmount? FindSourceAmount(string key, AmountColumn column)
    {
        return FindStatedAmount(key, column) is not null ? FindNamedAmount(key)
            : SumLinesOfKey(key, column) is null ? FindPublishedAmount(key, column)
            : null;
    }

    public Amount? FindStatedAmount(string key, AmountColumn column)
    {
        return named.TryGetValue(key, out var amount) ? amount[column] : null;
    }

    /// <summary>What the lines add up to, whatever is stated.</summary>
    public Amount? SumLinesOfKey(string key, AmountColumn column) =>
        GetLineFilter(key) is { } belongs ? SumAmounts(ledger.Lines.Where(belongs), column) : null;

    /// <summary>The lines that add up to a key; none where the key is not a sum of lines.</summary>
    public IEnumerable<BudgetLine> FindLines(string key) =>
        GetLineFilter(key) is { } belongs ? ledger.Lines.Where(belongs) : [];

    /// <summary>The cell of an imported table that says it, where neither the ledger nor its lines do.</summary>
    private NamedAmount? FindPublishedAmount(string key, AmountColumn column)
    {
        var amount = Cells.TryGetValue(key, out var cell) ? FindNamedAmount(cell) : null;
        if (amount?[column] is null)
            return null;
        return key is "personnel" or "operating" && !CoversAllBasicSpending(column) ? null : amount;
    }

    // The table of economic subjects tells the basic spending of one budget only: it counts where that is all there is.
    private bool CoversAllBasicSpending(AmountColumn column)
    {
        return FindStatedAmount("general-basic.personnel", column) is { } personnel
            && FindStatedAmount("general-basic.operating", column) is { } operating
            && FindAmount("basic", column) is { } basic
            && (personnel + operating).Interval.Overlaps(basic.Interval);
    }

    public NamedAmount? FindNamedAmount(string key) => named.GetValueOrDefault(key);

    // Where no line is of that kind the sum is zero, but only in a column the ledger is kept in at all.
    private Amount? SumAmounts(IEnumerable<BudgetLine> lines, AmountColumn column)
    {
        if (ledger.Lines.All(line => line[column] is null))
            return null;
        var sum = Amount.FromExactMoney(Money.Zero);
        foreach (var line in lines)
        {
            if (line[column] is not { } amount)
                return null;
            sum += amount;
        }

        return sum;
    }

    private static Func<BudgetLine, bool>? GetLineFilter(string key)
    {
        if (key.StartsWith(ProjectPrefix, StringComparison.Ordinal))
            return line => line.Project == key[ProjectPrefix.Length..];
        if (LineKinds.TryGetValue(key, out var kinds))
            return line => kinds.Contains(line.Kind);
        return LineBudgets.TryGetValue(key, out var budgets) ? line => budgets.Contains(line.Budget) : null;
    }
}
