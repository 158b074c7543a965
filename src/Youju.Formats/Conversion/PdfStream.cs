using System.Globalization;
using System.Text;

namespace Youju.Formats.Conversion;

/// <summary>Puts other bytes into a stream of a PDF, and tells the table of its objects where they stand now.</summary>
/// <remarks>For the table of lines of twenty bytes that LibreOffice writes, and a length that is an object behind the stream.</remarks>
internal static class PdfStream
{
    private const int EntryLength = 20;
    private const int OffsetDigits = 10;

    /// <summary>The file with the new content; null where its table or the length is written in another way.</summary>
    public static byte[]? ReplaceContent(byte[] pdf, int start, int length, ReadOnlySpan<byte> content)
    {
        var (told, table) = ($"\n{Format(length)}\nendobj", FindTable(pdf));
        var lengthAt = pdf.AsSpan(start + length).IndexOf(Encoding.ASCII.GetBytes(told));
        if (lengthAt < 0 || table is not { } entries)
            return null;
        lengthAt += start + length;
        var toldNow = $"\n{Format(content.Length)}\nendobj";
        var (first, both) = (content.Length - length, content.Length - length + toldNow.Length - told.Length);
        foreach (var at in entries)
            MoveEntry(pdf.AsSpan(at, OffsetDigits), start, lengthAt, first, both);
        byte[] moved =
        [
            .. pdf.AsSpan(0, start),
            .. content,
            .. pdf.AsSpan(start + length, lengthAt - start - length),
            .. Encoding.ASCII.GetBytes(toldNow),
            .. pdf.AsSpan(lengthAt + told.Length),
        ];
        return WriteStart(moved, both);
    }

    // The places of the offsets in the lines of the table.
    private static List<int>? FindTable(byte[] pdf)
    {
        if (ReadStart(pdf) is not { } at || !pdf.AsSpan(at).StartsWith("xref\n"u8))
            return null;
        var places = new List<int>();
        var line = at + "xref\n".Length;
        line += pdf.AsSpan(line).IndexOf((byte)'\n') + 1;
        for (; !pdf.AsSpan(line).StartsWith("trailer"u8); line += EntryLength)
        {
            if (line + EntryLength > pdf.Length || pdf[line + OffsetDigits] != (byte)' ')
                return null;
            places.Add(line);
        }

        return places;
    }

    private static void MoveEntry(Span<byte> offset, int start, int lengthAt, int first, int both)
    {
        var at = int.Parse(offset, CultureInfo.InvariantCulture);
        var moved =
            at > lengthAt ? at + both
            : at > start ? at + first
            : at;
        Encoding.ASCII.GetBytes(moved.ToString("0000000000", CultureInfo.InvariantCulture)).CopyTo(offset);
    }

    private static int? ReadStart(byte[] pdf) =>
        FindStart(pdf) is { } place
        && int.TryParse(pdf.AsSpan(place.Start, place.Length), CultureInfo.InvariantCulture, out var at)
        && at < pdf.Length
            ? at
            : null;

    private static byte[] WriteStart(byte[] pdf, int by)
    {
        var (start, length) = FindStart(pdf)!.Value;
        var at = int.Parse(pdf.AsSpan(start, length), CultureInfo.InvariantCulture) + by;
        return
        [
            .. pdf.AsSpan(0, start),
            .. Encoding.ASCII.GetBytes(Format(at)),
            .. pdf.AsSpan(start + length),
        ];
    }

    private static (int Start, int Length)? FindStart(byte[] pdf)
    {
        var mark = pdf.AsSpan().LastIndexOf("startxref\n"u8);
        if (mark < 0)
            return null;
        var start = mark + "startxref\n".Length;
        var length = pdf.AsSpan(start).IndexOf((byte)'\n');
        return length <= 0 ? null : (start, length);
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
