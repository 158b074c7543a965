using System.Globalization;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Computes the formulas of a workbook whose values nobody has stored, from the cells that they name.</summary>
internal sealed class WorkbookFormulas(XlsxParts parts)
{
    /// <summary>A sheet with more cells is a register, and its formulas stay unknown.</summary>
    private const int MostCells = 100_000;

    /// <summary>What a hostile file may cost.</summary>
    private const int MostLooks = 5_000_000;

    private const int LongestChain = 60;

    private readonly Dictionary<string, IReadOnlyDictionary<(int Row, int Column), SheetCell>?> sheets = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<(string Sheet, int Row, int Column), decimal?> computed = [];
    private readonly HashSet<(string Sheet, int Row, int Column)> open = [];
    private int looks;

    /// <summary>The cell as a program at the desk would show it; null where its value is unknown.</summary>
    public SheetCell? ComputeCell(string sheet, SheetCell cell) =>
        cell.Formula is { Format: { IsDay: false } format } && ComputeFormula(sheet, cell) is { } value
            ? cell with
            {
                Formula = null,
                RawValue = value,
                Words = format.FormatNumber(value),
            }
            : null;

    private decimal? ComputeFormula(string sheet, SheetCell cell)
    {
        var place = (sheet, cell.Row, cell.Column);
        if (computed.TryGetValue(place, out var known))
            return known;
        // A formula that comes back to itself has no value.
        if (open.Count >= LongestChain || !open.Add(place))
            return null;
        var value = new FormulaReader(
            cell.Formula!.Words,
            (other, range) => ReadCell(other ?? sheet, range),
            (other, range) => SumRange(other ?? sheet, range)
        ).ComputeValue();
        open.Remove(place);
        return computed[place] = value is { } exact ? NumberPattern.RemoveDoubleNoise(exact) : null;
    }

    // A cell in which nothing stands counts as nothing, as in every program.
    private decimal? ReadCell(string sheet, CellRange range) =>
        range.Row != range.LastRow || range.Column != range.LastColumn || FindCells(sheet) is not { } cells
            ? null
        : cells.TryGetValue((range.Row, range.Column), out var cell)
            ? ReadNumber(sheet, cell) ?? ReadTyped(cell)
        : 0;

    // A number that was typed as words is one where it is added or multiplied by itself.
    private static decimal? ReadTyped(SheetCell cell) =>
        !cell.IsUncomputed
        && decimal.TryParse(
            cell.Words,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var typed
        )
            ? typed
            : null;

    private decimal? SumRange(string sheet, CellRange range)
    {
        var size = (long)(range.LastRow - range.Row + 1) * (range.LastColumn - range.Column + 1);
        if (size > MostCells || (looks += (int)size) > MostLooks || FindCells(sheet) is not { } cells)
            return null;
        decimal? sum = 0;
        for (var row = range.Row; row <= range.LastRow; row++)
        for (var column = range.Column; column <= range.LastColumn; column++)
            if (cells.TryGetValue((row, column), out var cell) && !IsBareWord(cell))
                sum += ReadNumber(sheet, cell);
        return sum;
    }

    // A program leaves numbers that were typed as words out of a sum, and a reader adds them: whoever is right, it is unknown.
    private static bool IsBareWord(SheetCell cell) =>
        cell is { Formula: null, RawValue: null } && !cell.Words.Any(char.IsDigit);

    private decimal? ReadNumber(string sheet, SheetCell cell) =>
        cell.IsUncomputed ? ComputeFormula(sheet, cell) : cell.RawValue;

    private IReadOnlyDictionary<(int Row, int Column), SheetCell>? FindCells(string name)
    {
        if (sheets.TryGetValue(name, out var known))
            return known;
        var named = parts.Sheets.Where(sheet => sheet.Name == name).ToList();
        return sheets[name] = named is [var only] ? CollectCells(only) : null;
    }

    private Dictionary<(int Row, int Column), SheetCell>? CollectCells(XlsxSheet sheet)
    {
        var cells = new Dictionary<(int Row, int Column), SheetCell>();
        foreach (var cell in parts.ReadCells(sheet, []))
        {
            if (cells.Count >= MostCells)
                return null;
            cells.TryAdd((cell.Row, cell.Column), cell);
        }

        return cells;
    }
}
