using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Packs.Definitions.Checks;
using Youju.Reading.Tables;

namespace Youju.Checking.Written;

/// <summary>A row that a table must have.</summary>
internal static class RowPresentKind
{
    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        var tables = report.Tables.Where(table => IsMeant(table, check, report)).ToList();
        if (tables.Count == 0)
            return RuleAnswer.NotApplicable($"没有认出表“{check.Table}”");
        if (check.When.Count > 0 && DueWords.FindFirst(check, report, new(0, report.Text.Length)) is null)
            return DueWords.NothingDue;
        var wanted = check.Words.Select(RowLabel.NormaliseName).ToList();
        return RuleAnswer.FromRemarks(
            from table in tables
            where !table.Entries.Any(entry => wanted.Any(entry.Label.Words.Contains))
            select new RuleRemark(
                table.Title?.Span ?? new TextSpan(table.Span.Start, 0),
                CheckMessage.Write(
                    check,
                    ("words", DueWords.List(check)),
                    ("table", NameTable(table, report))
                )
            )
        );
    }

    private static bool IsMeant(BudgetTable table, CheckSource check, Report report) =>
        table.Form == check.Table
        || (
            table.Title is { } title
            && report.Slice(title.Span).Contains(check.Table!, StringComparison.Ordinal)
        );

    private static Domain.Findings.FindingText NameTable(BudgetTable table, Report report) =>
        table.Title is { } title ? $"{report.QuoteSpan(title.Span).Trim()}" : "表";
}
