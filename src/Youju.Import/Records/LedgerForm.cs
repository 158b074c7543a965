using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Records;

/// <summary>The ledger as forms: one for its lines, one for the totals and slices stated beside them.</summary>
public static class LedgerForm
{
    /// <summary>The key of the form of lines.</summary>
    public const string LinesKey = "ledger";

    public static bool IsNameOfForm(string name, ImportLexicon words) =>
        CreateForms(words).Any(register => register.Key == name || register.Label == name);

    /// <summary>The forms; none where no pack describes them.</summary>
    public static IReadOnlyList<RegisterDefinition> CreateForms(ImportLexicon words) =>
        words is { Ledger: { } lines, LedgerItems: { } items } ? [lines, WithChoices(items)] : [];

    private static RegisterDefinition WithChoices(RegisterDefinition items) =>
        items with
        {
            Fields =
            [
                .. items.Fields.Select(field =>
                    field.Type == FieldType.Choice ? field with { Choices = Choices } : field
                ),
            ],
        };

    private static IReadOnlyList<FieldChoice> Choices { get; } =
    [.. LedgerKey.Labels.Select(label => new FieldChoice(label.Key, label.Value))];
}
