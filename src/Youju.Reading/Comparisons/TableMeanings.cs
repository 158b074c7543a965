using System.Globalization;
using Youju.Domain.Comparisons;
using Youju.Reading.Tables;

namespace Youju.Reading.Comparisons;

/// <summary>The amounts of tables under the names of their table, row and column.</summary>
internal sealed class TableMeanings(ReportContent report, HeadingTitles titles)
{
    public IEnumerable<NamedFigure> NameFigures() => report.Tables.SelectMany(NameFigures);

    private IEnumerable<NamedFigure> NameFigures(BudgetTable table) =>
        from entry in table.Entries
        where entry.Code is not null || entry.Label.Words.Length > 0
        from amount in entry.Amounts
        let column = amount.Column ?? FindOnlyColumn(entry, amount)
        where column is not null
        select NameFigure(table, entry, amount, column.Value);

    private static int? FindOnlyColumn(TableEntry entry, TableAmount amount) =>
        entry.IsFull || entry.Amounts.Count == 1
            ? entry.Amounts.TakeWhile(one => one != amount).Count()
            : null;

    private NamedFigure NameFigure(BudgetTable table, TableEntry entry, TableAmount amount, int column)
    {
        var title = table.Title?.Words ?? titles.FindTitleAt(table.Span.Start);
        var head = table.Columns.ElementAtOrDefault(column);
        var header = NameYears(head?.Name ?? "");
        return new(
            $"{table.Form ?? NameYears(title)}|{entry.Code ?? entry.Label.Words}|{head?.Meaning ?? header}"
                + $"|{column}|{amount.Figure.Unit.Symbol}",
            string.Join(
                '·',
                new[] { entry.Label.Words.Length > 0 ? entry.Label.Words : entry.Code, header }.Where(part =>
                    !string.IsNullOrEmpty(part)
                )
            ),
            title,
            amount.Figure,
            report.Slice(amount.Figure.Span).Trim()
        );
    }

    private string NameYears(string words) =>
        report.Year is not { } year
            ? words
            : words
                .Replace(FormatYear(year), "本年", StringComparison.Ordinal)
                .Replace(FormatYear(year - 1), "上年", StringComparison.Ordinal);

    private static string FormatYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年");
}
