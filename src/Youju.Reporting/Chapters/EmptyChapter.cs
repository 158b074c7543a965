using Youju.Domain.Budget;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Gaps;
using Youju.Text.Yaml;

namespace Youju.Reporting.Chapters;

/// <summary>Whether a chapter may say that there is nothing: only where the ledger agrees.</summary>
internal sealed class EmptyChapter(Ledger ledger, ChapterSource chapter)
{
    /// <summary>Whether the words for none may be used.</summary>
    public bool IsJustified => chapter.None is not null && (chapter.Budget is null || (IsTold && !HasMoney));

    /// <summary>Whether the ledger has money in the chapter's budget, which only the clerk can explain.</summary>
    public bool HidesMoney => chapter is { None: not null, Budget: not null } && HasMoney;

    public Remark Gap =>
        BudgetItem is { } item && !HasMoney
            ? GapList.CreateGap(
                GapCodes.BudgetUnknown,
                $"narrative/{chapter.Key}",
                chapter.Title,
                chapter.Key,
                item
            )
            : GapList.CreateGap(
                HidesMoney ? GapCodes.ChapterHidesMoney : GapCodes.ChapterEmpty,
                $"narrative/{chapter.Key}",
                chapter.Title,
                chapter.Key
            );

    // The item that says how much of the budget was spent, which a person may declare none.
    private string? BudgetItem =>
        chapter.Budget is { } budget
            ? ledger.KnownItems.FindItem(StrictYaml.FormatEnumWord(budget))?.Label
            : null;

    // A budget of which no paper and nobody has spoken is unknown, and not nothing.
    private bool IsTold =>
        ledger.Lines.Any(line => line.Budget == chapter.Budget && TellsOfYear(line.Amounts))
        || ledger.Named.Any(amount => StatesBudget(amount.Key) && TellsOfYear(amount.Amounts));

    private bool HasMoney =>
        ledger.Lines.Any(line => line.Budget == chapter.Budget && ContainsMoney(line.Amounts))
        || ledger.Named.Any(amount => StatesBudget(amount.Key) && ContainsMoney(amount.Amounts));

    private static readonly AmountColumn[] OfYear =
    [
        AmountColumn.Initial,
        AmountColumn.CarriedOver,
        AmountColumn.Added,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    private static bool ContainsMoney(BudgetAmounts amounts) =>
        OfYear.Any(column => amounts[column] is { Fen: not 0 });

    private static bool TellsOfYear(BudgetAmounts amounts) =>
        OfYear.Any(column => amounts[column] is not null);

    // What public tables state of the budget, beside the lines.
    private bool StatesBudget(string key) =>
        ledger.KnownItems.FindItem(key)?.MoneyOf is { } budget && budget == chapter.Budget;
}
