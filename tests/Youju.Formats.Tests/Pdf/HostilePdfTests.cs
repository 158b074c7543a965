using System.IO.Compression;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Pdf;

public class HostilePdfTests
{
    [Fact]
    public void Answers_a_file_cut_in_half_with_text_or_a_clear_message()
    {
        var bytes = new SketchedPdf().Words(100, 100, "决算").Bytes();

        for (var length = 8; length < bytes.Length; length += 97)
            ReadOrRefuse(bytes[..length]);
    }

    [Fact]
    public void Refuses_a_file_without_pages() =>
        Assert.Equal(
            UnreadableReason.Damaged,
            Refusal(
                Plain(
                    """
                    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                    2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj
                    """
                )
            )
        );

    [Theory]
    [InlineData("907 99999999 500")]
    [InlineData("-2147483648 907 500")]
    public void Refuses_a_font_with_widths_for_millions_of_letters(string range)
    {
        var sound = Encoding.Latin1.GetString(new SketchedPdf().Words(100, 100, "决算").Bytes());

        var refusal = Refusal(
            Encoding.Latin1.GetBytes(sound.Replace("814 907 500", range, StringComparison.Ordinal))
        );

        Assert.Equal(UnreadableReason.Damaged, refusal);
    }

    [Fact]
    public void Refuses_an_encrypted_file()
    {
        var pdf = Plain(
            """
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> endobj
            4 0 obj << /Filter /Standard /V 1 /R 2 /Length 40 /P -4
            /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>
            /U <00BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> endobj
            """,
            "/Encrypt 4 0 R /ID [<00> <00>]"
        );

        Assert.Equal(UnreadableReason.Encrypted, Refusal(pdf));
    }

    [Fact]
    public void Leaves_out_a_page_that_unpacks_to_a_bomb_and_reads_the_rest()
    {
        var document = new SketchedPdf()
            .Words(100, 100, "正文")
            .NextPage()
            .Packed(Bomb(40))
            .NextPage()
            .Read();

        Assert.Equal(["正文"], Drawn.Paragraphs(document));
        Assert.Equal(new(TraceKind.UnreadPage, "2", ""), Assert.Single(document.Traces));
    }

    [Fact]
    public void Refuses_a_page_that_shows_millions_of_letters()
    {
        var pdf = new SketchedPdf().Raw("BT /F1 12 Tf <" + new string('4', 5_000_000) + "> Tj ET").NextPage();

        Assert.Throws<UnreadableFileException>(() => pdf.Read());
    }

    [Fact]
    public void Reads_a_page_whose_long_lines_all_begin_at_places_of_their_own()
    {
        var pdf = new SketchedPdf();
        for (var line = 0; line < 12; line++)
            pdf.Words(50 + (line * 7), 100 + (line * 20), new string('甲', 30));

        Assert.NotEmpty(Drawn.Paragraphs(pdf.Read()));
    }

    [Fact]
    public void Leaves_out_a_page_of_impossible_size() =>
        Assert.Throws<UnreadableFileException>(() =>
            new SketchedPdf(595, 1e12).Words(100, 100, "决算").Read()
        );

    [Fact]
    public void Refuses_pages_that_hold_themselves() =>
        Assert.Equal(
            UnreadableReason.Damaged,
            Refusal(
                Plain(
                    """
                    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                    2 0 obj << /Type /Pages /Count 1 /Kids [2 0 R] >> endobj
                    """
                )
            )
        );

    [Fact]
    public void Survives_arrays_nested_without_end() =>
        ReadOrRefuse(Plain("1 0 obj " + new string('[', 200_000) + " endobj"));

    private static UnreadableReason Refusal(byte[] bytes) =>
        Assert.Throws<UnreadableFileException>(() => Read(bytes)).Reason;

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Read(bytes);
        }
        catch (UnreadableFileException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    private static void Read(byte[] bytes) =>
        DocumentReader.ReadDocument(new SourceFile("hostile.pdf", bytes));

    private static byte[] Plain(string objects, string trailer = "") =>
        Encoding.ASCII.GetBytes($"%PDF-1.4\n{objects}\ntrailer << /Root 1 0 R {trailer} >>\n%%EOF\n");

    private static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize))
            for (var i = 0; i < megabytes; i++)
                stream.Write(new byte[1 << 20]);
        return packed.ToArray();
    }
}
