using System.Globalization;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Finds the objects of a pdf where they stand, whatever its cross references say.</summary>
internal static class PdfObjects
{
    private const int LongestNumber = 10;

    private static ReadOnlySpan<byte> Begin => "obj"u8;

    /// <summary>Hands every object outside of object streams to <paramref name="take"/>.</summary>
    public static void ReadFile(byte[] file, Action<PdfObject> take)
    {
        var at = 0;
        while (file.AsSpan(at).IndexOf(Begin) is >= 0 and var found)
        {
            var begin = at + found;
            at = begin + Begin.Length;
            if (NumberBefore(file.AsSpan(0, begin)) is not { } number)
                continue;
            var syntax = new PdfSyntax(file, at);
            var value = syntax.ReadObject();
            var stream = value is PdfDictionary dictionary
                ? StreamBehind(file, ref syntax, dictionary)
                : null;
            at = Math.Max(at, stream?.End.Value ?? syntax.Position);
            take(new(number, value ?? PdfValue.Other, stream));
        }
    }

    /// <summary>Hands the objects that an unpacked object stream holds to <paramref name="take"/>.</summary>
    public static void ReadObjectStream(
        ReadOnlySpan<byte> content,
        long count,
        long first,
        Action<PdfObject> take
    )
    {
        if (!IsWithin(count, content.Length) || !IsWithin(first, content.Length))
            throw new InvalidDataException("An object stream counts more objects than it has bytes.");
        var head = new PdfSyntax(content, 0);
        for (var index = 0; index < count; index++)
        {
            if (head.ReadNumber() is not PdfNumber number || head.ReadNumber() is not PdfNumber offset)
                return;
            if (!IsWithin(offset.Value, content.Length - first - 1))
                continue;
            var body = new PdfSyntax(content, (int)(first + offset.Value));
            take(new(number.Value, body.ReadObject() ?? PdfValue.Other, null));
        }
    }

    // 12 0 obj: the number, the generation and the word, read backwards.
    private static long? NumberBefore(ReadOnlySpan<byte> before)
    {
        var generation = DigitsAtEnd(before, out var rest);
        var number = DigitsAtEnd(rest, out _);
        return generation.IsEmpty || number.IsEmpty
            ? null
            : long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static ReadOnlySpan<byte> DigitsAtEnd(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> rest)
    {
        var end = bytes.TrimEnd("\0\t\n\f\r "u8);
        var start = end.Length;
        while (start > 0 && end.Length - start < LongestNumber && char.IsAsciiDigit((char)end[start - 1]))
            start--;
        rest = end[..start];
        return end[start..];
    }

    private static Range? StreamBehind(byte[] file, ref PdfSyntax syntax, PdfDictionary dictionary)
    {
        if (!syntax.IsAt("stream"u8))
            return null;
        var start = syntax.Position + "stream"u8.Length;
        start += file.AsSpan(start).StartsWith("\r\n"u8) ? 2 : 1;
        start = Math.Min(start, file.Length);
        return start..EndOfStream(file, start, dictionary.GetNumber("Length"));
    }

    private static bool EndsStream(byte[] file, int at) =>
        file.AsSpan(at).TrimStart("\r\n "u8).StartsWith("endstream"u8);

    private static bool IsWithin(long number, long most) => number >= 0 && number <= most;

    // The length is believed where the stream ends there, for what is packed may hold any word.
    private static int EndOfStream(byte[] file, int start, long? length)
    {
        if (length is { } said && IsWithin(said, file.Length - start) && EndsStream(file, start + (int)said))
            return start + (int)said;
        var found = file.AsSpan(start).IndexOf("endstream"u8);
        return found < 0 ? file.Length : start + found;
    }
}

/// <param name="Stream">Where its stream lies in the file.</param>
internal readonly record struct PdfObject(long Number, PdfValue Value, Range? Stream);
