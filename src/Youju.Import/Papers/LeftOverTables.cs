using Youju.Domain.Workbooks;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>The tables of which the ledger took little or nothing, to be kept as lists.</summary>
internal sealed class LeftOverTables(IReadOnlyList<PaperTable> tables)
{
    private readonly HashSet<PaperTable> passedOver = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sheets of which some table was passed over.</summary>
    public IEnumerable<string> KnownSheets =>
        passedOver.Select(table => table.Sheet).Distinct(StringComparer.Ordinal);

    /// <summary>Leaves out a table that was taken, or that must stay outside.</summary>
    public void PassOver(PaperTable table) => passedOver.Add(table);

    /// <summary>The whole sheet where all of its tables are left over, else each of them by itself.</summary>
    public IEnumerable<WorkbookSheet> ListParts(WorkbookSheet sheet)
    {
        var own = tables.Where(table => table.Sheet == sheet.Name).ToList();
        if (!own.Exists(passedOver.Contains))
            return [sheet];
        return own.Index()
            .Where(table => !passedOver.Contains(table.Item))
            .Select(table =>
                CutSheet(sheet, table.Index == 0 ? 0 : FindEnd(own[table.Index - 1]), FindEnd(table.Item))
            );
    }

    private static int FindEnd(PaperTable table) =>
        table.Entries.Select(entry => entry.Row.Number).DefaultIfEmpty().Max();

    private static WorkbookSheet CutSheet(WorkbookSheet sheet, int above, int end) =>
        sheet with
        {
            Rows = sheet.Rows.Where(row => row.Number > above && row.Number <= end),
        };
}
