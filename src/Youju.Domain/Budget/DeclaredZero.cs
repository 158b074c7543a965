using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>Amounts of which a person says that there are none this year: planned, granted and spent is zero.</summary>
public static class DeclaredZero
{
    private const string Reason = "声明本年没有";

    /// <summary>Whether the ledger states money under that name.</summary>
    public static bool HasMoneyOf(this Ledger ledger, string item) =>
        ledger.Named.Any(amount => amount.Key == item && amount.Amounts.HasMoney);

    /// <summary>Whether somebody has declared it.</summary>
    public static bool IsDeclaredNone(this Ledger ledger, string item) =>
        ledger.Named.Any(amount =>
            amount.Key == item && amount.Source is HandEntered { Reason: Reason } && !amount.Amounts.HasMoney
        );

    public static Ledger DeclareNone(this Ledger ledger, string item) =>
        ledger with
        {
            Named =
            [
                .. ledger.Named.Where(amount => amount.Key != item),
                new(
                    item,
                    new()
                    {
                        Initial = Money.Zero,
                        Adjusted = Money.Zero,
                        Executed = Money.Zero,
                    },
                    new HandEntered(Reason)
                ),
            ],
        };
}
