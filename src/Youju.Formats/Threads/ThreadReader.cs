using System.Globalization;
using System.Xml.Linq;
using Youju.Domain.Documents;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Threads;

/// <summary>A Word file that came back, with its comments as conversations.</summary>
public sealed record CommentedDocument(Document Document, IReadOnlyList<ThreadComment> Comments);

/// <summary>Reads the comments of a Word file with the questions that they answer.</summary>
public static class ThreadReader
{
    private const string MainPart = "word/document.xml";

    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static CommentedDocument ReadComments(SourceFile file)
    {
        var read = DocumentReader.ReadDocument(file);
        if (read.Kind != FileKind.Docx)
            throw new UnreadableFileException(
                UnreadableReason.Unsupported,
                $"“{file.Name}”不是 Word 文件（.docx），没有批注可读。请交回下载的那一份。"
            );
        var document = read.Document;
        var budget = new ReadingBudget(ReadingLimits.Default);
        using var package = Package.OpenArchive(file, budget);
        var links = Relationship.ReadRelationships(package, MainPart, budget);
        if (FindPart(package, links, "comments") is not { } part)
            return new(document, []);
        var written = ReadElements(LoadPart(package, part));
        var parents = FindPart(package, links, "commentsExtended") is { } tree
            ? ReadParents(LoadPart(package, tree))
            : new Dictionary<string, string>(StringComparer.Ordinal);
        return new(document, TieTogether(written, parents, document));
    }

    private static List<ThreadComment> TieTogether(
        List<WrittenComment> written,
        Dictionary<string, string> parents,
        Document document
    )
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < written.Count; at++)
            if (written[at].Mark is { } mark)
                numbers.TryAdd(mark, at + 1);
        // The reader of documents gives comments in the order of their part.
        var spans = document
            .Traces.Where(trace => trace.Kind == TraceKind.Comment)
            .Select(trace => trace.Span)
            .ToList();
        return
        [
            .. written.Select(
                (one, at) =>
                    new ThreadComment(
                        at + 1,
                        one.Author,
                        one.At,
                        one.Words,
                        one.Mark is { } mark
                        && parents.TryGetValue(mark, out var parent)
                        && numbers.TryGetValue(parent, out var number)
                        && number != at + 1
                            ? number
                            : null,
                        at < spans.Count ? spans[at] : null
                    )
            ),
        ];
    }

    private static List<WrittenComment> ReadElements(XElement root)
    {
        var word = root.Name.Namespace;
        return
        [
            .. root.Elements(word + "comment")
                .DistinctBy(comment => comment.Attribute(word + "id")?.Value ?? "")
                .Select(comment => new WrittenComment(
                    comment.Attribute(word + "author")?.Value.Trim() ?? "",
                    ReadDate(comment.Attribute(word + "date")?.Value),
                    string.Join(
                            '\n',
                            comment
                                .Descendants(word + "p")
                                .Select(paragraph =>
                                    string.Concat(
                                        paragraph.Descendants(word + "t").Select(text => text.Value)
                                    )
                                )
                        )
                        .Trim(),
                    comment
                        .Descendants(word + "p")
                        .Select(paragraph => paragraph.Attribute(ThreadMarks.Word2010 + "paraId")?.Value)
                        .LastOrDefault(mark => mark is not null)
                )),
        ];
    }

    private static Dictionary<string, string> ReadParents(XElement root)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in root.Elements(ThreadMarks.Word2012 + "commentEx"))
            if (
                one.Attribute(ThreadMarks.Word2012 + "paraId")?.Value is { } mark
                && one.Attribute(ThreadMarks.Word2012 + "paraIdParent")?.Value is { } parent
            )
                parents.TryAdd(mark, parent);
        return parents;
    }

    private static DateTimeOffset? ReadDate(string? written) =>
        DateTimeOffset.TryParse(
            written,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var at
        )
            ? at
            : null;

    private static string? FindPart(Package package, IReadOnlyList<Relationship> links, string type) =>
        links.FirstOrDefault(link => link.Type == type && !link.IsExternal)?.Target is { } part
        && package.ContainsPart(part)
            ? part
            : null;

    private static XElement LoadPart(Package package, string part)
    {
        using var reader = package.OpenXmlPart(part);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private sealed record WrittenComment(string Author, DateTimeOffset? At, string Words, string? Mark);
}
