using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>Knows of which budget alone a sentence speaks: 一般公共预算财政拨款支出652.48万元，其中：基本支出491.76万元.</summary>
internal sealed class BudgetStatements(AnalysedText text, LastReportLexicon words)
{
    private readonly HashSet<string> parts =
    [
        .. words.Budgets.SelectMany(budget => budget.Parts.Values).SelectMany(names => names),
    ];
    private readonly List<string> wholes =
    [
        .. words.Amounts.Where(entry => entry.Key == "expenditure").SelectMany(entry => entry.Value),
        .. words.Budgets.SelectMany(budget => budget.Names),
    ];

    /// <summary>The budget of which the statement tells a part; null where it tells one of all money, or the whole of a budget.</summary>
    public StatedBudget? FindWhole(Statement one) =>
        parts.Contains(one.Label) && one.Subject == one.Label && FindWholeBefore(one) is { } whole
            ? words.Budgets.FirstOrDefault(budget => budget.Names.Contains(NameOf(whole)))
            : null;

    // The nearest whole in the paragraph is the one that 其中 parts.
    private Statement? FindWholeBefore(Statement one) =>
        text
            .Statements.Take(one.Index)
            .LastOrDefault(before =>
                before.Passage == one.Passage
                && before is { IsLevel: true, IsMoney: true, NamesSubject: true }
                && wholes.Contains(NameOf(before))
            );

    private string NameOf(Statement one) => text.Labels.Name(Brackets.RemoveAtEnd(one.Subject));
}
