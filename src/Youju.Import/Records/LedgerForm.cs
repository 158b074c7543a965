using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions;

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
            .All(column => column.IsByName);

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
