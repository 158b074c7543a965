using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Text.Yaml;

namespace Youju.Import.Templates;

/// <summary>
/// What the ledger holds, as rows of its two forms; amounts by code come from the published tables only
/// and have no name to choose.
/// </summary>
internal static class LedgerRows
{
    public static IEnumerable<IReadOnlyList<string>> CreateRows(RegisterDefinition form, Ledger ledger)
    {
        var row = new RecordRow(form, new Dictionary<string, string>());
        return form.Key == LedgerForm.LinesKey
            ? ledger.Lines.Select(line => row.FillCells(line.Id, field => FindFieldValue(line, field)))
            : ledger
                .Named.Where(named => ledger.KnownItems.FindItem(named.Key) is not null)
                .Select(named =>
                    row.FillCells("", field =>
                        field == "item" ? new TextValue(named.Key) : FindMoneyValue(named.Amounts, field)
                    )
                );
    }

    private static FieldValue? FindFieldValue(BudgetLine line, string field) =>
        field switch
        {
            "budget" => new TextValue(StrictYaml.FormatEnumWord(line.Budget)),
            "kind" => new TextValue(StrictYaml.FormatEnumWord(line.Kind)),
            "functional" => CreateText(line.Functional?.Digits),
            "economic" => CreateText(line.Economic?.Digits),
            "project" => CreateText(line.Project),
            _ => FindMoneyValue(line.Amounts, field),
        };

    private static MoneyValue? FindMoneyValue(BudgetAmounts amounts, string field) =>
        Enum.GetValues<AmountColumn>()
            .Where(column => column.ToColumnKey() == field)
            .Select(column => amounts[column])
            .FirstOrDefault()
            is { } money
            ? new(money)
            : null;

    private static TextValue? CreateText(string? words) => words is null ? null : new(words);
}
