using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Text.Words;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Values that a person has looked at.</summary>
/// <param name="Asked">Keys or labels of values, or the names of groups: unit, staff, promises.</param>
public sealed record ConfirmValuesRequest(DossierId Folder, IReadOnlyList<string> Asked, DateTimeOffset At);

/// <summary>How many values were confirmed, and how many still wait.</summary>
public sealed record ConfirmValuesResult(int Confirmed, int Left);

/// <summary>Confirms values that were taken over from elsewhere.</summary>
public static class ConfirmValues
{
    private const int MostNear = 6;

    /// <exception cref="UsageException">No value of such a name waits, or the folder is no dossier.</exception>
    public static ConfirmValuesResult ConfirmAsked(ConfirmValuesRequest request) =>
        DossierEdit.RepeatOnConflict(() => ConfirmOnce(request));

    private static ConfirmValuesResult ConfirmOnce(ConfirmValuesRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var dossier = open.Dossier;
        var values = new DossierValues(dossier);
        var keys = dossier.Unconfirmed.Select(mark => mark.Key).ToList();
        bool Covers(string words, string key) =>
            CoversKey(HalfWidth.FromFullWidth(words), key) || values.FindValue(key)!.Label == words;
        if (request.Asked.FirstOrDefault(words => !keys.Exists(key => Covers(words, key))) is { } unknown)
            throw new UsageException(
                DossierRemarks.NothingToConfirm,
                [unknown, keys.Count == 0 ? "" : SuggestValues(unknown, keys, values)]
            );

        var left = keys.Where(key => !request.Asked.Any(words => Covers(words, key)))
            .ToHashSet(StringComparer.Ordinal);
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(RemoveMarks(dossier, left), new($"确认 {string.Join('、', request.Asked)}", request.At))
        );
        return new(keys.Count - left.Count, left.Count);
    }

    private static string SuggestValues(string unknown, List<string> keys, DossierValues values)
    {
        var labels = keys.ToLookup(key => values.FindValue(key)!.Label, StringComparer.Ordinal);
        var near = NearNames.FindNearest(unknown, labels.Select(label => label.Key), MostNear);
        return near.Count == 0
            ? StrictYaml.SuggestWords(unknown, keys)
            : $"相近的有：{string.Join('、', near.Select(label => $"{label}（{labels[label].First()}）"))}。";
    }

    // Marks whose value was edited go too: they no longer say anything.
    private static Dossier RemoveMarks(Dossier dossier, HashSet<string> left) =>
        dossier with
        {
            ToConfirm = dossier.ToConfirm.RemoveRange(
                dossier.ToConfirm.Keys.Where(key => !left.Contains(key))
            ),
        };

    // unit covers unit.level, promises covers promises/from-2024-1.
    private static bool CoversKey(string asked, string key) =>
        key == asked || (key.StartsWith(asked, StringComparison.Ordinal) && key[asked.Length] is '.' or '/');
}
