using System.Xml.Linq;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Docx.Reading;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Layout;
using Youju.Formats.Reading;

namespace Youju.Formats.Findings.Docx;

/// <summary>The result as comments in Word: in the original where it is a docx, else in one made of what was read.</summary>
public sealed class DocxFindings : IFindingsWriter
{
    private static readonly string DocxKind = FileKind.Docx.ToString().ToLowerInvariant();

    public void WriteCheckResult(CheckResult result, CheckedFile file, Stream output)
    {
        if (file.Kind == DocxKind)
        {
            AnnotateFile(new SourceFile(file.Name, file.Content), result.Document, result, output, span =>
                span
            );
            return;
        }

        var made = ComposeDocx(result.Document, file.Name);
        var reread = DocumentReader.ReadDocument(made).Document;
        AnnotateFile(
            made,
            reread,
            result,
            output,
            new LetterMap(result.Document.Text, reread.Text).TranslateSpan
        );
    }

    private static void AnnotateFile(
        SourceFile source,
        Document document,
        CheckResult result,
        Stream output,
        Func<TextSpan, TextSpan> translate
    )
    {
        var anchors = new CommentAnchors(document, DocxReader.LocateRunPieces(source));
        var comments = result
            .Findings.Select(finding => new AnchoredComment(
                anchors.AnchorSpan(translate(finding.Span)),
                (word, id) => CommentText.WriteComment(word, id, finding)
            ))
            .ToList();
        AnnotatedPackage.WriteAnnotated(source, anchors.MainPart, comments, output);
    }

    private static SourceFile ComposeDocx(Document document, string name)
    {
        var headings = new HeadingLevels(document);
        var shaped = new Document(
            document.Text,
            [
                .. document.Blocks.Select(block =>
                    block is Paragraph paragraph ? SetHeadingLevel(paragraph, headings) : block
                ),
            ]
        )
        {
            Layout = document.Layout,
        };
        using var content = new MemoryStream();
        DocxWriter.WriteDocument(
            shaped,
            content,
            new DocxProperties(Path.GetFileNameWithoutExtension(name), Tool.ChineseName)
        );
        return new SourceFile(name, content.ToArray());
    }

    private static Paragraph SetHeadingLevel(Paragraph paragraph, HeadingLevels headings) =>
        paragraph with
        {
            OutlineLevel = headings.FindLevel(paragraph),
            Inlines = [],
        };
}

/// <summary>A comment and where it hangs in the file.</summary>
/// <param name="WriteComment">Writes it in the namespace of the file, under an id.</param>
internal sealed record AnchoredComment(CommentAnchor Anchor, Func<XNamespace, int, XElement> WriteComment);
