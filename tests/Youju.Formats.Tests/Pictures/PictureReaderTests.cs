using System.Buffers.Binary;
using Youju.Formats.Reading;
using Youju.Formats.Tests.Pdf;

namespace Youju.Formats.Tests.Pictures;

public sealed class PictureReaderTests
{
    [Theory]
    [InlineData("-png", FileKind.Png)]
    [InlineData("-jpeg", FileKind.Jpeg)]
    public void A_picture_of_a_page_is_read_as_a_scanned_page_is(string format, FileKind kind)
    {
        var typed = new SketchedPdf(440, 200)
            .Grid([30, 130, 270], [40, 80, 120])
            .Words(50, 68, "2023", 20)
            .Words(160, 68, "115.47", 20)
            .Words(50, 108, "2024", 20)
            .Words(160, 108, "307.82", 20);

        var read = DocumentReader.ReadDocument(new SourceFile("第一页", Rendering.Of(typed, format)));

        Assert.Equal(
            ["2023", "2024"],
            Drawn.OnlyTable(read.Document).Rows.Select(row => read.Document.SliceText(row.Cells[0].Span))
        );
        Assert.Equal((kind, true), (read.Kind, read.Document.IsRecognisedAt(0)));
    }

    [Theory]
    [InlineData(1_000_000, 1_000_000, UnreadableReason.TooLarge)]
    [InlineData(0, 10, UnreadableReason.Damaged)]
    [InlineData(10, 10, UnreadableReason.Damaged)]
    public void A_picture_that_lies_about_its_size_or_ends_early_is_refused(
        uint width,
        uint height,
        UnreadableReason reason
    )
    {
        byte[] head =
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            .. "IHDR"u8,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            8,
            6,
            0,
            0,
            0,
        ];
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(20), height);

        Assert.Equal(
            reason,
            Assert
                .Throws<UnreadableFileException>(() =>
                    DocumentReader.ReadDocument(new SourceFile("图.png", head))
                )
                .Reason
        );
    }

    [Fact]
    public void A_jpeg_without_a_frame_is_damaged() =>
        Assert.Equal(
            UnreadableReason.Damaged,
            Assert
                .Throws<UnreadableFileException>(() =>
                    DocumentReader.ReadDocument(
                        new SourceFile("图.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2])
                    )
                )
                .Reason
        );
}
