using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;
using Youju.Text.Numbers;

namespace Youju.Import.Indicators;

/// <summary>The rows of a table of indicators as they are meant: what merged cells say is said in every row they cover, 0.9 shown as 90%
/// is 90%, and remarks are left out.</summary>
/// <param name="year">Rows that say before their name that they are of a later one are none of this year's.</param>
internal sealed class TargetRows(WorkbookSheet sheet, SheetHeader head, ImportLexicon words, int year)
{
    private static readonly string[] Merged =
    [
        IndicatorKeys.Project,
        IndicatorKeys.Level1,
        IndicatorKeys.Class,
    ];
    private static readonly string[] Quantities =
    [
        IndicatorKeys.Target,
        IndicatorKeys.Actual,
        IndicatorKeys.History,
    ];
    private static readonly string[] Points = [IndicatorKeys.Weight, IndicatorKeys.Score];

    // Above hold those that cells further down may leave out.
    private readonly List<(int Column, WorkbookCell Above)> merged =
    [
        .. FindPositions(head, Merged).Select(column => (column, new WorkbookCell(column, ""))),
    ];
    private readonly HashSet<int> quantities = [.. FindPositions(head, Quantities)];
    private readonly HashSet<int> points = [.. FindPositions(head, Points)];
    private readonly int named = head.FindColumn(new(IndicatorKeys.Name))!.Position;

    private const string Signs = "≥≤＞＜><=＝";

    private readonly int? aimed = head.FindColumn(new(IndicatorKeys.Target))?.Position;

    private readonly int? reached = head.FindColumn(new(IndicatorKeys.Actual))?.Position;

    // A form of our own says everything in every row.
    private readonly int? id = head.FindColumn(ColumnTarget.Id)?.Position;

    public WorkbookSheet ReadSheet() =>
        sheet with
        {
            Rows = sheet.Rows.Select(ReadRow).OfType<WorkbookRow>(),
        };

    private WorkbookRow? ReadRow(WorkbookRow row)
    {
        var first = RowLabel.NormaliseName(row.Cells[0].Words);
        if (row.Number <= head.LastRow || words.PassedOver.Contains(first))
            return row;
        if (words.Notes.Any(note => first.StartsWith(note, StringComparison.Ordinal)) || IsOfLaterYear(row))
            return null;
        var cells = row.Cells.Select(NormaliseCell).ToDictionary(cell => cell.Column);
        JoinSign(cells);
        if (id is null)
            FillMergedCells(cells);
        if (cells.GetValueOrDefault(named).Words is { } printed && NormaliseName(printed) is var bare)
            cells[named] = new(named, bare);
        return NamesIndicator(cells)
            ? row with
            {
                Cells = [.. cells.Values.Where(cell => !cell.IsBlank).OrderBy(cell => cell.Column)],
            }
            : null;
    }

    // 2026年拟新增 | 示范小区 | 35
    private bool IsOfLaterYear(WorkbookRow row) =>
        id is null
        && row.Cells.Any(cell => cell.Column < named && PaperYears.FindWrittenYear(cell.Words) > year);

    // ≥ | 18000辆次 under one merged head
    private void JoinSign(Dictionary<int, WorkbookCell> cells)
    {
        if (
            aimed is { } column
            && cells.GetValueOrDefault(column) is { Words: { Length: > 0 } sign }
            && sign.Trim().All(Signs.Contains)
            && !HasHead(column + 1)
            && cells.GetValueOrDefault(column + 1) is { IsBlank: false } value
        )
            cells[column] = new(column, sign.Trim() + value.Words);
    }

    private bool HasHead(int position) =>
        head.Columns.Any(known => known.Position == position)
        || head.Unknown.Any(unknown => unknown.Position == position);

    // What somebody wrote for an indicator is told where its name is missing, and never passed over.
    private bool NamesIndicator(Dictionary<int, WorkbookCell> cells) =>
        IsWritten(cells, named)
        || (id is null ? StatesIndicator(cells) : cells.Values.Any(cell => !cell.IsBlank));

    // In a table of others sums and remarks stand in rows without a name: only aim and result together are an indicator's.
    private bool StatesIndicator(Dictionary<int, WorkbookCell> cells) =>
        aimed is { } aim
        && reached is { } result
        && IsWritten(cells, aim)
        && IsWritten(cells, result)
        && cells[aim].Words.Any(char.IsAsciiDigit);

    private static bool IsWritten(Dictionary<int, WorkbookCell> cells, int column) =>
        cells.GetValueOrDefault(column).Words?.Length > 0;

    // What is stated anew ends what stood below it: no class goes on into the next first-level one.
    private void FillMergedCells(Dictionary<int, WorkbookCell> cells)
    {
        var isNew = false;
        for (var at = 0; at < merged.Count; at++)
        {
            var (column, above) = merged[at];
            if (cells.TryGetValue(column, out var stated))
                isNew |= stated.Words != above.Words;
            else
                stated = isNew ? new(column, "") : above;
            merged[at] = (column, stated);
            if (!stated.IsBlank)
                cells[column] = stated;
        }
    }

    private WorkbookCell NormaliseCell(WorkbookCell cell)
    {
        if (points.Contains(cell.Column))
            return NormalisePoints(cell);
        if (
            !quantities.Contains(cell.Column)
            || cell is not { Number: { } number, Day: null }
            || !BoundedNumber.IsWithinBounds(number)
        )
            return cell;
        var isShare = cell.Words.EndsWith('%');
        return new(
            cell.Column,
            (isShare ? number * 100 : number).ToString("0.############", CultureInfo.InvariantCulture)
                + (isShare ? "%" : "")
        );
    }

    // 10分 and 10% are 10 points of 100.
    private static WorkbookCell NormalisePoints(WorkbookCell cell)
    {
        var bare = cell.Words.TrimEnd('%', '％', '分', ' ');
        return bare.Length < cell.Words.Length && WholeFigure.ReadPlainNumber(bare) is { } number
            ? new(cell.Column, cell.Words, number)
            : cell;
    }

    // 指标1：举办活动场次
    private static string NormaliseName(string printed)
    {
        var name = printed.Trim();
        var at = name.StartsWith("指标", StringComparison.Ordinal) ? 2 : 0;
        while (at >= 2 && at < name.Length && char.IsAsciiDigit(name[at]))
            at++;
        if (at > 2 && at < name.Length && name[at] is ':' or '：')
            name = name[(at + 1)..].Trim();
        return name.Trim('…', '.').Length == 0 ? "" : name;
    }

    private static IEnumerable<int> FindPositions(SheetHeader head, IEnumerable<string> fields) =>
        fields.Select(field => head.FindColumn(new(field))?.Position).OfType<int>();
}
