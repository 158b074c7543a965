using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Writing;

namespace Youju.Formats.Tests.Docx.Writing;

/// <summary>What GB/T 9704 asks of annexes, signature and date, and of forms over several pages.</summary>
public sealed class DocxLayoutTests
{
    [Fact]
    public void A_long_annex_goes_on_below_its_own_title()
    {
        var indent = Paragraphs(Write(Shaped(new() { HangingIndentCharacters = 4.5m, LinesBefore = 1 })))[
            0
        ].ParagraphProperties!;

        Assert.Equal(
            (650, 450),
            (indent.Indentation!.LeftChars!.Value, indent.Indentation.HangingChars!.Value)
        );
        Assert.Equal(100, indent.SpacingBetweenLines!.BeforeLines!.Value);
    }

    [Fact]
    public void A_date_stays_four_characters_from_the_edge()
    {
        var properties = Paragraphs(
            Write(Shaped(new() { Alignment = Alignment.End, EndIndentCharacters = 4 }))
        )[0].ParagraphProperties!;

        Assert.Equal(400, properties.Indentation!.RightChars!.Value);
        Assert.Equal(JustificationValues.Right, properties.Justification!.Val!.Value);
    }

    [Fact]
    public void The_rows_of_a_group_stay_with_its_label()
    {
        var builder = new DocumentBuilder();
        builder.AddTable([
            [new("效益指标", 0, RowSpan: 2), new("甲", 1)],
            [new("乙", 1)],
            [new("总分", 0), new("90", 1)],
        ]);
        var kept = Paragraphs(Write(builder.BuildDocument()))
            .Where(paragraph => paragraph.ParagraphProperties?.KeepNext is not null)
            .Select(paragraph => paragraph.InnerText);

        Assert.Equal(["效益指标", "甲"], kept);
    }

    [Fact]
    public void All_of_it_is_what_the_schema_of_Word_allows()
    {
        using var package = WordprocessingDocument.Open(
            Write(
                Shaped(
                    new()
                    {
                        HangingIndentCharacters = 4.5m,
                        LinesBefore = 1,
                        Alignment = Alignment.Start,
                    }
                )
            ),
            isEditable: false
        );

        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error => error.Description)
        );
    }

    private sealed record Shape
    {
        public Alignment? Alignment { get; init; }

        public decimal? HangingIndentCharacters { get; init; }

        public decimal? EndIndentCharacters { get; init; }

        public int LinesBefore { get; init; }
    }

    private static Domain.Documents.Document Shaped(Shape shape)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph("附件：1. 表", shape: paragraph => paragraph with { Format = new(
                    null,
                    null,
                    shape.Alignment,
                    null,
                    null,
                    null
                )
                {
                    HangingIndentCharacters = shape.HangingIndentCharacters,
                    EndIndentCharacters = shape.EndIndentCharacters,
                    LinesBefore = shape.LinesBefore,
                } });
        return builder.BuildDocument();
    }

    private static MemoryStream Write(Domain.Documents.Document document)
    {
        var stream = new MemoryStream();
        DocxWriter.WriteDocument(document, stream, new("表", "某中心"));
        stream.Position = 0;
        return stream;
    }

    private static List<DocumentFormat.OpenXml.Wordprocessing.Paragraph> Paragraphs(MemoryStream docx)
    {
        using var package = WordprocessingDocument.Open(docx, isEditable: false);
        return
        [
            .. package.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>(),
        ];
    }
}
