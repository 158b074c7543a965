using Youju.Domain.Documents;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>A published table with heads but without amounts, and the words beneath it.</summary>
internal sealed record EmptyTable(BudgetTable Table, TextSpan Title, string Words)
{
    /// <summary>The empty tables that the pack knows by name and expects to carry a sentence.</summary>
    public static IEnumerable<EmptyTable> FindInReport(Report report) =>
        from table in report.Tables
        where table is { Form: not null, Title: not null, IsEmpty: true, HasHeaders: true }
        where report.Pack.Tables.Forms[table.Form!].EmptyWords.Count > 0
        select new EmptyTable(table, table.Title!.Span, ReadWordsBeneath(report, table));

    /// <summary>Whether words of this table stand in the sentence.</summary>
    public static bool NamesThisTable(Report report, string form, string words) =>
        report.Pack.Tables.Forms[form].EmptyWords.Any(words.Contains);

    public static string ReadWordsBeneath(Report report, BudgetTable table) =>
        RowLabel.NormaliseName(
            string.Concat(table.Notes.Select(report.Slice).Append(report.Slice(table.Span)))
        );

    public static bool SaysTableIsEmpty(Report report, string words) =>
        report.Pack.Tables.Words.EmptyMarks.Any(words.Contains);
}
