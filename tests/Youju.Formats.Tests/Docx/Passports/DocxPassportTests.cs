using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Reading;
using static Youju.Formats.Tests.Docx.Passports.Letters;
using static Youju.Tests.SketchedReport;

namespace Youju.Formats.Tests.Docx.Passports;

public sealed class DocxPassportTests
{
    private static readonly Document Report = Compose(
        "#一、基本情况",
        "全年支出{spent:62.61万元}，接待\t{visitors:20万余人次}\n。",
        "|项目|金额|",
        "|甲|{a:12.50}|",
        "再说{spent:62.61万元}。"
    );

    [Fact]
    public void A_written_file_reads_back_with_the_same_words_and_figures()
    {
        var read = Read(Write(Report));

        Assert.Equal(Shown(Wording.FromDocument(Report)), Shown(Wording.FromDocument(read)));
        Assert.Equal(
            ["spent", "visitors", "a", "spent"],
            Wording
                .FromDocument(read)
                .Passages.SelectMany(passage => passage.Figures)
                .Select(figure => figure.Key)
        );
    }

    [Fact]
    public void A_written_passport_reads_back()
    {
        var (written, read) = (
            PassportOf(Report),
            DocxPassport.ReadPassport(new("报告.docx", Write(Report)))!
        );

        Assert.Equal(Shown(written.Wording), Shown(read.Wording));
        Assert.Equal(written with { Wording = read.Wording, Packs = read.Packs }, read);
        Assert.Equal(written.Seal, read.Seal);
    }

    [Fact]
    public void The_seal_stands_in_the_text_itself() =>
        Assert.Equal(PassportOf(Report).Seal, DocxPassport.FindSeal(Read(Write(Report))));

    [Fact]
    public void A_figure_whose_control_lost_its_key_is_known_by_its_bookmark()
    {
        var read = Read(
            EditedPackage.With(Write(Report), "word/document.xml", xml =>
                xml.Replace("<w:tag w:val=\"spent\" />", "", StringComparison.Ordinal)
            )
        );
        var figures = Wording
            .FromDocument(read, FigureBookmark.CreateKeyLookup(["spent"]))
            .Passages.SelectMany(passage => passage.Figures)
            .Where(figure => figure.Key == "spent");

        Assert.Equal([FigureBond.Bookmark, FigureBond.Bookmark], figures.Select(figure => figure.Bond));
    }

    [Fact]
    public void The_prompt_that_Word_shows_in_an_emptied_control_is_no_figure()
    {
        var read = Read(
            EditedPackage.With(Write(Report), "word/document.xml", xml =>
                xml.Replace(
                    "<w:tag w:val=\"a\" />",
                    "<w:tag w:val=\"a\" /><w:showingPlcHdr />",
                    StringComparison.Ordinal
                )
            )
        );

        Assert.DoesNotContain(
            Wording.FromDocument(read).Passages.SelectMany(passage => passage.Figures),
            figure => figure.Key == "a"
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("<passport")]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><passport xmlns=\"urn:youju:passport:1\" unit=\"&b;\"/>"
    )]
    [InlineData("<passport xmlns=\"urn:youju:passport:1\"/>")]
    public void A_spoilt_passport_is_none(string xml) =>
        Assert.Null(
            DocxPassport.ReadPassport(
                new("报告.docx", EditedPackage.With(Write(Report), "customXml/item1.xml", _ => xml))
            )
        );

    [Fact]
    public void A_passport_deeper_than_the_limit_is_refused() =>
        Assert.Throws<UnreadableFileException>(() =>
            DocxPassport.ReadPassport(
                new(
                    "报告.docx",
                    EditedPackage.With(Write(Report), "customXml/item1.xml", _ =>
                        "<passport xmlns=\"urn:youju:passport:1\">"
                        + string.Concat(Enumerable.Repeat("<p>", 1000))
                    )
                )
            )
        );

    private static IEnumerable<string> Shown(Wording wording) =>
        wording.Blocks.Select(block =>
            block switch
            {
                WordedParagraph paragraph =>
                    $"{paragraph.Level} {paragraph.Passage.Pattern} {paragraph.Passage.Words}",
                _ => string.Join(
                    '|',
                    block.Passages.Select(passage => passage.Pattern + " " + passage.Words)
                ),
            }
        );
}
