using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Columns;

/// <summary>Tells a person how the head of a sheet was understood.</summary>
internal static class UnderstoodHeader
{
    public static UnderstoodSheet TellSheet(this SheetHeader head, WorkbookSheet sheet) =>
        new(
            sheet.Name,
            head.Register.Key,
            head.Register.Label,
            [
                .. head
                    .Columns.Select(column =>
                        (column.Position, Told: TellColumn(column.Header, column.Target.Field))
                    )
                    .Concat(
                        head.Unknown.Select(column =>
                            (column.Position, Told: TellColumn(column.Head, field: null))
                        )
                    )
                    .OrderBy(column => column.Position)
                    .Select(column => column.Told),
            ]
        );

    /// <summary>A sheet of which nothing was taken, with the head that it seems to have.</summary>
    /// <param name="asked">The register that someone said it is of.</param>
    public static UnderstoodSheet TellUntaken(this WorkbookSheet sheet, RegisterDefinition? asked) =>
        new(
            sheet.Name,
            asked?.Key,
            asked?.Label ?? "",
            SheetColumns.FindHead(sheet) is { } head
                ?
                [
                    .. head
                        .Cells.Select(cell => ColumnHeader.FromPrintedText(cell.Value))
                        .Where(column => column.BareName.Length > 0)
                        .Select(column => TellColumn(column, field: null)),
                ]
                : []
        );

    /// <summary>Imports a sheet, and tells how its head was understood, also where it is refused for want of a column.</summary>
    public static ImportResult TellWhile(
        this SheetHeader head,
        WorkbookSheet sheet,
        Func<ImportResult> import
    )
    {
        try
        {
            var taken = import();
            return taken with { Understood = [head.TellSheet(sheet), .. taken.Understood] };
        }
        catch (ImportException wrong) when (wrong.Understood is null)
        {
            throw new ImportException(wrong.Message) { Understood = head.TellSheet(sheet) };
        }
    }

    /// <summary>A sheet that may be of several registers alike.</summary>
    public static string DescribeTied(
        this SheetHeader head,
        WorkbookSheet sheet,
        IReadOnlyList<RegisterDefinition> tied
    ) =>
        $"工作表“{sheet.Name}”既像台账“{head.Register.Label}”，"
        + $"也像“{string.Join("”“", tied.Select(register => register.Label))}”。用 --register 写明是哪一个。";

    private static UnderstoodColumn TellColumn(ColumnHeader header, string? field) =>
        new(header.BareName, header.Printed, field, header.Unit.Length > 0);
}
