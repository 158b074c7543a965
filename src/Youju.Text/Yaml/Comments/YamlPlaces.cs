using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Youju.Text.Yaml.Comments;

/// <summary>Where each entry and each item of a YAML text stands, by the keys and names that lead to it.</summary>
public sealed class YamlPlaces
{
    private const char Separator = '\u001F';

    // What tells an item of a list from its neighbours.
    private static readonly YamlScalarNode[] Names =
    [
        new("id"),
        new("project"),
        new("column"),
        new("name"),
        new("text"),
    ];

    private readonly Dictionary<string, int> lineOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastLineOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> firstOn = [];
    private readonly char[] bare;

    private YamlPlaces(string text) => bare = text.ToCharArray();

    /// <summary>The text with every quoted value and every block of text blotted out, so that a # in it is no comment.</summary>
    public string Bare => new(bare);

    public static YamlPlaces FromText(string text)
    {
        var places = new YamlPlaces(text);
        if (ParseRootNode(text) is { } root)
            places.CollectPlaces(root, "");
        return places;
    }

    /// <summary>Whether two texts say the same, in whatever order of keys.</summary>
    public static bool HaveSameContent(string one, string other) =>
        ParseRootNode(one) is { } root && root.Equals(ParseRootNode(other));

    public static string? FindParentPlace(string place) =>
        place.LastIndexOf(Separator) is > 0 and var end ? place[..end] : null;

    public int? FindFirstLine(string place) => FindLine(lineOf, place);

    /// <summary>The last line of an entry with all that belongs to it.</summary>
    public int? FindLastLine(string place) => FindLine(lastLineOf, place);

    private static int? FindLine(Dictionary<string, int> lines, string place) =>
        lines.TryGetValue(place, out var line) ? line : null;

    /// <summary>The outermost entry that begins on a line.</summary>
    public string? FindEntryOnLine(int line) => firstOn.GetValueOrDefault(line);

    private static YamlNode? ParseRootNode(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [var only] ? only.RootNode : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private void CollectPlaces(YamlNode node, string place)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                    RecordPlace(place, key.ToString(), key, value);
                break;
            case YamlSequenceNode list:
                foreach (var (name, item) in NameListItems(list))
                    RecordPlace(place, name, item, item);
                break;
            case YamlScalarNode { Style: not ScalarStyle.Plain } words:
                MaskScalar(words);
                break;
        }
    }

    private void RecordPlace(string parent, string name, YamlNode start, YamlNode value)
    {
        var place = parent + Separator + name;
        var line = (int)start.Start.Line - 1;
        lineOf.TryAdd(place, line);
        firstOn.TryAdd(line, place);
        for (var within = place; within is not null; within = FindParentPlace(within))
            lastLineOf[within] = line;
        CollectPlaces(value, place);
    }

    private static IEnumerable<(string Name, YamlNode Item)> NameListItems(YamlSequenceNode list)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.Children)
        {
            var name = FindItemName(item);
            seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return ($"{name}#{seen[name]}", item);
        }
    }

    private static string FindItemName(YamlNode item)
    {
        var name = item is YamlMappingNode map ? FindNameEntry(map) : item as YamlScalarNode;
        return name?.Value ?? "";
    }

    private static YamlScalarNode? FindNameEntry(YamlMappingNode map) =>
        Names
            .Where(map.Children.ContainsKey)
            .Select(name => map.Children[name])
            .OfType<YamlScalarNode>()
            .FirstOrDefault();

    // The line on which a block opens may bear a comment.
    private void MaskScalar(YamlScalarNode words)
    {
        var (start, end) = ((int)words.Start.Index, Math.Min((int)words.End.Index, bare.Length));
        if (words.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            start = Array.IndexOf(bare, '\n', start);
        for (var at = start; at < end && at >= 0; at++)
            if (bare[at] != '\n')
                bare[at] = '_';
    }
}
