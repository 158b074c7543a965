using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Web.Dossiers;

namespace Youju.Web.Proofs;

/// <summary>Something that should be proved.</summary>
/// <param name="Kind">记录, 指标 or 账.</param>
/// <param name="Key">What evidence calls it.</param>
/// <param name="Files">The files that prove it.</param>
/// <param name="Link">The page on which it stands.</param>
public sealed record ProofNeed(
    string Kind,
    string Key,
    string Title,
    IReadOnlyList<string> Files,
    string Link
);

/// <summary>What must be proved, what is, and how far.</summary>
internal static class ProofCoverage
{
    public static IReadOnlyList<ProofNeed> CollectCoverage(DossierView view)
    {
        var dossier = view.Open.Dossier;
        return
        [
            .. dossier.Registers.Values.SelectMany(register => ListRecords(view, register)),
            .. dossier
                .Targets.All.Where(indicator => indicator.Actual is EnteredActual or JudgedActual)
                .Select(indicator => CreateIndicatorNeed(view, indicator)),
            .. dossier
                .Ledger.Lines.Where(line => line.Source.Ground.Length > 0)
                .Select(line => new ProofNeed(
                    "账",
                    $"ledger/{line.Id}",
                    line.Project ?? line.Id,
                    ListFiles(dossier, $"ledger/{line.Id}"),
                    $"{view.Path}/money"
                )),
        ];
    }

    private static IEnumerable<ProofNeed> ListRecords(DossierView view, Register register)
    {
        var (definition, proved) = (
            register.Definition,
            new ProvedRecords(view.Open.Dossier, register.Definition.Key)
        );
        return register
            .Records.Values.Where(record => !record.Current.IsWithdrawn)
            .Select(record => new ProofNeed(
                definition.Label,
                proved.NameTarget(record),
                definition.Display is [var first, ..] && record.Current[first] is TextValue { Text: var name }
                    ? name
                    : record.Id,
                [
                    .. proved
                        .ListProofs(record)
                        .Select(proof => proof.File.Name)
                        .Distinct(StringComparer.Ordinal),
                ],
                $"{view.Path}/registers/{definition.Key}/{Uri.EscapeDataString(record.Id)}"
            ));
    }

    private static ProofNeed CreateIndicatorNeed(DossierView view, Indicator indicator)
    {
        var named = indicator.Actual switch
        {
            EnteredActual entered => entered.Evidence,
            JudgedActual judged => judged.Evidence,
            _ => null,
        };
        var key = $"targets.{indicator.Id}";
        var own =
            named is not null && view.Open.Dossier.Evidence.GetValueOrDefault(named) is { } file
                ? [file.Name]
                : Array.Empty<string>();
        return new(
            "指标",
            key,
            indicator.Name,
            [.. own.Union(ListFiles(view.Open.Dossier, key), StringComparer.Ordinal)],
            $"{view.Path}/indicators"
        );
    }

    private static IReadOnlyList<string> ListFiles(Dossier dossier, string key) =>
        [
            .. dossier
                .Evidence.Values.Where(file =>
                    file.Proves.Any(proved =>
                        proved == key || proved.StartsWith(key + "#", StringComparison.Ordinal)
                    )
                )
                .Select(file => file.Name),
        ];
}
