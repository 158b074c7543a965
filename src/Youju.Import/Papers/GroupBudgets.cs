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
        foreach (var entry in table.Entries)
        {
            var isHeading = !table.HasAmount(entry) || sums.ListParts(entry).Count > 0;
            var isSum = entry.IsTotal || (sums.HasParts(entry) && !isHeading);
            if (isHeading)
                heading = NamesBudget(entry, lexicon) ? words.FindBudget(entry.Label.Words) : null;
            else if (isSum && words.FindBudget(entry.Label.Words) is { } below)
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
