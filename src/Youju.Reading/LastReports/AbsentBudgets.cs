using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.LastReports;

/// <summary>Finds the budgets of which a paragraph says that there are none: 没有政府性基金预算财政拨款收支, 国有资本经营预算支出：无.</summary>
internal static class AbsentBudgets
{
    /// <summary>基金 stands in names of foundations too.</summary>
    private const int Telling = 4;

    /// <summary>支出情况为 between the budget and 无.</summary>
    private const int MostBetween = 12;

    private static readonly char[] Ends = [.. "。；;！\n"];

    public static IEnumerable<BudgetKind> FindIn(string paragraph, PaperLexicon lexicon) =>
        from sentence in paragraph.Split(Ends)
        from budget in lexicon.Budgets
        where
            budget.Words.Any(word =>
                word.Length >= Telling
                && sentence.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
                && IsNone(sentence[..at], sentence[(at + word.Length)..], lexicon.StatedNone)
            )
        select budget.Budget;

    private static bool IsNone(string before, string after, IReadOnlyList<string> none) =>
        none.Any(word => before.EndsWith(word, StringComparison.Ordinal) && !after.Any(char.IsDigit))
        || (
            after.Length <= MostBetween
            && none.Any(word => after.TrimEnd().EndsWith(word, StringComparison.Ordinal))
        );
}
