using Youju.Packs.Library;
using Youju.Text.Yaml;

namespace Youju.Packs.Comparisons;

/// <summary>Something that one version of a pack says otherwise than another.</summary>
/// <param name="File">The file of the pack, without its ending: <c>scoring</c>, <c>chapters/overview</c>.</param>
/// <param name="Place">Within it: <c>methods › half-point-above › step</c>.</param>
/// <param name="Before">Null where only the later one has it.</param>
/// <param name="After">Null where only the earlier one has it.</param>
public sealed record PackDifference(string File, string Place, string? Before, string? After);

/// <summary>What two versions of a pack, each with all that it extends, say otherwise.</summary>
/// <param name="Touched">Chapters, tables, registers and indicators that a person sees change, in Chinese.</param>
public sealed record PackComparisonResult(
    IReadOnlyList<PackDifference> Differences,
    IReadOnlyList<string> Touched
);

/// <summary>Compares two packs, or two versions of one, entry by entry.</summary>
public static class PackComparison
{
    private const string Between = " › ";

    // What an item of a list is known by, wherever it stands in the list.
    private static readonly string[] Names = ["key", "id", "name", "title", "label", "wrong", "symbol"];

    /// <exception cref="PackException">There is no such pack or version, or a file of it does not fit.</exception>
    public static PackComparisonResult ComparePacks(string before, string after)
    {
        var (one, other) = (ReadEntries(before), ReadEntries(after));
        List<PackDifference> differences =
        [
            .. from place in one.Keys.Union(other.Keys, StringComparer.Ordinal)
            let was = one.GetValueOrDefault(place)
            let now = other.GetValueOrDefault(place)
            where was != now
            orderby place
            select CreateDifference(place, was, now),
        ];
        var touched = new TouchedParts(PackLibrary.LoadPack(before), PackLibrary.LoadPack(after));
        return new(differences, touched.ListNames(differences));
    }

    private static PackDifference CreateDifference(string place, string? was, string? now)
    {
        var parts = place.Split(Between);
        var ofFile = parts[0] is "chapters" or "forms" or "registers" or "unit-codes" or "rubrics" ? 2 : 1;
        return new(string.Join('/', parts.Take(ofFile)), string.Join(Between, parts.Skip(ofFile)), was, now);
    }

    private static Dictionary<string, string> ReadEntries(string pack)
    {
        var chain = new PackChain([PackLibrary.FindPackFolder(pack, besides: null)]);
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        new ComparedEntries(entries, new(StringComparer.Ordinal)).CollectEntries(chain.MergeFiles(), "");
        return entries;
    }

    /// <param name="Items">The places of items of lists so far.</param>
    private sealed record ComparedEntries(Dictionary<string, string> Entries, HashSet<string> Items)
    {
        public void CollectEntries(SourceNode node, string place)
        {
            switch (node)
            {
                case MapNode map:
                    foreach (var entry in map.Entries)
                        CollectEntries(entry.Value, Join(place, entry.Key.Value));
                    break;
                case ListNode list when list.Items.All(item => item is ScalarNode):
                    Entries[place] = string.Join(
                        "、",
                        list.Items.Cast<ScalarNode>().Select(item => item.Value)
                    );
                    break;
                case ListNode list:
                    foreach (var (item, at) in list.Items.Select((item, at) => (item, at)))
                        CollectEntries(item, FindFreePlace(Join(place, NameItem(item, at))));
                    break;
                case ScalarNode scalar:
                    Entries[place] = scalar.Value;
                    break;
            }
        }

        // Two items of a list may have one name: the later one is told by its number.
        private string FindFreePlace(string place)
        {
            var (free, number) = (place, 1);
            while (!Items.Add(free))
                free = FormattableString.Invariant($"{place}（{++number}）");
            return free;
        }

        private static string Join(string place, string name) =>
            place.Length == 0 ? name : place + Between + name;

        private static string NameItem(SourceNode item, int at) =>
            Names
                .Select(name => (item as MapNode)?.FindValue(name) as ScalarNode)
                .FirstOrDefault(one => one is not null)
                is { } found
                ? found.Value
                : FormattableString.Invariant($"第{at + 1}项");
    }
}
