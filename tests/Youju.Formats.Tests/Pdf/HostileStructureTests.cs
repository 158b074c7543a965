using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Pdf.Hostile;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Pdf;

/// <summary>Objects that refer to each other in rings, and numbers that nothing stands behind.</summary>
public sealed class HostileStructureTests
{
    [Theory]
    [InlineData("6 0 obj 6 0 R endobj")]
    [InlineData("6 0 obj 7 0 R endobj 7 0 obj 6 0 R endobj")]
    [InlineData("6 0 obj[7 0 R]endobj 7 0 obj[6 0 R]endobj")]
    [InlineData("6 0 obj 7 %x\n 0 %y\n R endobj 7 0 obj << /Kids [6 0 R] >> endobj")]
    [InlineData("6 0 obj << /Functions [6 0 R] >> endobj")]
    [InlineData("6 0 obj [/Separation /X 6 0 R 7 0 R] endobj")]
    [InlineData("6 0 obj << /DescendantFonts [6 0 R] >> endobj")]
    [InlineData(
        "6 0 obj << /L#65ngth 7 0 R >> stream\nx\nendstream endobj 7 0 obj << /Length 6 0 R >> endobj"
    )]
    [InlineData("6 0 obj << /Mask 7 0 R >> endobj 7 0 obj << /Mask 6 0 R >> endobj")]
    public void Finds_a_ring(string objects) => AssertUnsound(objects);

    [Theory]
    [InlineData("6 0 obj << /Kids [7 0 R] >> endobj 7 0 obj << /Parent 6 0 R /P 6 0 R /Next 7 0 R >> endobj")]
    [InlineData("6 0 obj << /Resources 7 0 R >> endobj 7 0 obj << /XObject << /X 6 0 R >> >> endobj")]
    [InlineData("6 0 obj (7 0 R) endobj 7 0 obj <</A (6 0 R) /Kids [6 0 R] >> endobj")]
    [InlineData("6 0 obj << /Length 8 >> stream\n6 0 obj \nendstream endobj")]
    public void Lets_sound_references_be(string objects) =>
        Assert.Null(Record.Exception(() => Check(objects)));

    [Fact]
    public void Finds_ways_without_end_through_a_few_objects() =>
        AssertUnsound(
            string.Join(
                ' ',
                Enumerable
                    .Range(6, 40)
                    .Select(n => $"{n} 0 obj << /Functions [{n + 1} 0 R {n + 1} 0 R] >> endobj")
            ) + " 46 0 obj << /Functions [] /Length 47 0 R >> endobj"
        );

    [Fact]
    public void Finds_a_path_as_long_as_the_file() =>
        AssertUnsound(
            string.Join(
                ' ',
                Enumerable.Range(6, 2000).Select(n => $"{n} 0 obj << /Kids [{n + 1} 0 R] >> endobj")
            )
        );

    [Theory]
    [InlineData("<< /Type /XRef /Size 3 /W [1 4 2] /Index [0 2147483647] >>")]
    [InlineData("<< /Type /XRef /Size 2147483647 /W [1 4 2] >>")]
    [InlineData("<< /Type /XRef /Size 3 /W [1 2147483000 2] >>")]
    [InlineData("<< /DecodeParms << /Predictor 12 /Columns 2000000000 >> >>")]
    [InlineData("<< /DecodeParms [null << /Predictor 2 /Columns 0 >>] >>")]
    [InlineData("<< /W [0 2000000000 500] >>")]
    [InlineData("<< /W2 7 0 R >> endobj 7 0 obj [0 2000000000 1 2 3]")]
    [InlineData("<< /Type /ObjStm /N 2000000000 /First 0 >> stream\n1 0\nendstream")]
    [InlineData("<< /Type /ObjStm /N 1 /First 4 /Length 7 0 R /Filter /FlateDecode >> stream\nx\nendstream")]
    public void Finds_a_number_that_nothing_stands_behind(string dictionary) =>
        AssertUnsound($"6 0 obj {dictionary} endobj");

    [Fact]
    public void Finds_rings_inside_object_streams()
    {
        var guard = StructureGuard.CheckFile(Encoding.ASCII.GetBytes("6 0 obj 7 0 R endobj"));

        Assert.Throws<InvalidDataException>(() => guard.CheckUnpacked("7 0 6 0 R"u8, 1, 4));
    }

    [Fact]
    public void Refuses_a_page_whose_contents_name_themselves() =>
        Assert.Equal(
            UnreadableReason.Damaged,
            Assert
                .Throws<UnreadableFileException>(() =>
                    Read("4 0 obj 5 0 R endobj 5 0 obj 4 0 R endobj", "/Contents 4 0 R")
                )
                .Reason
        );

    [Fact]
    public void Draws_forms_that_draw_each_other_once()
    {
        var document = Read(
            Form(10, 11, "BT /F1 12 Tf 50 700 Td (first) Tj ET")
                + Form(11, 10, "BT /F1 12 Tf 50 600 Td (second) Tj ET")
        );

        Assert.Equal(["first", "second"], Drawn.Paragraphs(document));
    }

