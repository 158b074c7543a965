using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Youju.Formats.Docx.Reading;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

public sealed class RunPieceTests
{
    [Fact]
    public void Leads_from_every_character_back_to_the_element_that_gave_it()
    {
        var file = new DocxFile(
            $"""
            {P("首段")}<w:p><w:del>{R(
                "删"
            )}</w:del><w:r><w:rPr><w:b/></w:rPr><w:t>支出</w:t><w:tab/><w:t>62</w:t></w:r></w:p>
            {Table(Row(Cell("甲"), $"<w:tc>{P("乙")}{P("丙")}</w:tc>"))}
            """
        );
        var document = file.Read();
        using var package = WordprocessingDocument.Open(new MemoryStream(file.ToBytes()), isEditable: false);
        var runs = package.MainDocumentPart!.Document!.Descendants<Run>().ToList();
        var paragraphs = package
            .MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .ToList();

        var pieces = DocxReader.LocateRunPieces(file.ToSource());

        Assert.Equal(
            ["首段", "支出", "\t", "62", "甲", "乙", "丙"],
            pieces.Select(piece => document.SliceText(piece.Span))
        );
        Assert.Equal(
            ["首段", "支出", "", "62", "甲", "乙", "丙"],
            pieces.Select(piece => runs[piece.Run].ChildElements[piece.Child].InnerText)
        );
        Assert.All(pieces, piece =>
            Assert.Contains(runs[piece.Run], paragraphs[piece.Paragraph].Descendants<Run>())
        );
    }

    [Fact]
    public void Gives_no_piece_for_an_automatic_number()
    {
        const string numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>
            <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """;
        var file = new DocxFile(
            P("概况", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        ).WithNumbering(numbering);

        Assert.Equal(new(2, 2), Assert.Single(DocxReader.LocateRunPieces(file.ToSource())).Span);
    }
}
