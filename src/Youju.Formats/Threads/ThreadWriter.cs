using System.Globalization;
using System.Xml.Linq;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Reading;
using Youju.Formats.Findings.Docx;
using Youju.Formats.Reading;

namespace Youju.Formats.Threads;

/// <summary>Writes conversations into a Word file as its comments, answers beneath the questions they answer.</summary>
public static class ThreadWriter
{
    /// <param name="docx">The file as it was made of <paramref name="document"/>.</param>
    /// <param name="comments">A question comes before its answers; spans are those of the document.</param>
    public static byte[] WriteComments(
        SourceFile docx,
        Document document,
        IReadOnlyList<ThreadComment> comments
    )
    {
        var reread = DocumentReader.ReadDocument(docx).Document;
        var map = new LetterMap(document.Text, reread.Text);
        var anchors = new CommentAnchors(reread, DocxReader.LocateRunPieces(docx));
        using var output = new MemoryStream();
        AnnotatedPackage.WriteAnnotated(
            docx,
            anchors.MainPart,
            [
                .. comments.Select(comment => new AnchoredComment(
                    anchors.AnchorSpan(map.TranslateSpan(comment.Span ?? default)),
                    (word, id) => WriteComment(word, id, comment)
                )),
            ],
            output,
            comments.Count == 0 ? null : WriteTree(comments)
        );
        return output.ToArray();
    }

    private static XElement WriteComment(XNamespace word, int id, ThreadComment comment) =>
        new(
            word + "comment",
            new XAttribute(word + "id", id),
            new XAttribute(word + "author", CommentText.ToPrintable(comment.Author)),
            new XAttribute(
                word + "initials",
                CommentText.ToPrintable(comment.Author[..Math.Min(1, comment.Author.Length)])
            ),
            comment.At is { } at
                ? new XAttribute(
                    word + "date",
                    at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                )
                : null,
            ListParagraphs(word, comment)
        );

    // Word knows a comment among others by the mark of its last paragraph.
    private static IEnumerable<XElement> ListParagraphs(XNamespace word, ThreadComment comment)
    {
        var lines = comment.Words.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var paragraph = CommentText.CreateParagraph(word, lines[at]);
            if (at == lines.Length - 1)
                paragraph.Add(
                    new XAttribute(ThreadMarks.Word2010 + "paraId", ThreadMarks.FormatMark(comment.Number))
                );
            yield return paragraph;
        }
    }

    private static XElement WriteTree(IReadOnlyList<ThreadComment> comments) =>
        new(
            ThreadMarks.Word2012 + "commentsEx",
            new XAttribute(XNamespace.Xmlns + "w15", ThreadMarks.Word2012),
            comments.Select(comment => new XElement(
                ThreadMarks.Word2012 + "commentEx",
                new XAttribute(ThreadMarks.Word2012 + "paraId", ThreadMarks.FormatMark(comment.Number)),
                comment.Parent is { } parent
                    ? new XAttribute(ThreadMarks.Word2012 + "paraIdParent", ThreadMarks.FormatMark(parent))
                    : null,
                new XAttribute(ThreadMarks.Word2012 + "done", "0")
            ))
        );
}
