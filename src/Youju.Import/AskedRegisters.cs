using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Import.Templates;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Import;

/// <summary>The registers and forms that sheets may be of: all of them, or the one that was asked for.</summary>
internal sealed class AskedRegisters(Pack pack, ImportRequest request, ColumnMappings maps)
{
    /// <summary>Refuses what was said and cannot be meant, before anything is taken.</summary>
    /// <exception cref="ImportException">No register, unit of money or column is called so.</exception>
    public void RefuseUnknown(Dossier dossier)
    {
        if (SelectAll(dossier).Count == 0 && request.Register is { } asked)
            throw new ImportException(
                $"没有台账“{asked}”。{StrictYaml.SuggestWords(asked, [.. CollectSheetLabels(dossier)])}"
            );
        if (request.Unit is { } unit && !pack.Imports.MoneyUnits.ContainsKey(unit))
            throw new ImportException(
                $"不认识单位“{unit}”，应为下列之一：{string.Join("、", pack.Imports.MoneyUnits.Keys)}。"
            );
        maps.RequireKnownFields(SelectAll(dossier), pack.Imports);
    }

    public List<RegisterDefinition> SelectAll(Dossier dossier) =>
        [
            .. SelectRegisters(dossier),
            .. SelectLedgerForms(),
            .. new TargetIntake(pack, request, maps).SelectForms(),
        ];

    public List<RegisterDefinition> SelectRegisters(Dossier dossier) =>
        SelectAsked(dossier.Registers.Values.Select(register => register.Definition));

    public List<RegisterDefinition> SelectLedgerForms() => SelectAsked(LedgerForm.CreateForms(pack));

    private IEnumerable<string> CollectSheetLabels(Dossier dossier) =>
        dossier.Registers.Values.Select(one => one.Definition.Label).Concat(FormLabels.CollectLabels(pack));

    private List<RegisterDefinition> SelectAsked(IEnumerable<RegisterDefinition> registers) =>
        [
            .. registers.Where(register =>
                request.Register is not { } asked || register.Key == asked || register.Label == asked
            ),
        ];
}