    [Fact]
    public void Gives_up_a_page_whose_forms_draw_millions_of_letters()
    {
        var forms = Enumerable
            .Range(10, 6)
            .Select(n => Form(n, n + 1, string.Concat(Enumerable.Repeat("/X Do ", 10))));
        var letters = Form(16, 16, $"BT /F1 12 Tf 50 700 Td ({new string('x', 100)}) Tj ET");

        Assert.Throws<UnreadableFileException>(() => Read(string.Concat(forms) + letters));
    }

    [Fact]
    public void Gives_up_a_page_that_saves_its_state_without_end() =>
        Assert.Throws<UnreadableFileException>(() =>
            new SketchedPdf().Raw(string.Concat(Enumerable.Repeat("q ", 20_000))).Words(9, 9, "决算").Read()
        );

    [Theory]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange")]
    [InlineData("2 beginbfrange <000000> <0FFFFF> <0000> <000000> <0FFFFF> [<0000>] endbfrange")]
    public void Finds_letter_ranges_of_millions(string map) =>
        Assert.Throws<InvalidDataException>(() => LetterRanges.Check(Encoding.ASCII.GetBytes(map)));

    [Fact]
    public void Lets_usual_letter_ranges_be() =>
        Assert.Null(
            Record.Exception(() =>
                LetterRanges.Check(
                    "2 beginbfrange <0000> <FFFF> <0000> <41> <42> [<0041> <0042>] endbfrange"u8
                )
            )
        );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(2, 3)]
    public void Finds_letters_made_of_each_other(int partOfFirst, int partOfSecond) =>
        Assert.Throws<InvalidDataException>(() => CompositeGlyphs.Check(Font(partOfFirst, partOfSecond, 2)));

    [Fact]
    public void Lets_letters_made_of_others_be() =>
        Assert.Null(Record.Exception(() => CompositeGlyphs.Check(Font(2, 3, 0))));

    [Fact]
    public void Measures_runs_before_they_are_unpacked() =>
        Assert.Equal(3 + 128, UnpackedLength.OfRunLength([2, 1, 2, 3, 129, 7, 128, 129, 7]));

    // ISO 32000-1, 7.4.4.2, example 2.
    [Fact]
    public void Measures_lzw_before_it_is_unpacked() =>
        Assert.Equal(10, UnpackedLength.OfLzw([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]));

    [Fact]
    public void Looks_at_each_bracket_once()
    {
        var brackets = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/W[ ", 1_000_000)));

        // Were every bracket followed to the end of the file, this would take hours.
        Assert.Null(Record.Exception(() => LetterWidths.CheckWidths(brackets)));
    }

    /// <summary>A font of four letters: the first is plain, each other one made of one part.</summary>
    private static byte[] Font(params int[] parts)
    {
        byte[] head = [.. new byte[50], 0, 0];
        byte[] places = [.. Enumerable.Range(0, 4).SelectMany(glyph => (byte[])[0, (byte)(glyph * 8)])];
        byte[] glyphs =
        [
            .. new byte[16],
            .. parts.SelectMany(part => (byte[])[0xFF, 0xFF, .. new byte[8], 0, 0, 0, (byte)part, 0, 0]),
        ];
        var start = 12 + (3 * 16);
        return
        [
            .. (byte[])[0, 1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0],
            .. WriteRecord("head"u8, start, head.Length),
            .. WriteRecord("loca"u8, start + head.Length, places.Length),
            .. WriteRecord("glyf"u8, start + head.Length + places.Length, glyphs.Length),
            .. head,
            .. places,
            .. glyphs,
        ];
    }

    private static byte[] WriteRecord(ReadOnlySpan<byte> name, int start, int length) =>
        [.. name, 0, 0, 0, 0, 0, 0, 0, (byte)start, 0, 0, 0, (byte)length];

    private static string Form(int number, int drawn, string operators)
    {
        var content = operators + " /X Do";
        return $"{number} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length "
            + $"{content.Length} /Resources << /Font << /F1 3 0 R >> /XObject << /X {drawn} "
            + $"0 R >> >> >>\nstream\n{content}\nendstream endobj\n";
    }

    private static Document Read(string objects, string contents = "/Contents 4 0 R")
    {
        var draw =
            contents == "/Contents 4 0 R" && !objects.StartsWith('4')
                ? "4 0 obj << /Length 5 >>\nstream\n/X Do\nendstream endobj\n"
                : "";
        var pdf = $"""
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Count 1 /Kids [9 0 R] >> endobj
            3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
            9 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {contents} /Resources << /XObject << /X 10 0 R >> >> >> endobj
            {draw}{objects}
            trailer << /Size 99 /Root 1 0 R >>
            %%EOF
            """;
        return DocumentReader
            .ReadDocument(new SourceFile("rings.pdf", Encoding.ASCII.GetBytes(pdf)))
            .Document;
    }

    private static void AssertUnsound(string objects) =>
        Assert.Throws<InvalidDataException>(() => Check(objects));

    private static void Check(string objects) => StructureGuard.CheckFile(Encoding.ASCII.GetBytes(objects));
}
