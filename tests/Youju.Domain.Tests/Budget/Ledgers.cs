using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Domain.Tests.Budget;

/// <summary>Short ledgers, in yuan.</summary>
internal static class Ledgers
{
    // A pack of a place, whose forms ask for more than what holds everywhere.
    private static readonly Pack Place = PackLibrary.LoadPack("cn-hunan");
    private static readonly LineSource ByHand = new HandEntered("测试");

    public static LedgerItems Items => Place.Ledger;

    /// <summary>By the identities that hold everywhere and those of the place.</summary>
    public static IReadOnlyList<IdentityResult> CheckIdentities(Ledger ledger) =>
        Identities.CheckLedger(ledger with { KnownItems = Items }, Place.LedgerIdentities);

    public static Ledger Ledger(params object[] entries) =>
        new(2024)
        {
            KnownItems = Items,
            Lines = [.. entries.OfType<BudgetLine>()],
            Named = [.. entries.OfType<NamedAmount>()],
        };

    public static BudgetLine Personnel(decimal executed) => Line(ExpenditureKind.Personnel, executed);

    public static BudgetLine Operating(decimal executed) => Line(ExpenditureKind.Operating, executed);

    public static BudgetLine Project(string name, decimal executed) =>
        Line(ExpenditureKind.Project, executed) with
        {
            Id = name,
            Project = name,
        };

    public static NamedAmount Stated(string key, decimal executed, decimal grain = 0.01m) =>
        new(key, Amounts(executed: executed), ByHand) { Grains = new(Money.FromYuan(grain)) };

    public static NamedAmount Budgeted(string key, decimal initial) =>
        new(key, Amounts(initial: initial), ByHand);

    public static BudgetAmounts Amounts(
        decimal? initial = null,
        decimal? carriedOver = null,
        decimal? added = null,
        decimal? adjusted = null,
        decimal? executed = null
    ) =>
        new()
        {
            Initial = Yuan(initial),
            CarriedOver = Yuan(carriedOver),
            Added = Yuan(added),
            Adjusted = Yuan(adjusted),
            Executed = Yuan(executed),
        };

    private static BudgetLine Line(ExpenditureKind kind, decimal executed) =>
        new(kind.ToString(), BudgetKind.GeneralPublic, kind, Amounts(executed: executed), ByHand);

    private static Money? Yuan(decimal? yuan) => yuan is { } known ? Money.FromYuan(known) : null;
}
