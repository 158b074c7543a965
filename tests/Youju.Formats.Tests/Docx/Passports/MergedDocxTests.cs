using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Youju.Domain.Documents;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using static Youju.Formats.Tests.Docx.Passports.Letters;
using static Youju.Tests.SketchedReport;

namespace Youju.Formats.Tests.Docx.Passports;

public sealed class MergedDocxTests
{
    private static readonly Gen<string> Lines = Gen.Select(
            Gen.Char["预算支出工作旅游宣传推广"].Array[3, 9],
            Gen.Int[1, 9_999],
            Gen.Int[0, 999_999]
        )
        .Select((words, value, key) => $"{new string(words)}{{k{key}:{value}万元}}，");

    private static readonly Gen<string> Rows = Gen.Select(
            Gen.Char["甲乙丙丁戊己"].Array[1, 4],
            Gen.Int[1, 9_999],
            Gen.Int[0, 999_999]
        )
        .Select((words, value, key) => $"|{new string(words)}|{{t{key}:{value}.50}}|");

    private static readonly Gen<Document> Reports = Gen.Select(
            Lines.Array[1, 4],
            Rows.Array[2, 5],
            Lines.Array[1, 3]
        )
        .Select((before, rows, after) => Compose([.. before, .. rows, .. after]));

    [Fact]
    public void What_is_written_comes_back_without_a_difference() =>
        Reports.Sample(report => Assert.Empty(Diff(report, Write(report))), iter: 50);

    [Fact]
    public void Links_outlive_the_loss_of_keys_or_of_bookmarks() =>
        Gen.Select(
                Reports,
                Gen.OneOf(Gen.Const("<w:tag "), Gen.Const("<w:bookmarkStart "), Gen.Const("<w:bookmarkEnd "))
            )
            .Sample(
                (report, dropped) =>
                    Assert.Empty(
                        Diff(
                            report,
                            EditedPackage.With(Write(report), "word/document.xml", xml =>
                                Without(xml, dropped)
                            )
                        )
                    ),
                iter: 50
            );

    [Fact]
    public void A_table_with_a_row_put_in_by_hand_is_what_the_schema_of_Word_allows()
    {
        var composed = Spanned("12.50", "7.25");
        var hand = Compose("|项目|甲|{a:12.50}|", "|手工加行|己|1.00|", "|续|乙|{b:7.25}|");
        var passport = PassportOf(composed);
        var merged = MergedReport.MergeCopy(
            passport,
            ReturnedWording.FromDocument(hand, passport, _ => []),
            Spanned("13.50", "7.25"),
            FigureChoice.Hand
        );

        Assert.Contains("手工加行\t己\t1.00", merged.Document.Text, StringComparison.Ordinal);
        Assert.Contains("13.50", merged.Document.Text, StringComparison.Ordinal);
        AssertValid(merged.Document, passport);
    }

    [Fact]
    public void A_table_with_rows_put_in_by_two_people_is_what_the_schema_of_Word_allows()
    {
        var composed = Spanned("12.50", "7.25");
        var passport = PassportOf(composed);
        var first = Compose("|项目|甲|{a:12.50}|", "|甲加行|己|1.00|", "|续|乙|{b:7.25}|");
        var second = Compose("|项目|甲|{a:12.50}|", "|续|乙|{b:7.25}|", "|乙加行|庚|2.00|");
        var merged = MergedReport.MergeCopies(
            [
                .. new[] { first, second }.Select(hand =>
                    (passport, ReturnedWording.FromDocument(hand, passport, _ => []))
                ),
            ],
            Spanned("13.50", "7.25"),
            FigureChoice.Hand
        );

        Assert.Equal(
            "项目\t甲\t13.50\n甲加行\t己\t1.00\n续\t乙\t7.25\n乙加行\t庚\t2.00\n",
            merged.Document.Text
        );
        AssertValid(merged.Document, passport);
    }

    private static void AssertValid(Document document, Passport passport)
    {
        using var package = WordprocessingDocument.Open(
            new MemoryStream(Write(document, passport)),
            isEditable: false
        );
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error => error.Description)
        );
    }

    // Two rows, of which the first column says 项目 and 续; a third column spans two of the grid.
    private static Document Spanned(string first, string second)
    {
        var builder = new DocumentBuilder();
        builder.AddTable([
            [new("项目", 0), new("甲", 1), new(first, 2, ColumnSpan: 2) { FactKey = "a" }],
            [new("续", 0), new("乙", 1), new(second, 2, ColumnSpan: 2) { FactKey = "b" }],
        ]);
        return builder.BuildDocument();
    }

    private static IReadOnlyList<ReturnChange> Diff(Document report, byte[] returned)
    {
        var passport = PassportOf(report);
        return ReturnDiff
            .CompareReturned(
                passport,
                ReturnedWording.FromDocument(Read(returned), passport, _ => []),
                Wording.FromDocument(report),
                _ => []
            )
            .Changes;
    }

    private static string Without(string xml, string element)
    {
        for (
            var at = xml.IndexOf(element, StringComparison.Ordinal);
            at >= 0;
            at = xml.IndexOf(element, at, StringComparison.Ordinal)
        )
            xml = xml.Remove(at, xml.IndexOf("/>", at, StringComparison.Ordinal) + 2 - at);
        return xml;
    }
}
