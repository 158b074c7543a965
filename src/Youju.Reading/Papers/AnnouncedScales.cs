using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Finds in which unit a table says that its money is, around it, among its rows or below it.</summary>
/// <param name="units">The units of money, each with how many 元 it is.</param>
internal sealed class AnnouncedScales(IReadOnlyDictionary<string, decimal> units)
{
    /// <param name="rows">The rows that tell amounts.</param>
    /// <param name="body">These, and the notes among them.</param>
    public decimal? FindScale(
        IReadOnlyList<PaperLine> lines,
        IReadOnlyList<PaperColumn> columns,
        IReadOnlyList<WorkbookRow> rows,
        IReadOnlyList<WorkbookRow> body
    ) => FindScaleAround(lines, columns) ?? FindScaleInRows(rows) ?? FindScaleInNotes(body);

    private decimal? FindScaleAround(IReadOnlyList<PaperLine> lines, IReadOnlyList<PaperColumn> columns)
    {
        if (
            lines
                .Reverse()
                .Select(line => AnnouncedMoney.FindScale(line.Words, units))
                .FirstOrDefault(scale => scale is not null) is
            { } announced
        )
            return announced;
        // 经费控制情况（万元） above the names of the rows holds for the whole table.
        return columns
            .Where(column => column.Holds == ColumnContent.Words)
            .Select(column => MoneyUnit.FindInBrackets(column.Header, units))
            .FirstOrDefault(scale => scale is not null);
    }

    // （万元） in the cell beneath 项目资金
    private decimal? FindScaleInRows(IEnumerable<WorkbookRow> rows) =>
        rows.SelectMany(row => row.Cells)
            .Select(cell => RowLabel.NormaliseName(cell.Words))
            .Where(words => words is ['(', .., ')'])
            .Select(words => words.Trim('(', ')'))
            .Where(units.ContainsKey)
            .Select(words => (decimal?)units[words])
            .FirstOrDefault();

    // 注：本表金额单位均为万元, （上表单位为元） below it
    private static decimal? FindScaleInNotes(IEnumerable<WorkbookRow> body) =>
        body.Where(row => row.Cells.Count == 1)
            .SelectMany(row => row.Cells)
            .Select(cell => MoneyUnit.ParseAnnouncement(cell.Words)?.Scale)
            .FirstOrDefault(scale => scale is not null);
}
