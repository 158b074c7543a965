using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Checks;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>The lists of words of a pack, by file and key: residue.prompts.</summary>
internal static class PackWords
{
    /// <summary>The list of that name; null where the pack's files have none.</summary>
    public static IReadOnlyList<string>? FindList(Pack pack, string name) =>
        name.Split('.') is { Length: > 1 } keys
            ? keys.Aggregate((object?)pack, ReadMember) as IReadOnlyList<string>
            : null;

    /// <summary>The check with the words it takes from elsewhere; a list that is not there is told by the pack's check.</summary>
    public static CheckSource CollectWords(CheckSource check, Pack pack) =>
        check.WordsFrom is { } from && FindList(pack, from) is { } list
            ? check with
            {
                // One list keeps its identity, by which what was built for it is found again.
                Words = check.Words.Count == 0 ? list : [.. check.Words, .. list],
            }
            : check;

    private static object? ReadMember(object? record, string key) =>
        record is null or string or System.Collections.IEnumerable
            ? null
            : RecordShape
                .FromType(record.GetType())
                .Members.FirstOrDefault(member => member.Key == key)
                ?.Property?.GetValue(record);
}
