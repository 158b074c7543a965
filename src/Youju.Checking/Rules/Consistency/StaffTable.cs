using System.Globalization;
using Youju.Domain.Documents;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Posts and staff in the cells of a table: behind their names, or beneath them.</summary>
internal sealed class StaffTable(Report report, Table table)
{
    private const string Posts = "posts";
    private const string Staff = "in-post";

    public static IEnumerable<RuleRemark> FindExcesses(Report report) =>
        report
            .Document.Blocks.OfType<Table>()
            .Where(table => table.ColumnsKnown)
            .Select(table => new StaffTable(report, table).CompareNumbers())
            .OfType<RuleRemark>();

    private RuleRemark? CompareNumbers() =>
        FindNumber(Posts) is (var posts, var allowed)
        && FindNumber(Staff) is (var staff, var present)
        && present > allowed
        && allowed > 0
            ? new(staff, $"在职 {report.QuoteSpan(staff)} 人，多于编制 {report.QuoteSpan(posts)} 人。")
            : null;

    /// <summary>The number of the only cell with that name; where the name stands twice, nobody knows of whom.</summary>
    private (TextSpan Span, decimal Number)? FindNumber(string meaning)
    {
        var found = table
            .Rows.SelectMany((row, index) => row.Cells.Select(cell => (Row: index, Cell: cell)))
            .Where(one => HasMeaning(one.Cell, meaning))
            .Take(2)
            .ToList();
        return found is [var name]
            ? ReadBeside(name.Row, name.Cell) ?? ReadBeneath(name.Row, name.Cell)
            : null;
    }

    private bool HasMeaning(Cell cell, string meaning)
    {
        var words = RowLabel.NormaliseName(report.Slice(cell.Span)).TrimEnd('(', ')', '人');
        words = words.TrimStart([.. "0123456789年"]);
        return report.Pack.Tables.Lines.TryGetValue(meaning, out var names) && names.Contains(words);
    }

    private (TextSpan Span, decimal Number)? ReadBeside(int row, Cell name) =>
        table.Rows[row].Cells.FirstOrDefault(cell => cell.Column == name.Column + name.ColumnSpan) is { } next
            ? ReadNumber(next)
            : null;

    private (TextSpan Span, decimal Number)? ReadBeneath(int row, Cell name) =>
        row + 1 < table.Rows.Count
        && table.Rows[row + 1].Cells.FirstOrDefault(cell => cell.Column == name.Column) is { } below
            ? ReadNumber(below)
            : null;

    private (TextSpan Span, decimal Number)? ReadNumber(Cell cell) =>
        decimal.TryParse(
            report.Slice(cell.Span).Trim().TrimEnd('人', '名'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? (cell.Span, number)
            : null;
}
