using System.Text;

namespace Youju.Text.Yaml.Comments;

/// <summary>Keeps what people wrote by hand beside the entries of a YAML file when the file is written anew.</summary>
public static class YamlComments
{
    /// <summary>
    /// The new text with the comments of the file it takes the place of; a file that says the same
    /// already stays as it was typed.
    /// </summary>
    /// <param name="before">The file as it stands; null where there is none.</param>
    /// <param name="other">The same file of another copy of the dossier, whose comments are kept too.</param>
    public static string PreserveComments(string text, string? before, string? other = null)
    {
        var known = FindComments(before ?? "");
        var said = known.Select(TrimComment).ToHashSet();
        var added = FindComments(other ?? "").Where(comment => !said.Contains(TrimComment(comment))).ToList();
        return before is not null && added.Count == 0 && YamlPlaces.HaveSameContent(before, text)
            ? before
            : InsertComments(text, [.. known, .. added]);
    }

    public static IReadOnlyList<YamlComment> FindComments(string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        if (!plain.Contains('#'))
            return [];
        var places = YamlPlaces.FromText(plain);
        var (lines, bare) = (plain.Split('\n'), places.Bare.Split('\n'));
        var comments = new List<YamlComment>();
        string? above = null;
        for (var (at, waiting) = (0, 0); at < lines.Length; at++)
        {
            above = places.FindEntryOnLine(at) ?? above;
            for (; places.FindEntryOnLine(at) is not null && waiting < comments.Count; waiting++)
                comments[waiting] = comments[waiting] with { Place = comments[waiting].Place ?? above };
            if (FindCommentStart(bare[at]) is { } start)
                comments.Add(ParseComment(lines[at].TrimEnd(), start, above));
        }

        return comments;
    }

    private static YamlComment ParseComment(string line, int start, string? above)
    {
        var entry = line.AsSpan(0, start).TrimEnd().Length;
        if (entry == 0)
            return new(null, IsBehind: false, line);
        return above is null
            ? new(null, IsBehind: false, line[start..])
            : new(above, IsBehind: true, line[entry..]);
    }

    private static string InsertComments(string text, IReadOnlyList<YamlComment> comments)
    {
        if (comments.Count == 0)
            return text;
        var places = YamlPlaces.FromText(text);
        var lines = text.TrimEnd('\n').Split('\n').Select(line => new CommentedLine(line)).ToList();
        var end = new CommentedLine("");
        foreach (var comment in comments)
            InsertComment(comment, places, lines, end);
        return string.Concat(
            lines
                .Append(end)
                .SelectMany(line => line.Lines)
                .Where(line => line.Length > 0)
                .Select(line => line + "\n")
        );
    }

    private static void InsertComment(
        YamlComment comment,
        YamlPlaces places,
        List<CommentedLine> lines,
        CommentedLine end
    )
    {
        if (comment.Place is { } place && places.FindFirstLine(place) is { } line)
        {
            if (comment.IsBehind)
                lines[line].Behind.Append(comment.Words);
            else
                lines[line].Above.Add(comment.Words);
            return;
        }

        var parent = comment.Place;
        while (parent is not null && places.FindLastLine(parent) is null)
            parent = YamlPlaces.FindParentPlace(parent);
        var last = parent is null ? end : lines[places.FindLastLine(parent)!.Value];
        last.Below.Add(comment.Place is null ? comment.Words : last.Indent + comment.Words.TrimStart());
    }

    private static YamlComment TrimComment(YamlComment comment) =>
        comment with
        {
            Words = comment.Words.Trim(),
        };

    // A # within a word is part of it.
    private static int? FindCommentStart(string line)
    {
        for (var at = line.IndexOf('#'); at >= 0; at = line.IndexOf('#', at + 1))
            if (string.IsNullOrWhiteSpace(line[Math.Max(0, at - 1)..at]))
                return at;
        return null;
    }

    private sealed record CommentedLine(string Line)
    {
        public List<string> Above { get; } = [];

        public StringBuilder Behind { get; } = new();

        public List<string> Below { get; } = [];

        public string Indent => Line[..^Line.TrimStart(' ', '-').Length].Replace('-', ' ');

        public IEnumerable<string> Lines => [.. Above, Line + Behind, .. Below];
    }
}
