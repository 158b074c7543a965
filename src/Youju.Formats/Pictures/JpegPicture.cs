using System.Buffers.Binary;
using Youju.Formats.Reading;

namespace Youju.Formats.Pictures;

/// <summary>A jpeg, which a pdf holds as it is; only its size and its colours must be known.</summary>
internal static class JpegPicture
{
    /// <summary>The starts of frames: C0 to CF without tables of codes (C4, CC) and the reserved C8.</summary>
    private static readonly byte[] FrameMarkers =
    [
        0xC0,
        0xC1,
        0xC2,
        0xC3,
        0xC5,
        0xC6,
        0xC7,
        0xC9,
        0xCA,
        0xCB,
        0xCD,
        0xCE,
        0xCF,
    ];

    // No length stands behind them.
    private static readonly byte[] BareMarkers = [0x01, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8];

    // By the number of components.
    private static readonly Dictionary<int, string> Spaces = new()
    {
        [1] = "/DeviceGray",
        [3] = "/DeviceRGB",
        [4] = "/DeviceCMYK",
    };

    public static Picture ReadPicture(byte[] content)
    {
        for (var at = 2; at + 4 <= content.Length; )
        {
            if (content[at] != 0xFF)
                break;
            var marker = content[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (FrameMarkers.Contains(marker) && at + 10 <= content.Length)
                return ReadFrame(content, at + 4);
            at +=
                2
                + (
                    BareMarkers.Contains(marker)
                        ? 0
                        : BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2))
                );
        }

        throw UnreadableFileException.Damaged("jpeg 图片的结构不完整");
    }

    /// <param name="at">Where the frame begins behind its length: precision, height, width, components.</param>
    private static Picture ReadFrame(byte[] content, int at)
    {
        int height = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 1)),
            width = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 3));
        Picture.CheckSize(width, height);
        if (!Spaces.TryGetValue(content[at + 5], out var space))
            throw UnreadableFileException.Damaged("jpeg 图片的颜色分量不合格式");
        return new(width, height, $"/ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode", content);
    }
}
