namespace Youju.Domain.Budget;

/// <summary>Lines that were made of the items of published tables, for want of finer ones.</summary>
/// <remarks>
/// Whoever enters the projects of an item later tells the same money again: then the finer lines count, whichever came
/// first, and what the table says stays stated beside them, so that a difference is still seen.
/// </remarks>
public static class PublishedLines
{
    /// <summary>The beginning of the ids of such lines.</summary>
    public const string Mark = "accounts-";

    public static bool IsPublished(BudgetLine line) => line.Id.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The lines without those that finer ones of the same budget, kind and function tell again.</summary>
    public static IReadOnlyList<BudgetLine> GiveWayToFiner(IReadOnlyList<BudgetLine> lines)
    {
        var finer = lines.Where(line => !IsPublished(line) && TellsOfYear(line)).ToList();
        return [.. lines.Where(line => !IsPublished(line) || !finer.Exists(other => TellsSame(other, line)))];
    }

    // A line that only remembers last year's amounts tells nothing again.
    private static bool TellsOfYear(BudgetLine line) =>
        Enum.GetValues<AmountColumn>()
            .Any(column =>
                column is not (AmountColumn.PriorBudget or AmountColumn.PriorAccounts)
                && line.Amounts[column] is not null
            );

    private static bool TellsSame(BudgetLine finer, BudgetLine published) =>
        finer.Budget == published.Budget
        && finer.Kind == published.Kind
        && (
            finer.Functional is null
            || published.Functional is null
            || finer.Functional.Value.Digits.StartsWith(
                published.Functional.Value.Digits,
                StringComparison.Ordinal
            )
            || published.Functional.Value.Digits.StartsWith(
                finer.Functional.Value.Digits,
                StringComparison.Ordinal
            )
        );
}
