using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading;

/// <summary>The comments of a document, and where in its text they are anchored.</summary>
internal sealed class DocxComments
{
    private readonly Dictionary<string, (string Author, string Words)> comments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);

    public static DocxComments ReadComments(Package package, string? part, ReadingBudget budget)
    {
        var anchors = new DocxComments();
        if (part is null)
            return anchors;
        using var cursor = new WordCursor(package, part, budget);
        var root = cursor.EnterElement();
        while (cursor.MoveToNext(root))
            if (cursor.Name == "comment")
                anchors.comments.TryAdd(
                    cursor.ReadAttribute("id", ""),
                    (cursor.ReadAttribute("author", ""), ReadCommentText(cursor))
                );
        return anchors;
    }

    public void StartRange(string id, int offset) => spans.TryAdd(id, new(offset, 0));

    public void EndRange(string id, int offset)
    {
        if (spans.TryGetValue(id, out var span) && offset > span.Start)
            spans[id] = TextSpan.FromBounds(span.Start, offset);
    }

    public IEnumerable<Trace> CollectTraces() =>
        from comment in comments
        select new Trace(
            TraceKind.Comment,
            comment.Value.Author,
            comment.Value.Words,
            spans.TryGetValue(comment.Key, out var span) ? span : null
        );

    private static string ReadCommentText(WordCursor cursor)
    {
        var words = new StringBuilder();
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "t")
                cursor.AppendText(words);
            else if (cursor.Name == "p" && words.Length > 0)
                words.Append('\n');
        }

        return words.ToString();
    }
}
