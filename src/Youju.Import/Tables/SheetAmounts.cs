using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Reading.Tables;

namespace Youju.Import.Tables;

/// <summary>The amounts of one table as they are stored behind its cells, in yuan.</summary>
/// <param name="file">The workbook's name.</param>
/// <param name="scale">Yuan per printed unit.</param>
internal sealed class SheetAmounts(Document document, string file, BudgetTable table, decimal scale)
{
    private readonly SortedSet<string> finer = new(StringComparer.Ordinal);
    private readonly Money grain = ComputeGrain(document, table, scale);

    public PlacedAmount? ReadAmount(string key, AmountColumn column, PrintedFigure figure)
    {
        var cell = FindCell(document, figure);
        var exact = (cell?.RawValue ?? figure.Value) * scale;
        var (yuan, isRounded) = WholeFen.FromYuan(exact);
        if (isRounded)
            finer.Add($"{FindCellSource(figure).Places[0].Address} {FieldText.FormatNumber(exact)}元");
        return figure.Unit != Unit.Percent && Money.TryFromYuan(yuan, out var money)
            ? new(key, column, new(money, grain), FindCellSource(figure))
            : null;
    }

    /// <summary>The amounts that were rounded to the fen, each with its cell.</summary>
    public IReadOnlyCollection<string> Finer => finer;

    public CellSource FindCellSource(PrintedFigure figure)
    {
        var place = FindCell(document, figure)?.Place ?? document.FindPlaceAt(figure.Span.Start);
        return new(file, place.Part ?? "", place.Cell ?? "");
    }

    // A table is printed to one step: 62.6 among amounts with two decimals means 62.60; whoever writes tenths of a yuan counts fen.
    private static Money ComputeGrain(Document document, BudgetTable table, decimal scale)
    {
        var decimals = table
            .Entries.SelectMany(entry => entry.Amounts)
            .Select(amount =>
                CountDecimals(FindCell(document, amount.Figure)?.RawValue ?? amount.Figure.Value)
            )
            .DefaultIfEmpty()
            .Max();
        var step = scale;
        for (var at = 0; at < decimals; at++)
            step /= 10;
        return step < 1 ? new(1) : Money.FromYuan(step);
    }

    private static int CountDecimals(decimal value)
    {
        var decimals = 0;
        for (; decimals < 8 && value != decimal.Truncate(value); decimals++)
            value *= 10;
        return decimals;
    }

    private static Cell? FindCell(Document document, PrintedFigure figure) =>
        document.FindBlockAt(figure.Span.Start) is Table grid ? grid.FindCellAt(figure.Span.Start) : null;
}
