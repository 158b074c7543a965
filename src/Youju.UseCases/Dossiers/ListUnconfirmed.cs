using Youju.Domain.Dossiers;
using Youju.Storage;

namespace Youju.UseCases.Dossiers;

/// <summary>A value that waits for a person.</summary>
/// <param name="Label">What it is called, told apart where two are called alike.</param>
public sealed record UnconfirmedValue(string Key, string Label, string Words, string Source);

/// <summary>What waits in a dossier.</summary>
public sealed record ListUnconfirmedResult(IReadOnlyList<UnconfirmedValue> Values, RegisterStates Registers);

/// <summary>Lists the values that were taken over and not confirmed yet.</summary>
public static class ListUnconfirmed
{
    /// <exception cref="Refusals.UsageException">The folder is no dossier.</exception>
    public static ListUnconfirmedResult ListValues(DossierId folder)
    {
        var dossier = OpenDossier.FromFolder(folder, pack: null).Dossier;
        var values = new DossierValues(dossier);
        var open = dossier.Unconfirmed;
        var alike = open.CountBy(mark => values.FindValue(mark.Key)!.Label)
            .Where(label => label.Value > 1)
            .Select(label => label.Key)
            .ToHashSet(StringComparer.Ordinal);
        string NameValue(Unconfirmed mark) =>
            values.FindValue(mark.Key)!.Label is var label && alike.Contains(label)
                ? $"{label}（{mark.Key}）"
                : label;
        return new(
            [
                .. open.Select(mark => new UnconfirmedValue(
                    mark.Key,
                    NameValue(mark),
                    mark.Words,
                    mark.Source
                )),
            ],
            RegisterStates.FromDossier(dossier)
        );
    }
}
