using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>Lays a pack over the one it extends.</summary>
/// <remarks>
/// Maps merge key by key. A list or a word replaces what the base says. A key written with a plus sign in front (<c>+misspellings</c>)
/// appends its list to the base's list instead.
/// </remarks>
internal static class SourceMerge
{
    private const char Append = '+';

    public static SourceNode MergeNodes(SourceNode baseNode, SourceNode upper) =>
        baseNode is MapNode lower && upper is MapNode map ? MergeMaps(lower, map) : RemoveAppendSigns(upper);

    /// <summary>The node with the plus signs taken off, where there is nothing to append to.</summary>
    public static SourceNode RemoveAppendSigns(SourceNode node) =>
        node is MapNode map ? MergeMaps(new MapNode(map.Mark, []), map) : node;

    private static MapNode MergeMaps(MapNode lower, MapNode upper)
    {
        var entries = lower.Entries.ToList();
        foreach (var (key, value) in upper.Entries)
        {
            var name = key.Value.TrimStart(Append);
            var index = entries.FindIndex(entry => entry.Key.Value == name);
            var below = index < 0 ? null : entries[index].Value;
            var merged = new MapEntry(
                key with
                {
                    Value = name,
                },
                MergeValues(below, value, appends: name.Length < key.Value.Length)
            );
            if (index < 0)
                entries.Add(merged);
            else
                entries[index] = merged;
        }

        return new MapNode(upper.Mark, entries);
    }

    private static SourceNode MergeValues(SourceNode? below, SourceNode value, bool appends) =>
        (below, value) switch
        {
            (null, _) => RemoveAppendSigns(value),
            (ListNode lower, ListNode upper) when appends => new ListNode(
                upper.Mark,
                [.. lower.Items, .. upper.Items]
            ),
            _ => MergeNodes(below, value),
        };
}
