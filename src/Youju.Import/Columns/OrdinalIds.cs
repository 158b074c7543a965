using Youju.Domain.Workbooks;

namespace Youju.Import.Columns;

/// <summary>Knows running numbers that stand under 编号: they count the rows and name no record.</summary>
internal static class OrdinalIds
{
    private const int MostDigits = 5;

    /// <param name="isKnown">Whether a record has that id already.</param>
    public static SheetHeader DropOrdinalIds(
        this SheetHeader head,
        WorkbookSheet sheet,
        Predicate<string> isKnown
    )
    {
        if (head.FindColumn(ColumnTarget.Id) is not { } ids)
            return head;
        var cells = sheet
            .Rows.Where(row => row.Number > head.LastRow)
            .Select(row => row.FindCell(ids.Position))
            .Where(cell => !cell.IsBlank)
            .ToList();
        return
            cells.Count(IsBareNumber) * 2 > cells.Count && !cells.Exists(cell => isKnown(cell.Words.Trim()))
            ? head with
            {
                Columns = [.. head.Columns.Where(column => column != ids)],
            }
            : head;
    }

    private static bool IsBareNumber(WorkbookCell cell) =>
        cell.Words.Trim() is { Length: > 0 and <= MostDigits } words && words.All(char.IsAsciiDigit);
}
