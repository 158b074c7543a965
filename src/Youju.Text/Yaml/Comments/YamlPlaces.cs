using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Youju.Text.Yaml.Comments;

/// <summary>Where each entry and each item of a YAML text stands, by the keys and names that lead to it.</summary>
public sealed class YamlPlaces
{
    private const char Separator = '\u001F';

    // What tells an item of a list from its neighbours.
    private static readonly string[] Names = ["id", "project", "column", "name", "text"];

    private readonly Dictionary<string, int> lineOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastLineOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> firstOn = [];
    private readonly char[] bare;

    private YamlPlaces(string text) => bare = text.ToCharArray();

    /// <summary>The text with every quoted value and every block of text blotted out, so that a # in it is no comment.</summary>
    public string Bare => new(bare);

    public static YamlPlaces Of(string text)
    {
        var places = new YamlPlaces(text);
        if (Root(text) is { } root)
            places.Walk(root, "");
        return places;
    }

    /// <summary>Whether two texts say the same, in whatever order of keys.</summary>
    public static bool IsSame(string one, string other) => Root(one) is { } root && root.Equals(Root(other));

    public static string? Parent(string place) =>
        place.LastIndexOf(Separator) is var end && end > 0 ? place[..end] : null;

    public int? LineOf(string place) => lineOf.TryGetValue(place, out var line) ? line : null;

    /// <summary>The last line of an entry with all that belongs to it.</summary>
    public int? LastLineOf(string place) => lastLineOf.TryGetValue(place, out var line) ? line : null;

    /// <summary>The outermost entry that begins on a line.</summary>
    public string? On(int line) => firstOn.GetValueOrDefault(line);

    private static YamlNode? Root(string text)
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

    private void Walk(YamlNode node, string place)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                    Enter(place, key.ToString(), key, value);
                break;
            case YamlSequenceNode list:
                foreach (var (name, item) in Named(list))
                    Enter(place, name, item, item);
                break;
            case YamlScalarNode { Style: not ScalarStyle.Plain } words:
                Blot(words);
                break;
        }
    }

    private void Enter(string parent, string name, YamlNode start, YamlNode value)
    {
        var place = parent + Separator + name;
        var line = (int)start.Start.Line - 1;
        lineOf.TryAdd(place, line);
        firstOn.TryAdd(line, place);
        for (var within = place; within is not null; within = Parent(within))
            lastLineOf[within] = line;
        Walk(value, place);
    }

    private static IEnumerable<(string Name, YamlNode Item)> Named(YamlSequenceNode list)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.Children)
        {
            var name = NameOf(item);
            seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return ($"{name}#{seen[name]}", item);
        }
    }

    private static string NameOf(YamlNode item) =>
        item switch
        {
            YamlMappingNode map => Names
                .Select(name =>
                    map.Children.TryGetValue(new YamlScalarNode(name), out var words) ? words : null
                )
                .OfType<YamlScalarNode>()
                .FirstOrDefault()
                ?.Value
                ?? "",
            YamlScalarNode words => words.Value ?? "",
            _ => "",
        };

    // The line on which a block opens may bear a comment.
    private void Blot(YamlScalarNode words)
    {
        var start = (int)words.Start.Index;
        if (words.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            start = Array.IndexOf(bare, '\n', start) is var end && end >= 0 ? end : bare.Length;
        for (var at = start; at < Math.Min((int)words.End.Index, bare.Length); at++)
            if (bare[at] != '\n')
                bare[at] = '_';
    }
}
