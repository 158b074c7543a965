using Youju.Domain.Budget;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Chapters;

/// <summary>Whether a chapter may say that there is nothing: only where the ledger agrees.</summary>
internal sealed class EmptyChapter(Ledger ledger, ChapterSource chapter)
{
    /// <summary>Whether the words for none may be used.</summary>
    public bool IsJustified => chapter.None is not null && (chapter.Budget is null || (IsKept && !HasMoney));

    /// <summary>Whether the ledger has money in the chapter's budget, which only the clerk can explain.</summary>
    public bool HidesMoney => chapter is { None: not null, Budget: not null } && HasMoney;

    public Remark Gap =>
        GapList.CreateGap(
            HidesMoney ? GapCodes.ChapterHidesMoney : GapCodes.ChapterEmpty,
            $"narrative/{chapter.Key}",
            chapter.Title,
            chapter.Key
        );

    // A ledger without a line says nothing, not even that there is nothing.
    private bool IsKept => ledger.Lines.Count > 0;

    private bool HasMoney =>
        ledger.Lines.Any(line => line.Budget == chapter.Budget && ContainsMoney(line.Amounts))
        || ledger.Named.Any(amount => StatesBudget(amount.Key) && ContainsMoney(amount.Amounts));

    private static bool ContainsMoney(BudgetAmounts amounts) =>
        new[]
        {
            AmountColumn.Initial,
            AmountColumn.CarriedOver,
            AmountColumn.Added,
            AmountColumn.Adjusted,
            AmountColumn.Executed,
        }.Any(column => amounts[column] is { Fen: not 0 });

    // What public tables state of the budget, beside the lines.
    private bool StatesBudget(string key) =>
        ledger.KnownItems.FindItem(key)?.MoneyOf is { } budget && budget == chapter.Budget;
}
