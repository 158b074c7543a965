using System.Globalization;
using Youju.Domain.Documents;
using Youju.Formats.PlainText;
using Youju.Formats.Tests.Conversion;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

/// <summary>What LibreOffice prints is the judge of automatic numbers.</summary>
public sealed class DocxAgainstLibreOfficeTests
{
    [Fact]
    public void Numbers_twelve_paragraphs_of_each_format_as_LibreOffice_does()
    {
        (string Format, string Text)[] lists =
        [
            ("chineseCounting", "%1、"),
            ("chineseCountingThousand", "第%1章"),
            ("japaneseCounting", "（%1）"),
            ("decimal", "（%1）"),
            ("decimalEnclosedCircle", "%1"),
            ("ideographTraditional", "%1、"),
            ("ideographZodiac", "%1、"),
            ("chineseLegalSimplified", "%1、"),
            ("lowerLetter", "%1）"),
            ("upperRoman", "%1）"),
        ];
        var sequences = lists.Select(
            (list, id) =>
                $"<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start "
                + $"w:val=\"1\"/><w:numFmt w:val=\"{list.Format}\"/><w:lvlText "
                + $"w:val=\"{list.Text}\"/></w:lvl></w:abstractNum>"
        );
        var numbered = lists.Select(
            (_, id) => $"<w:num w:numId=\"{id + 1}\"><w:abstractNumId w:val=\"{id}\"/></w:num>"
        );
        var body = lists.SelectMany((_, id) => Enumerable.Repeat(P("事项", Numbered(id + 1, 0)), 12));
        var file = new DocxFile(string.Concat(body)).WithNumbering(string.Concat(sequences.Concat(numbered)));

        Assert.Equal(TextOf(file), Lines(file.Read()));
    }

    [Fact]
    public void Restarts_and_overrides_as_LibreOffice_does()
    {
        const string numbering = """
            <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
            <w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
            <w:lvlText w:val="（%2）"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/>
            <w:lvlText w:val="%1.%2.%3、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;
        int[][] steps =
        [
            [1, 0],
            [1, 1],
            [1, 2],
            [1, 2],
            [1, 1],
            [1, 2],
            [1, 0],
            [1, 1],
            [2, 0],
            [2, 0],
            [2, 1],
        ];
        var file = new DocxFile(
            string.Concat(steps.Select(step => P("事项", Numbered(step[0], step[1]))))
        ).WithNumbering(numbering);

        Assert.Equal(TextOf(file), Lines(file.Read()));
    }

    private static List<string> TextOf(DocxFile file) =>
        Lines(
            PlainTextReader.ReadDocument(
                TextEncoding.DecodeText(
                    LibreOffice.Convert(file.ToBytes(), "docx", "txt:Text (encoded):UTF8")
                )
            )
        );

    // LibreOffice draws indents with spaces.
    private static List<string> Lines(Document document) =>
        [
            .. document.Blocks.Select(block =>
                document.SliceText(block.Span).Replace(" ", "", StringComparison.Ordinal)
            ),
        ];

    private static string Numbered(int list, int level) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"
        );
}
