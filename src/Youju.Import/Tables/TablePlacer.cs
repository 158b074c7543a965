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
    int year,
    int age
)
{
    private readonly HashSet<TableEntry> placed = [];

    /// <summary>Rows with amounts that have no place in the ledger.</summary>
    public IEnumerable<TableEntry> Unplaced =>
        table.Entries.Where(entry =>
            !placed.Contains(entry)
            && !lines.IsFunction(entry)
            && (entry.Code is null || placement.Codes is not null)
            && entry.Amounts.Any(amount => amount.Figure.Value != 0)
        );

    public IReadOnlyList<PlacedAmount> Place() => [.. placement.Cells.SelectMany(Place).Concat(CodeRows())];

    private IEnumerable<PlacedAmount> Place(CellPlacement cell)
    {
        if (Row(cell) is not { } entry)
            return [];
        placed.Add(entry);
        if (placement.Heads.Count > 0)
            return ByHeads(cell, entry);
        var figure = cell.Column is { } column ? At(entry, column) : entry.Amounts[0].Figure;
        var read =
            figure is null || Aged(cell.Into ?? placement.Into, age) is not { } into
                ? null
                : amounts.Read(cell.Key, into, figure);
        return read is null ? [] : [read];
    }

    private TableEntry? Row(CellPlacement cell)
    {
        if (cell.Under is { } above)
            return lines.FindUnder(table, above, cell.Line);
        if (cell.Before is not { } below)
            return lines.Find(table, cell.Line);
        return table
            .Entries.TakeWhile(entry => !lines.Is(entry, below))
            .FirstOrDefault(entry => !entry.IsBlank && lines.Is(entry, cell.Line));
    }

    /// <summary>The amount of the row in a column of that meaning; tables of two sides have several.</summary>
    private PrintedFigure? At(TableEntry entry, string meaning) =>
        entry
            .Amounts.FirstOrDefault(amount => amount.Column is { } at && table.Columns[at].Meaning == meaning)
            ?.Figure
        ?? (table.ColumnOf(meaning) is { } column ? entry.At(column) : null);

    /// <summary>Every amount of the row under a head such as 2023年决算数.</summary>
    private IEnumerable<PlacedAmount> ByHeads(CellPlacement cell, TableEntry entry)
    {
        foreach (var amount in entry.Amounts)
        {
            if (
                amount.Column is { } at
                && ColumnUnder(table.Columns[at]) is { } column
                && amounts.Read(cell.Key, column, amount.Figure) is { } read
            )
                yield return read;
        }
    }

    private AmountColumn? ColumnUnder(TableColumn head)
    {
        if (head.Year is not { } printed)
            return null;
        foreach (var (end, column) in placement.Heads)
        {
            if (head.Name.EndsWith(end, StringComparison.Ordinal))
                return Aged(column, year - printed);
        }

        return null;
    }

    private IEnumerable<PlacedAmount> CodeRows() =>
        placement.Codes is { } before && Aged(placement.Into, age) is { } into
            ? table.Entries.SelectMany(entry => CodeRow(before, into, entry))
            : [];

    private IEnumerable<PlacedAmount> CodeRow(string before, AmountColumn into, TableEntry entry)
    {
        if (entry.Code is not { } code || entry.IsBlank || !LedgerKey.IsKnown($"{before}.{code}"))
            yield break;
        placed.Add(entry);
        foreach (var (meaning, end) in new[] { ("total", ""), ("basic", ".basic"), ("project", ".project") })
        {
            var figure = At(entry, meaning)
                ?? (end.Length == 0 && entry.Amounts.Count == 1 ? entry.Amounts[0].Figure : null);
            if (figure is not null && amounts.Read($"{before}.{code}{end}", into, figure) is { } read)
                yield return read;
        }
    }

    /// <summary>The column for a table of that age; null for one that is older than last year.</summary>
    private static AmountColumn? Aged(AmountColumn column, int age) =>
        age switch
        {
            0 => column,
            1 => column.NextYear(),
            _ => null,
        };
}
