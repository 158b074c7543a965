using System.Buffers.Binary;
using Youju.Formats.Reading;

namespace Youju.Formats.Pictures;

/// <summary>A jpeg, which a pdf holds as it is; only its size and its colours must be known.</summary>
internal static class JpegPicture
{
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

            if (IsFrameMarker(marker) && at + 10 <= content.Length)
                return ReadFrame(content, at + 4);
            at +=
                2 + (IsBareMarker(marker) ? 0 : BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2)));
        }

        throw UnreadableFileException.Damaged("jpeg 图片的结构不完整");
    }

    /// <param name="at">Where the frame begins behind its length: precision, height, width, components.</param>
    private static Picture ReadFrame(byte[] content, int at)
    {
        int height = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 1)),
            width = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 3));
        Picture.CheckSize(width, height);
        var space = content[at + 5] switch
        {
            1 => "/DeviceGray",
            3 => "/DeviceRGB",
            4 => "/DeviceCMYK",
            _ => throw UnreadableFileException.Damaged("jpeg 图片的颜色分量不合格式"),
        };
        return new(width, height, $"/ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode", content);
    }

    /// <summary>The starts of frames: C0 to CF without tables of codes (C4, CC) and the reserved C8.</summary>
    private static bool IsFrameMarker(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsBareMarker(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);
}
