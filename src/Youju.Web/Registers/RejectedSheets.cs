using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.UseCases.Imports;
using Youju.Web.Dossiers;
using Youju.Web.Grids;

namespace Youju.Web.Registers;

/// <summary>Rows of a workbook that did not go in, laid into the grid of their register to be mended there.</summary>
internal static class RejectedSheets
{
    private const string IdColumn = "编号";
    private const int FewestColumns = 2;

    /// <summary>The register whose columns a workbook of rejected rows has, with the rows; null where it is none's.</summary>
    public static (string Register, IReadOnlyList<GridRow> Rows)? ReadRows(DossierView view, string path)
    {
        var file = SourceFile.LoadFromPath(path, ReadingLimits.Default);
        using var workbook = TableFile.OpenTables(file, FileKind.Xlsx);
        var found = (
            from sheet in workbook?.Sheets ?? []
            let rows = sheet.Rows.ToList()
            from register in view.Open.Dossier.Registers.Values
            from head in rows
            let places = BindColumns(view, register, head)
            where places.Count >= FewestColumns
            orderby places.Count descending
            select (register, head.Number, places, rows)
        ).FirstOrDefault();
        if (found.register is not { } home)
            return null;
        var grid = new RegisterGrid(view, home);
        return (
            home.Definition.Key,
            [
                .. found
                    .rows.Where(row => row.Number > found.Number)
                    .Select(row => CreateRow(grid, home, row, found.places)),
            ]
        );
    }

    // Which cell of a row goes into which column of the grid; -1 is the id.
    private static Dictionary<int, int> BindColumns(DossierView view, Register register, WorkbookRow head)
    {
        var columns = new RegisterGrid(view, register).Columns;
        var labels = columns
            .Select((column, at) => (Label: StripUnit(column.Label), At: at))
            .DistinctBy(column => column.Label)
            .ToDictionary(column => column.Label, column => column.At, StringComparer.Ordinal);
        labels[IdColumn] = -1;
        return head
            .Cells.Select(cell => (cell.Column, Label: StripUnit(cell.Words)))
            .Where(cell => labels.ContainsKey(cell.Label))
            .DistinctBy(cell => labels[cell.Label])
            .ToDictionary(cell => cell.Column, cell => labels[cell.Label]);
    }

    // A blank never wipes out a value, as in the import itself: the sheet lies over the record as it stands.
    private static GridRow CreateRow(
        RegisterGrid grid,
        Register register,
        WorkbookRow row,
        Dictionary<int, int> places
    )
    {
        var cells = row
            .Cells.Where(cell => places.ContainsKey(cell.Column) && cell.Words.Length > 0)
            .ToList();
        var id = cells.Where(cell => places[cell.Column] < 0).Select(cell => cell.Words).FirstOrDefault();
        var standing =
            id is not null && register.Records.GetValueOrDefault(id) is { } record
                ? grid.ShowRecord(record)
                : grid.FillRow(new(Id: null, Seen: "", []));
        string[] texts = [.. standing.Texts];
        foreach (var cell in cells.Where(cell => places[cell.Column] >= 0))
            texts[places[cell.Column]] = cell.Words;
        return standing with { Texts = texts };
    }

    private static string StripUnit(string label) => label.Trim().TrimEnd('*').Split('（', '(')[0].Trim();
}
