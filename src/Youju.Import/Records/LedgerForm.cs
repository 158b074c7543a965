using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>The ledger as forms: one for its lines, one for the totals and slices stated beside them.</summary>
public static class LedgerForm
{
    /// <summary>The key of the form of lines.</summary>
    public const string LinesKey = "ledger";

    public static bool IsNameOfForm(string name, Pack pack) =>
        CreateForms(pack).Any(register => register.Key == name || register.Label == name);

    /// <summary>The forms; none where no pack describes them.</summary>
    public static IReadOnlyList<RegisterDefinition> CreateForms(Pack pack) =>
        pack.Imports is { Ledger: { } lines, LedgerItems: { } items }
            ? [lines, WithChoices(items, pack.Ledger)]
            : [];

    // A list of projects has a column 项目 as well: only the form's own name of it, or its own sheet, makes it the form.
    internal static bool IsFormSheet(WorkbookSheet sheet, SheetHeader form) =>
        sheet.Name == form.Register.Label
        || form.Columns.Where(column => form.Register.FindField(column.Target.Field) is { IsRequired: true })
            .All(column => column.IsByName && HoldsChoices(sheet, form, column));

    // 基本工资 and 办公费 beneath 科目 are subjects, and none of the ledger's own sums.
    private static bool HoldsChoices(WorkbookSheet sheet, SheetHeader form, BoundColumn column)
    {
        if (form.Register.FindField(column.Target.Field) is not { Type: FieldType.Choice } field)
            return true;
        var names = TellingCells
            .ListChoices(field)
            .Concat(field.Choices.Select(choice => choice.Key))
            .ToHashSet(StringComparer.Ordinal);
        var cells = sheet
            .Rows.Where(row => row.Number > form.LastRow)
            .Select(row => RowLabel.NormaliseName(row.FindCell(column.Position).Words))
            .Where(words => words.Length > 0)
            .ToList();
        return cells.Count == 0 || cells.Exists(names.Contains);
    }

    private static RegisterDefinition WithChoices(RegisterDefinition form, LedgerItems items) =>
        form with
        {
            Fields =
            [
                .. form.Fields.Select(field =>
                    field.Type == FieldType.Choice ? field with { Choices = ListChoices(items) } : field
                ),
            ],
        };

    private static IReadOnlyList<FieldChoice> ListChoices(LedgerItems items) =>
        [.. items.Items.Select(item => new FieldChoice(item.Key, item.Value.Label))];
}
