using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Reading.LastReports;
using Youju.Text.Yaml;

namespace Youju.Import.Papers;

/// <summary>Takes into a ledger that a paper says there is no money of one budget.</summary>
internal sealed class StatedAbsence(Ledger ledger, AbsentBudget absent)
{
    public Ledger FillLedger(List<string> filled, List<string> warnings)
    {
        var source = new CellSource([absent.Place]);
        var key = StrictYaml.FormatEnumWord(absent.Budget);
        if (ledger.KnownItems.FindItem(key) is not { MoneyOf: not null, Label: var label } || IsStated(key))
            return ledger;
        if (HasMoney)
        {
            warnings.Add($"收支账里有“{label}”的资金，{source.InWords()} 却写着没有，请核对。");
            return ledger;
        }

        filled.Add($"{label} 0（写明没有）");
        return ledger with { Named = [.. ledger.Named, new(key, new() { Executed = Money.Zero }, source)] };
    }

    private bool IsStated(string key) =>
        ledger.Named.Any(amount => amount.Key == key && amount.Amounts.Executed is not null);

    private bool HasMoney =>
        ledger.Lines.Any(line => line.Budget == absent.Budget && line.Amounts.HasMoney)
        || ledger.Named.Any(amount =>
            ledger.KnownItems.FindItem(amount.Key)?.MoneyOf == absent.Budget && amount.Amounts.HasMoney
        );
}
