namespace Youju.Formats.Photos;

/// <summary>Photos as phones make them: jpeg, heic, png, tiff.</summary>
/// <remarks>
/// Read and cleaned by hand and not by a library: what must not be published has to be found byte by byte anyway, and the
/// same walk reads it.
/// </remarks>
public static class PhotoFile
{
    private const int ExifHead = 6;

    /// <summary>Whether the content is a photo that is read here.</summary>
    public static bool IsPhoto(byte[] content) =>
        JpegSegments.IsJpeg(content) || PngChunks.IsPng(content) || IsHeif(content) || IsTiff(content);

    /// <summary>Whether it is a photo as iPhones and newer others store it (HEIC).</summary>
    public static bool IsHeif(byte[] content) => HeifBoxes.IsHeif(content);

    /// <summary>What the photo says of itself; a damaged one says nothing, or what can still be read.</summary>
    public static PhotoNote ReadNote(byte[] content)
    {
        var tiff =
            JpegSegments.IsJpeg(content) ? FindInJpeg(content)
            : PngChunks.IsPng(content) ? FindInPng(content)
            : IsHeif(content) ? FindInHeif(content)
            : IsTiff(content) ? content
            : default;
        return ExifReader.ReadNote(tiff);
    }

    /// <summary>The size of a jpeg or png in dots; null for another, or one that is damaged.</summary>
    public static (int Width, int Height)? MeasurePicture(byte[] content)
    {
        try
        {
            if (PngChunks.IsPng(content) && content.Length > 24)
                return (ReadSide(content, 16), ReadSide(content, 20));
            if (!JpegSegments.IsJpeg(content))
                return null;
            return JpegSegments.MeasureFrame(content);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsTiff(byte[] content) =>
        content is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..];

    private static int ReadSide(byte[] content, int at) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(at));

    private static ReadOnlyMemory<byte> FindInJpeg(byte[] content) =>
        JpegSegments
            .ListSegments(content)
            .Where(segment => segment.Marker == 0xE1 && segment.Content.Span.StartsWith("Exif\0"u8))
            .Select(segment => segment.Content[ExifHead..])
            .FirstOrDefault();

    private static ReadOnlyMemory<byte> FindInPng(byte[] content) =>
        PngChunks
            .ListChunks(content)
            .Where(chunk => chunk.Kind == "eXIf")
            .Select(chunk => chunk.Content)
            .FirstOrDefault();

    // The item begins with how far its TIFF is away, of which the letters Exif and two zeros are a part.
    private static ReadOnlyMemory<byte> FindInHeif(byte[] content)
    {
        foreach (var (start, length) in HeifBoxes.FindItems(content, "Exif") ?? [])
        {
            if (length < 4)
                continue;
            var skip = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(start));
            if (skip < length - 4)
                return content.AsMemory(start + 4 + (int)skip, length - 4 - (int)skip);
        }

        return default;
    }
}
