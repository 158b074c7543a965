using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Of which budget rows are by the heading above them or the sum below them: 政府性基金预算, 政府性基金小计.</summary>
internal sealed class GroupBudgets
{
    /// <summary>政府性基金预算支出, 一般公共预算项目</summary>
    private const int LongestEnd = 4;

    private readonly Dictionary<PaperEntry, BudgetKind> told = new(ReferenceEqualityComparer.Instance);

    public GroupBudgets(PaperTable table, ExpenditureWords words, PaperLexicon lexicon, SummedRows sums)
    {
        var since = new List<PaperEntry>();
        BudgetKind? heading = null;
        foreach (var (at, entry) in table.Entries.Index())
        {
            var isHeading = !table.HasAmount(entry) || sums.ListParts(entry).Count > 0;
            var isSum = entry.IsTotal || (sums.HasParts(entry) && !isHeading);
            if (isHeading)
                heading = NamesBudget(entry, lexicon) ? words.FindBudget(entry.Label.Words) : null;
            else if (isSum && FindBudgetBelow(at) is { } below)
                foreach (var row in since)
                    told.TryAdd(row, below);
            else if (!isSum && heading is { } above)
                told[entry] = above;
            if (isHeading || isSum)
                since.Clear();
            else
                since.Add(entry);
            if (isSum)
                heading = null;
        }

        // 小计（一般公共预算） and 小计（政府性基金） below all rows say of none of them which it is, unless they come to it.
        BudgetKind? FindBudgetBelow(int at) =>
            words.FindBudget(table.Entries[at].Label.Words) is { } budget
            && (!IsBudgetSum(at + 1) || sums.ComeTo(since, table.Entries[at]))
                ? budget
                : null;

        bool IsBudgetSum(int at) =>
            at < table.Entries.Count
            && table.Entries[at] is { IsTotal: true } next
            && words.FindBudget(next.Label.Words) is not null;
    }

    /// <summary>Null where neither tells it.</summary>
    public BudgetKind? FindBudget(PaperEntry entry) => told.TryGetValue(entry, out var own) ? own : null;

    // 福彩公益金 is a budget, and 福彩公益金养老项目 a project that it pays for.
    private static bool NamesBudget(PaperEntry entry, PaperLexicon lexicon) =>
        lexicon.Budgets.Any(budget =>
            budget.Words.Any(word =>
                entry.Label.Words.StartsWith(word, StringComparison.Ordinal)
                && entry.Label.Words.Length <= word.Length + LongestEnd
            )
        );
}
