using DotLiquid;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>A text that does no more than name what is filled in, as most cells of forms do.</summary>
/// <remarks>It gives what the engine gives, which takes every name apart again each time. Whatever is more than plain names is left to the engine.</remarks>
internal sealed class FilledText
{
    // What the engine reads as something else than a name.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "nil",
        "null",
        "true",
        "false",
        "blank",
        "empty",
        "size",
        "first",
        "last",
    };

    private readonly List<LiteralOrPath> pieces;

    private FilledText(List<LiteralOrPath> pieces) => this.pieces = pieces;

    /// <summary>Null for a text with tags, filters or anything but names.</summary>
    public static FilledText? FromTemplate(Template template)
    {
        var found = new List<LiteralOrPath>();
        foreach (var node in template.Root.NodeList)
        {
            if (node is string words)
                found.Add(new(words, null));
            else if (
                node is Variable { Filters.Count: 0, Name: { } name }
                && name.Split('.') is var path
                && path.All(IsPlainName)
            )
                found.Add(new("", path));
            else
                return null;
        }

        return new(found);
    }

    /// <summary>The text with its names filled in; null where one is unknown or stands for what only the engine can print.</summary>
    /// <param name="variables">What may be named; of two with one name the first counts.</param>
    public string? FillNames(IReadOnlyList<Hash> variables)
    {
        var filled = new string?[pieces.Count];
        for (var at = 0; at < filled.Length; at++)
        {
            if (pieces[at].Path is not { } path)
            {
                filled[at] = pieces[at].Words;
                continue;
            }

            if (
                variables.FirstOrDefault(some => some.ContainsKey(path[0])) is not { } named
                || !TryFindValue(path, named, out var value)
            )
                return null;
            filled[at] = value;
        }

        return string.Concat(filled);
    }

    private static bool TryFindValue(string[] path, Hash named, out string? words)
    {
        (object? value, words) = (named, null);
        foreach (var name in path)
        {
            if (value is Drop drop)
                value = drop.InvokeDrop(name);
            else if (value is not Hash hash || !hash.TryGetValue(name, out value))
                return false;
        }

        words = value as string;
        return value is null or string;
    }

    private static bool IsPlainName(string name) =>
        name.Length > 0
        && char.IsAsciiLetter(name[0])
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
        && !Reserved.Contains(name);

    private readonly record struct LiteralOrPath(string Words, string[]? Path);
}
