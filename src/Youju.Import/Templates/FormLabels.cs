using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Packs.Definitions;

namespace Youju.Import.Templates;

/// <summary>What people call the forms that are no registers: the ledger, the totals beside it, the indicators.</summary>
public static class FormLabels
{
    public static IEnumerable<string> CollectLabels(Pack pack) =>
        LedgerForm
            .CreateForms(pack)
            .Append(pack.Imports.Targets)
            .OfType<RegisterDefinition>()
            .Select(form => form.Label);
}
