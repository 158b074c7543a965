using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>What the sentences of a paper state of its own year.</summary>
/// <param name="Amounts">As the ledger of that year keeps them.</param>
/// <param name="Lines">The paragraphs, which may count people, vehicles and visits.</param>
/// <param name="Doubts">What they say in two ways, so that none was taken; in Chinese.</param>
public sealed record OwnYearStatements(
    IReadOnlyList<ExtractedAmount> Amounts,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Doubts
)
{
    /// <summary>Budgets of which the paper says in words that there is no money.</summary>
    public IReadOnlyList<AbsentBudget> Absent { get; init; } = [];
}

/// <summary>A budget that a paper says the unit has none of: 没有政府性基金预算财政拨款收支.</summary>
public sealed record AbsentBudget(BudgetKind Budget, SourcePlace Place);

/// <summary>Reads what a paper of the dossier's own year says in words: 支出决算为0.79万元，比上年的0.81万元减少.</summary>
public static class OwnYearReader
{
    /// <param name="file">The paper's file name, for the sources.</param>
    public static OwnYearStatements ReadDocument(Document document, Pack pack, string file, int year)
    {
        var report = new ReportContent(document, pack, year);
        var cite = new Citation(document, file);
        var stated = new StatedAmounts(report, report.Analysed, cite, unit: null, isOfOwnYear: true);
        var parts = new PartsOfYear(report);
        var amounts = stated.Amounts.Concat(ReadBases(report, cite)).ToLookup(parts.ContainsAmount);
        return new(
            [.. amounts[false]],
            [.. report.Prose.Where(line => !parts.Contains(line)).Select(line => report.Slice(line.Span))],
            [.. stated.Doubts, .. amounts[true].Select(amount => $"{amount.Source}只说到年中，没有取")]
        )
        {
            Absent =
            [
                .. from line in report.Prose
                where !parts.Contains(line)
                from budget in AbsentBudgets.FindIn(report.Slice(line.Span), pack.Papers)
                select new AbsentBudget(budget, new(file, "", cite.DescribePlace(line.Span))),
            ],
        };
    }

    // 比2024年度的6.11万元减少: what was spent the year before.
    private static IEnumerable<ExtractedAmount> ReadBases(ReportContent report, Citation cite) =>
        from entry in report.Pack.LastReport.Amounts
        let bases = ListBases(report, entry.Value)
        where bases.Count == 1
        let figure = bases[0].Figure
        let amount = WrittenMoney.ToAmount(figure, figure.Scale)
        where amount is not null
        select new ExtractedAmount(
            entry.Key,
            AmountColumn.PriorAccounts,
            amount.Value,
            new(cite.File, "", cite.DescribePlace(figure.Span)),
            cite.DescribeSource(figure.Span)
        )
        {
            Span = figure.Span,
        };

    private static List<Statement> ListBases(ReportContent report, IReadOnlyList<string> names) =>
        [
            .. report.Analysed.Statements.Where(one =>
                one is { Role: Role.Base, IsMoney: true, InReason: false }
                && (one.IsPrior || one.Year == report.Year - 1)
                && names.Contains(one.Label)
                && report.Analysed.Statements.ElementAtOrDefault(one.Index - 1) is { } before
                && before.Sentence == one.Sentence
                && before.Label == one.Label
                && before.Measure is AmountStage.Executed or AmountStage.Amount
            ),
        ];
}
