using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading;

/// <summary>The comments of a document, and where in its text they are anchored.</summary>
internal sealed class CommentAnchors
{
    private readonly Dictionary<string, (string Author, string Words)> comments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);

    public static CommentAnchors Read(Package package, string? part, ReadingBudget budget)
    {
        var anchors = new CommentAnchors();
        if (part is null)
            return anchors;
        using var cursor = new WordCursor(package, part, budget);
        var root = cursor.Enter();
        while (cursor.Next(root))
            if (cursor.Name == "comment")
                anchors.comments.TryAdd(
                    cursor.Attribute("id") ?? "",
                    (cursor.Attribute("author") ?? "", Words(cursor))
                );
        return anchors;
    }

    public void Start(string id, int offset) => spans.TryAdd(id, new(offset, 0));

    public void End(string id, int offset)
    {
        if (spans.TryGetValue(id, out var span) && offset > span.Start)
            spans[id] = TextSpan.Between(span.Start, offset);
    }

    public IEnumerable<Trace> Traces() =>
        from comment in comments
        select new Trace(
            TraceKind.Comment,
            comment.Value.Author,
            comment.Value.Words,
            spans.TryGetValue(comment.Key, out var span) ? span : null
        );

    private static string Words(WordCursor cursor)
    {
        var words = new StringBuilder();
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            if (cursor.Name == "t")
                cursor.AppendText(words);
            else if (cursor.Name == "p" && words.Length > 0)
                words.Append('\n');
        }

        return words.ToString();
    }
}
