using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>A row that is the sum of the numbered rows beneath it, and is not.</summary>
[Rule("TAB017", "numbered-rows-differ", Severity.Warning)]
internal sealed class NumberedRowsDiffer : IRule
{
    public RuleAnswer Check(Report report)
    {
        var groups = report
            .Tables.Where(table => table.IsGrid)
            .SelectMany(table => new NumberedRows(table, report.Pack).FindGroups())
            .ToList();
        return groups.Count == 0
            ? RuleAnswer.NotApplicable("没有由编号各行相加的行")
            : RuleAnswer.FromRemarks(
                groups.SelectMany(group =>
                    Enumerable
                        .Range(0, group.Table.Columns.Count)
                        .Select(column => CheckColumn(report, group, column))
                        .OfType<RuleRemark>()
                )
            );
    }

    private static RuleRemark? CheckColumn(Report report, NumberedGroup group, int column)
    {
        var parts = group.FindParts(column);
        if (
            group.Whole.FindFigure(column) is not { } whole
            || parts.Count < 2
            || !IsAdditive(group.Table.Columns[column], report.Pack.Tables.Lists)
            || FigureRelation.CreateSum(whole, parts).Recalculate().Verdict
                is not (Verdict.Contradiction or Verdict.UnitSlip)
        )
            return null;
        var sum = FigureFormat.FormatFinely(parts.Sum(part => part.Nominal), whole);
        return new(
            whole.Span,
            $"“{group.Whole.Label.Words}”的“{group.Table.Columns[column].Name}”是 {FigureFormat.FormatFigure(whole)}，下面各行之和是 {sum}。"
        )
        {
            Proof =
            [
                $"{string.Join(" + ", parts.Select(FigureFormat.FormatFigure))} = {sum}，表中写 {FigureFormat.FormatFigure(whole)}",
            ],
            IsQuestion = group.IsOpenBefore && IsEarlierYear(group.Table, column),
        };
    }

    private static bool IsAdditive(TableColumn column, ListLexicon words) => !words.IsRatio(column.Header);

    private static bool IsEarlierYear(BudgetTable table, int column) =>
        table.Columns[column].Year is { } year && year < table.Columns.Max(one => one.Year);
}
