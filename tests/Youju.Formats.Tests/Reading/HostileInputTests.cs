using System.IO.Compression;
using System.Text;
using Youju.Formats.Reading;
using Youju.Formats.Tests.Docx.Reading;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Reading;

/// <summary>Files made to break a reader get a message for people, in bounded time and memory.</summary>
public sealed class HostileInputTests
{
    [Fact]
    public void A_zip_bomb_is_stopped_while_it_unpacks()
    {
        var bomb = new DocxFile(new string(' ', 64 << 20)).ToBytes();

        AssertRefused(UnreadableReason.TooLarge, "压缩炸弹", "报告.docx", bomb);
    }

    [Fact]
    public void A_package_of_countless_entries_is_not_even_listed()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 10_001; i++)
                archive.CreateEntry($"x{i}");

        AssertRefused(UnreadableReason.TooLarge, "多于 10000 个", "报告.docx", stream.ToArray());
    }

    [Fact]
    public void Names_that_climb_out_of_the_package_lead_nowhere() =>
        Assert.Equal(
            "正文\n",
            new DocxFile(P("正文"))
                .With("../../../../etc/passwd", "x")
                .With(@"..\..\windows\system.ini", "x")
                .Read()
                .Text
        );

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    public void Entities_are_not_even_declared(string declaration)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = archive.CreateEntry("word/document.xml").Open())
            part.Write(
                Encoding.UTF8.GetBytes(
                    $"{declaration}<w:document xmlns:w=\"w\"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>"
                )
            );

        AssertRefused(UnreadableReason.Damaged, "已损坏", "报告.docx", stream.ToArray());
    }

    [Theory]
    [InlineData(2_000, 1, "自动编号")]
    [InlineData(100, 20_000, "文字多于")]
    public void Automatic_numbers_count_as_text(int signs, int paragraphs, string words) =>
        AssertRefused(
            UnreadableReason.TooLarge,
            words,
            "报告.docx",
            new DocxFile(
                string.Concat(
                    Enumerable.Repeat(
                        P("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
                        paragraphs
                    )
                )
            )
                .WithNumbering(
                    $"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start "
                        + $"w:val=\"100000\"/><w:lvlText w:val=\""
                        + $"{string.Concat(Enumerable.Repeat("%1", signs))}"
                        + $"\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
                        + $"w:val=\"1\"/></w:num>"
                )
                .ToBytes()
        );

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>")]
    [InlineData("<w:p><w:r><w:txbxContent>")]
    [InlineData("<w:p><w:ins>")]
    [InlineData("<w:sdt>")]
    public void Deep_nesting_is_refused(string tags) =>
        AssertRefused(
            UnreadableReason.TooLarge,
            "嵌套深于",
            "报告.docx",
            new DocxFile(string.Concat(Enumerable.Repeat(tags, 20_000))).ToBytes()
        );

    [Fact]
    public void A_million_cells_are_refused_before_they_fill_the_memory()
    {
        var body = Table(Row(string.Concat(Enumerable.Repeat("<w:tc/>", 1_000_001))));
        var limits = new ReadingLimits { RatioFreeBytes = long.MaxValue };

        var error = Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(new DocxFile(body).ToSource(), limits)
        );

        Assert.Equal(UnreadableReason.TooLarge, error.Reason);
    }

    [Fact]
    public void Styles_and_lists_that_refer_to_themselves_end()
    {
        var document = new DocxFile(P("正文", "<w:pStyle w:val=\"a\"/>"))
            .WithStyles(
                "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
            )
            .WithNumbering(
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"s\"/><w:styleLink w:val=\"s\"/></w:abstractNum>"
            )
            .Read();

        Assert.Equal("正文\n", document.Text);
    }

    [Fact]
    public void Numbers_beyond_every_bound_are_read_as_bounds()
    {
        const string numbering =
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start "
            + "w:val=\"99999999999\"/><w:lvlText w:val=\"%1、"
            + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
            + "w:val=\"1\"/></w:num>";
        var body = P(
            "甲",
            "<w:numPr><w:ilvl w:val=\"-7\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:firstLine=\"2147483648\"/>"
        );

        Assert.Equal("1000000、甲\n", new DocxFile(body).WithNumbering(numbering).Read().Text);
    }

    [Fact]
    public void A_truncated_package_is_damaged() =>
        AssertRefused(
            UnreadableReason.Damaged,
            "已损坏",
            "报告.docx",
            new DocxFile(P("正文")).ToBytes()[..^40]
        );

    [Fact]
    public void A_package_without_its_main_part_is_damaged() =>
        AssertRefused(UnreadableReason.Damaged, "没有正文", "报告.docx", Zip("[Content_Types].xml"));

    [Fact]
    public void An_archive_of_other_things_is_no_report() =>
        AssertRefused(UnreadableReason.Unsupported, "压缩包", "报告.zip", Zip("照片.txt"));

    [Fact]
    public void An_encrypted_Office_file_says_so() =>
        AssertRefused(UnreadableReason.Encrypted, "已加密", "报告.docx", CompoundFile("EncryptedPackage"));

    [Fact]
    public void A_compound_file_of_an_unknown_program_says_so() =>
        AssertRefused(
            UnreadableReason.Unsupported,
            "不是支持的格式",
            "报告.doc",
            CompoundFile("SomethingElse")
        );

    [Fact]
    public void A_broken_workbook_of_Excel_97_is_damaged() =>
        AssertRefused(UnreadableReason.Damaged, "已损坏", "表.xls", CompoundFile("Workbook"));

    [Fact]
    public void An_empty_file_says_so() => AssertRefused(UnreadableReason.Empty, "空的", "报告.docx", []);

    [Fact]
    public void A_picture_that_ends_after_its_first_bytes_is_damaged() =>
        AssertRefused(UnreadableReason.Damaged, "已损坏", "报告.docx", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);

    [Fact]
    public void A_picture_of_a_kind_that_is_not_read_says_what_it_is() =>
        AssertRefused(UnreadableReason.Unsupported, "tif", "报告.docx", [.. "II*\0"u8, 8, 0]);

    [Fact]
    public void A_program_is_not_text() =>
        AssertRefused(
            UnreadableReason.Unsupported,
            "二进制",
            "报告.txt",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0]
        );

    [Fact]
    public void A_reading_that_takes_too_long_is_given_up()
    {
        var file = new DocxFile(string.Concat(Enumerable.Repeat(P("正文"), 5000))).ToSource();

        var error = Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(file, new ReadingLimits { Time = TimeSpan.Zero })
        );

        Assert.Equal(UnreadableReason.TooSlow, error.Reason);
    }

    private static void AssertRefused(UnreadableReason reason, string words, string name, byte[] content)
    {
        var error = Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(new SourceFile(name, content))
        );

        Assert.Equal(reason, error.Reason);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(entry);
        return stream.ToArray();
    }

    private static byte[] CompoundFile(string streamName)
    {
        var content = new byte[2048];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(content, 0);
        Encoding.Unicode.GetBytes(streamName).CopyTo(content, 512);
        content[512 + 64] = (byte)((streamName.Length + 1) * 2);
        content[512 + 66] = 2;
        return content;
    }
}
