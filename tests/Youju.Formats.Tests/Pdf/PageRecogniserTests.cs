using Youju.Formats.Pdf.Pages;
using Youju.Formats.Pdf.Recognition;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Pdf;

/// <summary>What becomes of a page whose recognition fails; small scripts stand in for the programs.</summary>
public sealed class PageRecogniserTests : IDisposable
{
    private const string Picture = "printf 'P5 200 200 255\\n'; head -c 40000 /dev/zero";
    private const string Nothing = "cat >/dev/null";

    private readonly string folder = Directory.CreateTempSubdirectory("youju-test-").FullName;

    [Fact]
    public void A_page_without_words_is_an_empty_page()
    {
        var (pages, missing) = Recognise(Picture, Nothing);

        Assert.Empty(Assert.Single(pages).Glyphs);
        Assert.Null(missing);
    }

    [Theory]
    [InlineData("exit 1", Nothing)]
    [InlineData("echo no picture", Nothing)]
    [InlineData(Picture, Nothing + "; exit 1")]
    [InlineData(Picture, "head -c 40000000 /dev/zero")]
    public void A_page_that_fails_is_not_read(string renderer, string recogniser)
    {
        var (pages, missing) = Recognise(renderer, recogniser);

        Assert.Empty(pages);
        Assert.Null(missing);
    }

    [Theory]
    [InlineData(
        Picture,
        Nothing + "; echo 'Error opening data file chi_sim.traineddata' >&2; exit 1",
        "tesseract-ocr-chi-sim"
    )]
    [InlineData(
        Picture + "; echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2",
        Nothing,
        "poppler-data"
    )]
    public void What_the_machine_lacks_is_named(string renderer, string recogniser, string package)
    {
        var (pages, missing) = Recognise(renderer, recogniser);

        Assert.Empty(pages);
        Assert.Contains(package, missing!.ToException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_the_time_of_the_file_is_over_no_page_is_begun()
    {
        var limits = ReadingLimits.Default with { ConversionTime = TimeSpan.Zero };

        var (pages, _) = Recognise(Picture, Nothing, limits);

        Assert.Empty(pages);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (IReadOnlyList<PageContent> Pages, MissingHelp? Missing) Recognise(
        string renderer,
        string recogniser,
        ReadingLimits? limits = null
    )
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh here.");
        var budget = new ReadingBudget(
            limits ?? ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );
        var reading = new PageRecogniser(
            Script("renderer", renderer),
            Script("recogniser", recogniser),
            budget
        );
        var page = new PageContent(1, new PageTurn(0, 595, 842), [], [], HasUnextractedText: true);
        return (reading.RecogniseText([1], [page]), reading.Missing);
    }

    private OptionalProgram Script(string name, string script)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new(path);
    }
}
