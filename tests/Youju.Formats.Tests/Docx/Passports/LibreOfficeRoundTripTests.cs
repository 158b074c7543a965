using Youju.Domain.Documents;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Tests.Conversion;
using static Youju.Formats.Tests.Docx.Passports.Letters;
using static Youju.Tests.SketchedReport;

namespace Youju.Formats.Tests.Docx.Passports;

/// <summary>What a file has been through when a clerk opened it in LibreOffice, edited it and saved it as docx.</summary>
public sealed class LibreOfficeRoundTripTests
{
    private static readonly string[] Lines =
    [
        "#一、支出",
        "全年支出{spent:62.61万元}，其中人员支出{staff:50.00万元}，工作完成较好。",
        "#二、节会",
        "节会接待游客{visitors:20万余人次}，宣传推文{posts:36篇}{shares:120次}。",
        "|项目|金额|",
        "|甲|{a:12.50}|",
        "|乙|{b:7.25}|",
        "今后继续努力。",
    ];

    private static readonly Document Report = Compose(Lines);

    [Fact]
    public void Saving_alone_changes_nothing_and_keeps_the_seal()
    {
        var saved = Saved(Write(Report));
        var (passport, returned) = Open(saved);

        Assert.Equal(PassportOf(Report).Seal, DocxPassport.FindSeal(Read(saved)));
        Assert.Empty(
            ReturnDiff.CompareReturned(passport, returned, Wording.FromDocument(Report), _ => []).Changes
        );
        Assert.Equal(Keys(Wording.FromDocument(Report)), Keys(returned.Wording));
    }

    [Fact]
    public void Edits_are_named_exactly()
    {
        var (passport, returned) = Open(
            Saved(
                Typed(
                    Saved(Write(Report)),
                    ("较好", "很好"),
                    ("62.61", "63.20"),
                    ("今后继续努力。", "今后继续努力，再办活动。")
                )
            )
        );

        Assert.Equal(
            [
                "spent 62.61万元→63.20万元",
                "全年支出63.20万元，其中人员支出50.00万元，工作完成[较][很]好。",
                "今后继续努力[，再办活动]。",
            ],
            ReturnDiff
                .CompareReturned(passport, returned, Wording.FromDocument(Report), _ => [])
                .Changes.Select(Show)
        );
    }

    [Fact]
    public void Merging_keeps_the_words_and_renews_the_figures()
    {
        var (passport, returned) = Open(Typed(Saved(Write(Report)), ("较好", "很好")));
        var now = Compose([
            .. Lines.Select(line => line.Replace("20万余", "21万余", StringComparison.Ordinal)),
        ]);
        var merged = MergedReport.MergeCopy(passport, returned, now, FigureChoice.Hand);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(now.Text.Replace("较好", "很好", StringComparison.Ordinal), merged.Document.Text);
    }

    [Fact]
    public void A_grid_that_LibreOffice_numbers_anew_is_the_same_table()
    {
        var builder = new DocumentBuilder();
        builder.AddTable([
            [
                new("人员", 0, ColumnSpan: 2, RowSpan: 2),
                new("编制", 2, ColumnSpan: 4),
                new("在职", 6, ColumnSpan: 3),
            ],
            [
                new("8", 2, ColumnSpan: 4) { FactKey = "posts" },
                new("7", 6, ColumnSpan: 3) { FactKey = "staff" },
            ],
            [
                new("项目", 0, ColumnSpan: 3),
                new("31.50", 3, ColumnSpan: 3) { FactKey = "budget" },
                new("31.17", 7, ColumnSpan: 2) { FactKey = "spent" },
            ],
        ]);
        var form = builder.BuildDocument();
        var (passport, returned) = Open(Saved(Write(form)));

        Assert.Empty(
            ReturnDiff.CompareReturned(passport, returned, Wording.FromDocument(form), _ => []).Changes
        );
    }

    [Theory]
    [InlineData("a", "w:p")]
    [InlineData("a", "w:tc")]
    [InlineData("a", "w:tr")]
    [InlineData("spent", "w:p")]
    public void A_control_put_around_more_than_its_figure_changes_nothing(string key, string level)
    {
        var (passport, returned) = Open(
            EditedPackage.With(Write(Report), "word/document.xml", xml => Lift(xml, key, level))
        );

        Assert.Empty(
            ReturnDiff.CompareReturned(passport, returned, Wording.FromDocument(Report), _ => []).Changes
        );
    }

    [Theory]
    [InlineData("w:p")]
    [InlineData("w:tc")]
    [InlineData("w:tr")]
    public void A_control_around_a_cell_or_row_is_found_again_when_LibreOffice_has_saved_it(string level)
    {
        var (passport, returned) = Open(
            Saved(EditedPackage.With(Write(Report), "word/document.xml", xml => Lift(xml, "a", level)))
        );

        Assert.All(
            ReturnDiff.CompareReturned(passport, returned, Wording.FromDocument(Report), _ => []).Changes,
            change => Assert.IsType<FigureFound>(change)
        );
        Assert.Equal(Keys(Wording.FromDocument(Report)), Keys(returned.Wording));
    }

    // Takes the control of a figure from its run and puts it around the paragraph, cell or row.
    private static string Lift(string xml, string key, string level)
    {
        const string Content = "<w:sdtContent>",
            End = "</w:sdtContent></w:sdt>";
        var start = xml.LastIndexOf(
            "<w:sdt>",
            xml.IndexOf($"<w:tag w:val=\"{key}\"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var (content, end) = (
            xml.IndexOf(Content, start, StringComparison.Ordinal) + Content.Length,
            xml.IndexOf(End, start, StringComparison.Ordinal)
        );
        var (first, last) = (
            xml.LastIndexOf($"<{level}>", start, StringComparison.Ordinal),
            xml.IndexOf($"</{level}>", end, StringComparison.Ordinal) + level.Length + 3
        );
        return xml[..first]
            + xml[start..content]
            + xml[first..start]
            + xml[content..end]
            + xml[(end + End.Length)..last]
            + End
            + xml[last..];
    }

    private static byte[] Saved(byte[] docx) => LibreOffice.Convert(docx, "docx", "docx:MS Word 2007 XML");

    private static byte[] Typed(byte[] docx, params (string Old, string New)[] edits) =>
        EditedPackage.With(docx, "word/document.xml", xml =>
        {
            Assert.All(edits, edit => Assert.Contains(edit.Old, xml, StringComparison.Ordinal));
            return edits.Aggregate(xml, (text, edit) =>
                text.Replace(edit.Old, edit.New, StringComparison.Ordinal)
            );
        });

    private static (Passport Passport, ReturnedWording Returned) Open(byte[] docx)
    {
        var passport = DocxPassport.ReadPassport(new("报告.docx", docx))!;
        return (passport, ReturnedWording.FromDocument(Read(docx), passport, _ => []));
    }

    private static IEnumerable<(string, string)> Keys(Wording wording) =>
        from passage in wording.Passages
        from figure in passage.Figures
        select (figure.Key, passage.GetFigureWords(figure));

    private static string Show(ReturnChange change) =>
        change switch
        {
            FigureAltered altered => $"{altered.Key} {altered.Was}→{altered.Now}",
            WordingChanged words => string.Concat(
                words.Pieces.Select(piece => piece.Kind == DiffKind.Same ? piece.Words : $"[{piece.Words}]")
            ),
            _ => change.ToString(),
        };
}
