using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Tables;

/// <summary>Finds the place of each amount of a published table in the ledger.</summary>
/// <param name="age">How many years before the dossier's the table is.</param>
internal sealed class TablePlacer(
    BudgetTable table,
    TablePlacement placement,
    LineNames lines,
    SheetAmounts amounts,
    LedgerItems items,
    int year,
    int age
)
{
    private readonly HashSet<TableEntry> placed = [];

    /// <summary>Rows with amounts that have no place in the ledger.</summary>
    public IEnumerable<TableEntry> Unplaced =>
        table.Entries.Where(entry =>
            !placed.Contains(entry)
            && !lines.IsFunctionalClass(entry)
            && (entry.Code is null || placement.Codes is not null)
            && entry.Amounts.Any(amount => amount.Figure.Value != 0)
        );

    public IReadOnlyList<PlacedAmount> PlaceAmounts() =>
        [.. placement.Cells.SelectMany(PlaceCell).Concat(PlaceCodeRows())];

    private IEnumerable<PlacedAmount> PlaceCell(CellPlacement cell)
    {
        if (FindEntry(cell) is not { } entry)
            return [];
        placed.Add(entry);
        if (placement.Heads.Count > 0)
            return PlaceByHeaders(cell, entry);
        var figure = cell.Column is { } column ? FindFigure(entry, column) : entry.Amounts[0].Figure;
        var read =
            figure is null || FindColumnForAge(cell.Into ?? placement.Into, age) is not { } into
                ? null
                : amounts.ReadAmount(cell.Key, into, figure);
        return read is null ? [] : [read];
    }

    private TableEntry? FindEntry(CellPlacement cell)
    {
        if (cell.Under is { } above)
            return lines.FindLineUnder(table, above, cell.Line);
        if (cell.Before is not { } below)
            return lines.FindLine(table, cell.Line);
        return table
            .Entries.TakeWhile(entry => !lines.HasMeaning(entry, below))
            .FirstOrDefault(entry => !entry.IsBlank && lines.HasMeaning(entry, cell.Line));
    }

    /// <summary>The amount of the row in a column of that meaning; tables of two sides have several.</summary>
    private PrintedFigure? FindFigure(TableEntry entry, string meaning) =>
        entry
            .Amounts.FirstOrDefault(amount => amount.Column is { } at && table.Columns[at].Meaning == meaning)
            ?.Figure
        ?? (table.FindColumn(meaning) is { } column ? entry.FindFigure(column) : null);

    /// <summary>Every amount of the row under a head such as 2023年决算数.</summary>
    private IEnumerable<PlacedAmount> PlaceByHeaders(CellPlacement cell, TableEntry entry)
    {
        foreach (var amount in entry.Amounts)
        {
            if (
                amount.Column is { } at
                && FindColumnUnder(table.Columns[at]) is { } column
                && amounts.ReadAmount(cell.Key, column, amount.Figure) is { } read
            )
                yield return read;
        }
    }

    private AmountColumn? FindColumnUnder(TableColumn head)
    {
        if (head.Year is not { } printed)
            return null;
        foreach (var (end, column) in placement.Heads)
        {
            if (head.Name.EndsWith(end, StringComparison.Ordinal))
                return FindColumnForAge(column, year - printed);
        }

        return null;
    }

    private IEnumerable<PlacedAmount> PlaceCodeRows() =>
        placement.Codes is { } before && FindColumnForAge(placement.Into, age) is { } into
            ? table.Entries.SelectMany(entry => PlaceCodeRow(before, into, entry))
            : [];

    private IEnumerable<PlacedAmount> PlaceCodeRow(string before, AmountColumn into, TableEntry entry)
    {
        if (entry.Code is not { } code || entry.IsBlank || !items.IsKnownKey($"{before}.{code}"))
            yield break;
        placed.Add(entry);
        foreach (var (meaning, end) in new[] { ("total", ""), ("basic", ".basic"), ("project", ".project") })
        {
            var figure = FindFigure(entry, meaning)
                ?? (end.Length == 0 && entry.Amounts.Count == 1 ? entry.Amounts[0].Figure : null);
            if (figure is not null && amounts.ReadAmount($"{before}.{code}{end}", into, figure) is { } read)
                yield return read;
        }
    }

    /// <summary>The column for a table of that age; null for one that is older than last year.</summary>
    private static AmountColumn? FindColumnForAge(AmountColumn column, int age) =>
        age switch
        {
            0 => column,
            1 => column.ToNextYearColumn(),
            _ => null,
        };
}
