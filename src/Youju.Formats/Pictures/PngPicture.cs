using System.Buffers.Binary;
using System.Globalization;
using Youju.Formats.Reading;

namespace Youju.Formats.Pictures;

/// <summary>A png: without transparency a pdf holds its data as it is, else the data is laid on white first.</summary>
internal static class PngPicture
{
    private const int HeaderLength = 8 + 8 + 13;
    private const int LongestPalette = 3 * 256;

    private static readonly Dictionary<int, string> PlainSpaces = new()
    {
        [0] = "/DeviceGray",
        [2] = "/DeviceRGB",
    };

    private static readonly int[] SampleSizes = [1, 2, 4, 8, 16];

    public static Picture ReadPicture(byte[] content)
    {
        if (content.Length < HeaderLength || !content.AsSpan(12, 4).SequenceEqual("IHDR"u8))
            throw CreateDamageError();
        long width = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(16)),
            height = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(20));
        Picture.CheckSize(width, height);
        var (bits, colours, interlaced) = (content[24], content[25], content[28]);
        if (interlaced != 0)
            throw UnreadableFileException.Unsupported("隔行扫描的 png 图片");
        var head = new PngHeader((int)width, (int)height, bits, colours);
        var (data, palette) = GatherChunks(content);
        return colours is 4 or 6
            ? PngTransparency.FlattenOnWhite(head, data)
            : new(head.Width, head.Height, DescribeCoding(head, palette), data);
    }

    private static string DescribeCoding(PngHeader head, byte[] palette)
    {
        var space = DescribeSpace(head.Colours, palette);
        if (!SampleSizes.Contains(head.Bits))
            throw CreateDamageError();
        var channels = head.Colours == 2 ? 3 : 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"/ColorSpace {space} /BitsPerComponent {head.Bits} /Filter /FlateDecode "
                + $"/DecodeParms << /Predictor 15 /Colors {channels} /BitsPerComponent "
                + $"{head.Bits} /Columns {head.Width} >>"
        );
    }

    private static string DescribeSpace(int colours, byte[] palette)
    {
        if (PlainSpaces.TryGetValue(colours, out var space))
            return space;
        return colours == 3 && palette.Length is >= 3 and <= LongestPalette
            ? $"[/Indexed /DeviceRGB {(palette.Length / 3) - 1} <{Convert.ToHexString(palette)}>]"
            : throw CreateDamageError();
    }

    /// <summary>The packed pixels of all chunks, and the palette.</summary>
    private static (byte[] Data, byte[] Palette) GatherChunks(byte[] content)
    {
        using var data = new MemoryStream();
        byte[] palette = [];
        for (var at = 8; at + 12 <= content.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
            if (length > content.Length - at - 12)
                throw CreateDamageError();
            var chunk = content.AsSpan(at + 8, (int)length);
            if (content.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                data.Write(chunk);
            else if (content.AsSpan(at + 4, 4).SequenceEqual("PLTE"u8))
                palette = chunk.ToArray();
            at += 12 + (int)length;
        }

        return data.Length > 0 ? (data.ToArray(), palette) : throw CreateDamageError();
    }

    internal static UnreadableFileException CreateDamageError() =>
        UnreadableFileException.Damaged("png 图片的结构不完整");
}

/// <param name="Colours">0 grey, 2 colours, 3 palette, 4 and 6 the first two with transparency.</param>
internal readonly record struct PngHeader(int Width, int Height, int Bits, int Colours);
