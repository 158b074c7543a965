using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Tables;

namespace Youju.Import.Tables;

/// <summary>The unit of tables that name none: the one under which their largest amount stands in another table as well.</summary>
internal sealed class TableUnits(
    Document document,
    IReadOnlyList<BudgetTable> tables,
    IReadOnlyDictionary<string, decimal> words,
    decimal? said
)
{
    private static readonly decimal[] Scales = [1, 1_000, 10_000];

    private readonly HashSet<decimal> known =
    [
        .. tables
            .Where(table => table.Unit.Scale is not null)
            .SelectMany(table => CollectFigures(table).Select(figure => figure.Nominal)),
    ];

    /// <summary>Yuan per printed unit; null where nothing tells.</summary>
    /// <param name="isGuessed">Whether it follows from other tables only.</param>
    public decimal? FindScale(BudgetTable table, out bool isGuessed)
    {
        isGuessed = false;
        if (
            (table.Unit.Scale ?? MoneyUnit.FindInBrackets(document.SliceText(table.Span), words) ?? said) is
            { } scale
        )
            return scale;
        if (
            CollectFigures(table).OrderByDescending(figure => figure.Value).FirstOrDefault()
            is not { Value: > 0 } largest
        )
            return null;
        isGuessed = true;
        return Scales.Where(scale => known.Contains(largest.Value * scale)).ToList() is [var only]
            ? only
            : null;
    }

    private static IEnumerable<PrintedFigure> CollectFigures(BudgetTable table) =>
        table
            .Entries.SelectMany(entry => entry.Amounts)
            .Select(amount => amount.Figure)
            .Where(figure => figure.Unit != Unit.Percent && figure.Value != 0);
}
