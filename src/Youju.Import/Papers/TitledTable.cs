using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>A table under the title of a published one, as it is published or as an office lays it out.</summary>
internal sealed class TitledTable(PaperTable table, TablePlacement placement, Pack pack)
{
    private const string Total = "total";

    /// <summary>Whether the table may compare years, each by the budget that it began with.</summary>
    public static bool MayCompareYears(TablePlacement? placement) =>
        placement is null || placement.Cells.All(cell => cell.Line == Total);

    // 三公经费支出情况表 is published with a row for each unit; an office lays it out with one for each expense.
    public IReadOnlyList<PlacedAmount> PlaceAmounts(LineNames lines, TableReading reading)
    {
        var placed = new FormPlacer(table, placement, lines, reading.Amounts, pack).PlaceAmounts();
        var items = new ItemPlacer(table, pack.Papers, lines, reading.Amounts, reading.Own);
        return MayCompareYears(placement) && (items.TellsItems || items.TellsItemsByYear)
            ? [.. placed, .. items.PlaceAmounts()]
            : placed;
    }
}
