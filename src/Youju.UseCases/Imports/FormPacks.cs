using Youju.Import.Records;
using Youju.Import.Templates;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Which pack a form is made by where nobody has named one: the only one that has it.</summary>
internal static class FormPacks
{
    /// <exception cref="UsageException">No pack has such a form, or several have one of their own.</exception>
    public static Pack FindPackWithForm(string asked)
    {
        var packs = PackLibrary.Ids.Select(id => (Id: id, Pack: PackLibrary.LoadPack(id))).ToList();
        var having = packs.Where(pack => ContainsForm(pack.Pack, asked)).ToList();
        // What a pack builds on has the form itself.
        var own = having
            .Where(pack =>
                !having.Exists(other =>
                    other.Id != pack.Id && pack.Pack.Stamps.Any(stamp => stamp.Id == other.Id)
                )
            )
            .ToList();
        return own switch
        {
            [var only] => only.Pack,
            [] => throw CreateUnknownError(asked, packs.Select(pack => pack.Pack)),
            _ => throw new UsageException(
                ImportRemarks.FormAmbiguous,
                [asked, string.Join("、", own.Select(pack => pack.Id))]
            ),
        };
    }

    public static UsageException CreateUnknownError(string asked, IEnumerable<Pack> packs) =>
        new(
            ImportRemarks.FormUnknown,
            [asked, StrictYaml.SuggestWords(asked, [.. packs.SelectMany(ListFormNames).Distinct()])]
        );

    private static bool ContainsForm(Pack pack, string asked) =>
        pack.Registers.Values.Any(register => register.Key == asked || register.Label == asked)
        || LedgerForm.IsNameOfForm(asked, pack)
        || WorkbookForms.FindWorkbook(asked, pack) is not null
        || (TargetForm.IsNameOfForm(asked, pack.Imports) && pack.Indicators.Classes.Count > 0);

    private static IEnumerable<string> ListFormNames(Pack pack) =>
        [.. pack.Registers.Values.Select(register => register.Label), .. FormLabels.CollectLabels(pack)];
}
