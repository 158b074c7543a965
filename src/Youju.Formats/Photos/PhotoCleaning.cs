using System.Text;

namespace Youju.Formats.Photos;

/// <summary>Takes out of a photo whatever is not picture: place, time, device, names, previews, and what is hung behind it.</summary>
public static class PhotoCleaning
{
    // What decides how the picture looks; all other chunks are words about it.
    private static readonly HashSet<string> PictureChunks = new(StringComparer.Ordinal)
    {
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "sBIT",
        "pHYs",
        "bKGD",
    };

    private static readonly string[] ForeignItems = ["Exif", "mime", "uri "];

    /// <summary>The photo with its picture alone; null where that cannot be done with certainty.</summary>
    /// <remarks>Which way up it is goes as well: whoever shows it turns it by <see cref="PhotoNote.Orientation"/>.</remarks>
    public static byte[]? RemoveTraces(byte[] content) =>
        JpegSegments.IsJpeg(content) ? CleanJpeg(content)
        : PngChunks.IsPng(content) ? CleanPng(content)
        : PhotoFile.IsHeif(content) ? CleanHeif(content)
        : null;

    /// <summary>Whether something is left in the bytes by which a photo tells where or when it was taken.</summary>
    public static bool HasTraces(byte[] content) =>
        JpegSegments.IsJpeg(content) ? JpegSegments.ListSegments(content).Any(segment => !IsPicture(segment))
        : PngChunks.IsPng(content)
            ? PngChunks.ListChunks(content).Any(chunk => !PictureChunks.Contains(chunk.Kind))
        : PhotoFile.IsHeif(content) && PhotoFile.ReadNote(content) != PhotoNote.Silent;

    private static byte[]? CleanJpeg(byte[] content)
    {
        using var clean = new MemoryStream(content.Length);
        clean.Write(content, 0, 2);
        var isWhole = false;
        foreach (var segment in JpegSegments.ListSegments(content))
        {
            if (IsPicture(segment))
                clean.Write(segment.Bytes.Span);
            isWhole = segment.Marker == JpegSegments.EndOfImage;
        }

        return isWhole ? clean.ToArray() : null;
    }

    // Of the segments of programs, JFIF, a colour profile and Adobe's colours belong to the picture.
    private static bool IsPicture(JpegSegments.Segment segment) =>
        segment.Marker switch
        {
            0xFE => false,
            0xE0 => segment.Content.Span.StartsWith("JFIF\0"u8),
            0xE2 => segment.Content.Span.StartsWith("ICC_PROFILE\0"u8),
            0xEE => segment.Content.Span.StartsWith("Adobe"u8),
            >= 0xE1 and <= 0xEF => false,
            _ => true,
        };

    private static byte[]? CleanPng(byte[] content)
    {
        using var clean = new MemoryStream(content.Length);
        clean.Write(content, 0, PngChunks.SignatureBytes);
        var last = "";
        foreach (var chunk in PngChunks.ListChunks(content))
        {
            last = chunk.Kind;
            if (PictureChunks.Contains(last))
                clean.Write(chunk.Bytes.Span);
        }

        return last == "IEND" ? clean.ToArray() : null;
    }

    // The places of all items are counted from the beginning of the file: what must go becomes zeros.
    private static byte[]? CleanHeif(byte[] content)
    {
        if (HeifBoxes.FindItems(content, ForeignItems) is not { } items)
            return null;
        var clean = content.ToArray();
        foreach (var (start, length) in items)
            clean.AsSpan(start, length).Clear();
        return clean.AsSpan().IndexOf(Encoding.ASCII.GetBytes("Exif\0\0")) < 0 ? clean : null;
    }
}
