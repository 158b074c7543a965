using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>Looks amounts up by key: what the ledger states, else what its lines add up to, else what a published table of it says.</summary>
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

    public Amount? FindAmount(string key, AmountColumn column) =>
        FindStatedAmount(key, column)
        ?? SumLinesOfKey(key, column)
        ?? FindPublishedAmount(key, column)?[column];

    /// <summary>The stated amount that <see cref="FindAmount"/> takes; null where it adds lines up, or finds nothing.</summary>
    public NamedAmount? FindSourceAmount(string key, AmountColumn column) =>
        FindStatedAmount(key, column) is not null ? FindNamedAmount(key)
        : SumLinesOfKey(key, column) is null ? FindPublishedAmount(key, column)
        : null;

    public Amount? FindStatedAmount(string key, AmountColumn column) =>
        named.TryGetValue(key, out var amount) ? amount[column] : null;

    /// <summary>What the lines add up to, whatever is stated.</summary>
    public Amount? SumLinesOfKey(string key, AmountColumn column) =>
        GetLineFilter(key) is { } belongs ? SumAmounts(ledger.Lines.Where(belongs), column) : null;

    /// <summary>The lines that add up to a key; none where the key is not a sum of lines.</summary>
    public IEnumerable<BudgetLine> FindLines(string key) =>
        GetLineFilter(key) is { } belongs ? ledger.Lines.Where(belongs) : [];

    /// <summary>The cell of an imported table that says it, where neither the ledger nor its lines do.</summary>
    private NamedAmount? FindPublishedAmount(string key, AmountColumn column)
    {
        if (
            !Cells.TryGetValue(key, out var cell)
            || FindNamedAmount(cell) is not { } amount
            || amount[column] is null
        )
            return null;
        return key is "personnel" or "operating" && !CoversAllBasicSpending(column) ? null : amount;
    }

    // The table of economic subjects tells the basic spending of one budget only: it counts where that is all there is.
    private bool CoversAllBasicSpending(AmountColumn column) =>
        FindStatedAmount("general-basic.personnel", column) is { } personnel
        && FindStatedAmount("general-basic.operating", column) is { } operating
        && FindAmount("basic", column) is { } basic
        && (personnel + operating).Interval.Overlaps(basic.Interval);

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

    private static Func<BudgetLine, bool>? GetLineFilter(string key) =>
        key switch
        {
            "expenditure" => _ => true,
            "basic" => line => line.Kind is ExpenditureKind.Personnel or ExpenditureKind.Operating,
            "personnel" => line => line.Kind is ExpenditureKind.Personnel,
            "operating" => line => line.Kind is ExpenditureKind.Operating,
            "project" => line => line.Kind is ExpenditureKind.Project,
            "to-superior" => line => line.Kind is ExpenditureKind.PaidToSuperior,
            "business" => line => line.Kind is ExpenditureKind.Business,
            "to-subordinates" => line => line.Kind is ExpenditureKind.GrantsToSubordinates,
            "form.general" => line => line.Budget is BudgetKind.GeneralPublic,
            "form.fund" => line => line.Budget is BudgetKind.GovernmentFund,
            "form.special-account" => line => line.Budget is BudgetKind.SpecialAccount,
            "form.other" => line =>
                line.Budget
                    is BudgetKind.StateCapitalOperations
                        or BudgetKind.SocialInsuranceFund
                        or BudgetKind.OwnFunds,
            _ when key.StartsWith(ProjectPrefix, StringComparison.Ordinal) => line =>
                line.Project == key[ProjectPrefix.Length..],
            _ => null,
        };
}
