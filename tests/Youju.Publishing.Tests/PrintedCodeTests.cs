using System.IO.Compression;
using Youju.Formats;
using Youju.Formats.Conversion;
using Youju.Formats.Reading;
using Youju.Publishing.Manifests;
using Youju.Publishing.Verification;
using Youju.UseCases.Publications;

namespace Youju.Publishing.Tests;

/// <summary>Paper says which edition it was printed from: as words below each page, and to a camera.</summary>
public sealed class PrintedCodeTests
{
    private static string Code => SampleYear.Result.Edition.Manifest.Code;

    [Fact]
    public void Every_paper_of_word_bears_the_code_below_its_pages()
    {
        var words = $"验真码 {string.Join('·', Code.Chunk(4).Select(four => new string(four)))}";
        var papers = SampleYear.Files.Where(file => file.Key.EndsWith(".docx", StringComparison.Ordinal));

        Assert.NotEmpty(papers);
        Assert.All(papers, file =>
            Assert.Contains(
                words,
                DocumentReader.ReadDocument(new SourceFile(file.Key, file.Value)).Document.Text,
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void A_report_that_was_saved_anew_is_not_the_published_file_but_tells_its_edition()
    {
        using var saved = new MemoryStream();
        saved.Write(SampleYear.Files["report.docx"]);
        using (var archive = new ZipArchive(saved, ZipArchiveMode.Update, leaveOpen: true))
            archive.CreateEntry("docProps/thumbnail.txt");

        var verdict = Verify("report.docx", saved.ToArray(), SampleYear.Files);

        Assert.False(verdict.IsTrue);
        Assert.False(verdict.IsCopy);
        Assert.Equal(Code, verdict.PrintedCode);
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("form-1.docx")]
    public void What_was_printed_of_an_edition_says_which_one_it_is(string paper)
    {
        var printed = Print(SampleYear.Files[paper]);

        var verdict = Verify("打印件.pdf", printed, SampleYear.Files);

        Assert.Equal(Code, verdict.PrintedCode);
        Assert.True(verdict.IsCopy);
        Assert.Equal(paper, verdict.Copy?.File);
        Assert.Empty(verdict.Copy!.Altered);
        Assert.True(verdict.Copy.Same > 0);
    }

    [Fact]
    public void A_figure_that_was_altered_before_printing_is_named()
    {
        var paper = SampleYear.Files["report.docx"];
        var printed = Print(
            EditedPackage.With(paper, "word/document.xml", words =>
                words.Replace("62.61", "63.61", StringComparison.Ordinal)
            )
        );

        var copy = Verify("打印件.pdf", printed, SampleYear.Files).Copy;

        Assert.NotEmpty(copy!.Altered);
        Assert.All(copy.Altered, one => Assert.Equal(("62.61", "63.61"), (one.Expected, one.Found)));
    }

    // Of a photo some letters are taken for others: what it shows is told, and that it may be so.
    [Fact]
    public void A_photo_of_one_page_names_the_figure_that_was_altered_on_it()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/tesseract"), "tesseract is not installed.");
        var altered = EditedPackage.With(SampleYear.Files["report.docx"], "word/document.xml", words =>
            words.Replace("62.61", "63.61", StringComparison.Ordinal)
        );

        var copy = Verify("照片.png", PhotographPage(Print(altered), 2), SampleYear.Files).Copy;

        Assert.True(copy!.IsRecognised);
        Assert.Contains(copy.Altered, one => (one.Expected, one.Found) == ("62.61", "63.61"));
    }

    [Fact]
    public void Paper_of_another_edition_is_told_apart()
    {
        var later = ComposeEdition.Compose(
            new(SampleYear.Open, new EditionTerms(2, new(2025, 7, 1)), SampleYear.Key)
        );
        var printed = Print(later.Edition.Files.Single(file => file.Name == "report.docx").Content);

        var verdict = Verify("打印件.pdf", printed, SampleYear.Files);

        Assert.Equal(later.Edition.Manifest.Code, verdict.PrintedCode);
        Assert.NotEqual(Code, verdict.PrintedCode);
        Assert.False(verdict.IsCopy);
    }

    [Fact]
    public void Paper_without_a_code_tells_nothing() =>
        Assert.Null(Verify("别的.png", [0x89, (byte)'P', 1, 2], SampleYear.Files).PrintedCode);

    private static byte[] Print(byte[] docx)
    {
        var program = OfficeProgram.FindExecutable();
        Assert.SkipWhen(program is null, "LibreOffice is not installed.");
        Assert.SkipUnless(File.Exists("/usr/bin/pdftoppm"), "poppler is not installed.");
        return PdfExport
            .ConvertDocuments(program, [docx], new(2025, 6, 12), TestContext.Current.CancellationToken)
            .Single();
    }

    private static byte[] PhotographPage(byte[] pdf, int page)
    {
        using var folder = new OwnFolder();
        File.WriteAllBytes(folder.Path("a.pdf"), pdf);
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var drawing = System.Diagnostics.Process.Start(
            "/usr/bin/pdftoppm",
            ["-r", "200", "-png", "-singlefile", "-f", number, folder.Path("a.pdf"), folder.Path("page")]
        );
        drawing.WaitForExit();
        return File.ReadAllBytes(folder.Path("page.png"));
    }

    private static EditionVerdict Verify(string name, byte[] content, Dictionary<string, byte[]> edition)
    {
        using var folder = new OwnFolder();
        foreach (var (file, bytes) in edition)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Path($"版/{file}"))!);
            File.WriteAllBytes(folder.Path($"版/{file}"), bytes);
        }

        File.WriteAllBytes(folder.Path(name), content);
        return VerifyPublished.VerifyPath(new(folder.Path(name), folder.Path("版")));
    }
}
