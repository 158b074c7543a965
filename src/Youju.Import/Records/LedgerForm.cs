using Youju.Domain.Budget;
using Youju.Domain.Registers;
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
