using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>The first rows below a head, by which its columns are known where their names are not.</summary>
internal sealed class SheetSample
{
    private const int MostRows = 60;
    private const int LabelCells = 3;

    private readonly List<WorkbookRow> rows;
    private readonly Dictionary<int, ColumnCells> known = [];

    public SheetSample(IEnumerable<WorkbookRow> below, ImportLexicon words) =>
        rows = [.. below.Take(MostRows).Where(row => row.Cells.Count > 1 && !IsSum(row, words))];

    public static SheetSample FromSheet(WorkbookSheet sheet, int lastHeadRow, ImportLexicon words) =>
        new(sheet.Rows.SkipWhile(row => row.Number <= lastHeadRow), words);

    public IReadOnlyList<WorkbookRow> Rows => rows;

    public ColumnCells ReadColumn(int position) =>
        known.TryGetValue(position, out var read)
            ? read
            : known[position] = new([
                .. rows.Select(row => row.FindCell(position))
                    .Where(cell => cell.Words.Any(char.IsLetterOrDigit)),
            ]);

    /// <summary>Whether nothing beneath the head speaks against the field.</summary>
    public bool MayHold(int position, FieldDefinition field) =>
        ReadColumn(position) is var cells && (cells.IsEmpty || cells.Fit(field));

    /// <summary>The head with the unit that its cells name, where it names none itself: 到场 above 860人次.</summary>
    public ColumnHeader NameUnit((int Position, ColumnHeader Head) column) =>
        column.Head.Unit.Length == 0 && ReadColumn(column.Position) is { HoldsNumbers: true } cells
            ? column.Head with
            {
                Unit = cells.FindUnit(),
            }
            : column.Head;

    private static bool IsSum(WorkbookRow row, ImportLexicon words) =>
        row
            .Cells.Take(LabelCells)
            .Select(cell => RowLabel.NormaliseName(cell.Words))
            .Any(name => words.PassedOver.Any(sum => name.StartsWith(sum, StringComparison.Ordinal)));
}
