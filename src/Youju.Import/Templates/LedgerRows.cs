using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Text.Yaml;

namespace Youju.Import.Templates;

/// <summary>What the ledger holds, as rows of its two forms; amounts by code come from the published tables only and have no name to choose.</summary>
internal static class LedgerRows
{
    public static IEnumerable<IReadOnlyList<string>> Of(RegisterDefinition form, Ledger ledger)
    {
        var row = new RecordRow(form, new Dictionary<string, string>());
        return form.Key == LedgerForm.LinesKey
            ? ledger.Lines.Select(line => row.Fill(line.Id, field => ValueOf(line, field)))
            : ledger
                .Named.Where(named => LedgerKey.Labels.ContainsKey(named.Key))
                .Select(named =>
                    row.Fill("", field =>
                        field == "item" ? new TextValue(named.Key) : MoneyOf(named.Amounts, field)
                    )
                );
    }

    private static FieldValue? ValueOf(BudgetLine line, string field) =>
        field switch
        {
            "budget" => new TextValue(StrictYaml.Word(line.Budget)),
            "kind" => new TextValue(StrictYaml.Word(line.Kind)),
            "functional" => Words(line.Functional?.Digits),
            "economic" => Words(line.Economic?.Digits),
            "project" => Words(line.Project),
            _ => MoneyOf(line.Amounts, field),
        };

    private static MoneyValue? MoneyOf(BudgetAmounts amounts, string field) =>
        Enum.GetValues<AmountColumn>()
            .Where(column => column.Key() == field)
            .Select(column => amounts[column])
            .FirstOrDefault()
            is { } money
            ? new(money)
            : null;

    private static TextValue? Words(string? words) => words is null ? null : new(words);
}
