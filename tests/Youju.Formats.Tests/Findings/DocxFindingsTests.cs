using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Formats.Findings.Docx;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Findings;

public sealed class DocxFindingsTests
{
    private const string Body =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>基本支出62.61万元，其中：</w:t></w:r><w:r><w:t>人员支出56.6万元。</w:t></w:r></w:p>";

    [Fact]
    public void Cuts_the_run_at_the_characters()
    {
        using var annotated = Annotate(Body, "62.61万元");

        Assert.Equal("62.61万元", Commented(annotated));
        Assert.Equal(
            "基本支出62.61万元，其中：人员支出56.6万元。",
            annotated.MainDocumentPart!.Document!.Body!.InnerText
        );
    }

    [Fact]
    public void Reaches_over_runs()
    {
        using var annotated = Annotate(Body, "其中：人员");

        Assert.Equal("其中：人员", Commented(annotated));
    }

    [Fact]
    public void Keeps_the_look_of_a_cut_run()
    {
        using var annotated = Annotate(Body, "62.61万元");

        Assert.Equal(3, annotated.MainDocumentPart!.Document!.Descendants<Bold>().Count());
    }

    [Fact]
    public void Keeps_comments_that_are_there()
    {
        using var once = new MemoryStream(Annotated(Docx(Body), "62.61万元"));
        using var twice = Open(Annotated(once.ToArray(), "56.6万元"));

        Assert.Equal(
            ["0", "1"],
            twice
                .MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<DocumentFormat.OpenXml.Wordprocessing.Comment>()
                .Select(comment => comment.Id!.Value)
        );
    }

    [Theory]
    [InlineData("62.61万元")]
    [InlineData("")]
    public void Is_valid(string quote)
    {
        using var annotated = Annotate(Body, quote);

        Assert.Empty(new OpenXmlValidator().Validate(annotated));
    }

    [Fact]
    public void Leaves_every_other_part_as_it_was()
    {
        var docx = Docx(Body);
        var (before, after) = (Parts(docx), Parts(Annotated(docx, "62.61万元")));

        Assert.Equal(before["word/styles.xml"], after["word/styles.xml"]);
        Assert.Empty(before.Keys.Except(after.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Makes_a_docx_of_a_text_file()
    {
        var result = Sample.Result(Sample.Words, Sample.Finding(Sample.Words, "62.61万元"));
        using var output = new MemoryStream();
        new DocxFindings().WriteCheckResult(result, Sample.File(), output);
        using var made = Open(output.ToArray());

        Assert.Equal("62.61万元", Commented(made));
        Assert.Empty(new OpenXmlValidator().Validate(made));
    }

    [Fact]
    public void Writes_the_same_bytes_for_the_same_result()
    {
        var docx = Docx(Body);

        Assert.Equal(Annotated(docx, "62.61万元"), Annotated(docx, "62.61万元"));
    }

    private static WordprocessingDocument Annotate(string body, string quote) =>
        Open(Annotated(Docx(body), quote));

    private static byte[] Annotated(byte[] docx, string quote)
    {
        var document = DocumentReader.ReadDocument(new SourceFile("a.docx", docx)).Document;
        var result = Sample.Result() with
        {
            Document = document,
            Findings = [Sample.Finding(document.Text, quote, Severity.Error)],
        };
        using var output = new MemoryStream();
        new DocxFindings().WriteCheckResult(result, new CheckedFile("a.docx", "", "docx", docx), output);
        return output.ToArray();
    }

    /// <summary>The words between the marks of the first comment.</summary>
    private static string Commented(WordprocessingDocument document)
    {
        var body = document.MainDocumentPart!.Document!.Body!;
        var words = new StringBuilder();
        var isInside = false;
        foreach (var element in body.Descendants())
        {
            if (element is CommentRangeStart)
                isInside = true;
            else if (element is CommentRangeEnd)
                isInside = false;
            else if (element is DocumentFormat.OpenXml.Wordprocessing.Text text && isInside)
                words.Append(text.Text);
        }

        return words.ToString();
    }

    private static byte[] Docx(string body)
    {
        using var output = new MemoryStream();
        using (
            var document = WordprocessingDocument.Create(
                output,
                DocumentFormat.OpenXml.WordprocessingDocumentType.Document
            )
        )
        {
            var main = document.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
            );
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles();
        }

        return output.ToArray();
    }

    private static WordprocessingDocument Open(byte[] content) =>
        WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);

    private static Dictionary<string, string> Parts(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry => new StreamReader(entry.Open()).ReadToEnd(),
            StringComparer.Ordinal
        );
    }
}
