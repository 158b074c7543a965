using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Columns;

/// <summary>Knows running numbers that stand under 编号: they count the rows and name no record.</summary>
internal static class OrdinalIds
{
    private const int MostDigits = 5;

    /// <summary>The head as what stands beneath it decides, where it may mean two things.</summary>
    public static SheetHeader FitToCells(this SheetHeader head, WorkbookSheet sheet, Dossier dossier)
    {
        var records = dossier.Registers.GetValueOrDefault(head.Register.Key)?.Records;
        var named = DropOrdinalIds(head, sheet, id => records?.ContainsKey(id) == true);
        return StateColumn.BindExactly(named, sheet).GuessUnits(sheet);
    }

    /// <param name="isKnown">Whether a record has that id already.</param>
    private static SheetHeader DropOrdinalIds(
        SheetHeader head,
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
