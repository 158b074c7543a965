using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Registers;
using Youju.Text.Yaml;

namespace Youju.UseCases.Dossiers;

/// <summary>A line of the ledger as the fields of its form.</summary>
internal static class LedgerFields
{
    private static readonly AmountColumn[] Amounts = Enum.GetValues<AmountColumn>();

    public static ImmutableSortedDictionary<string, FieldValue> ListValues(BudgetLine line)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        AddText("budget", StrictYaml.FormatEnumWord(line.Budget));
        AddText("kind", StrictYaml.FormatEnumWord(line.Kind));
        AddText("functional", line.Functional?.Digits);
        AddText("economic", line.Economic?.Digits);
        AddText("project", line.Project);
        foreach (var column in Amounts)
            if (line.Amounts[column] is { } money)
                values[column.ToColumnKey()] = new MoneyValue(money);
        return values.ToImmutable();

        void AddText(string field, string? words)
        {
            if (words is not null)
                values[field] = new TextValue(words);
        }
    }

    public static BudgetAmounts ReadAmounts(ImmutableSortedDictionary<string, FieldValue> values) =>
        Amounts.Aggregate(new BudgetAmounts(), (filled, column) =>
            filled.WithAmount(column, (values.GetValueOrDefault(column.ToColumnKey()) as MoneyValue)?.Money)
        );
}
