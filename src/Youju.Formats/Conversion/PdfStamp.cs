using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Formats.Conversion;

/// <summary>
/// Puts a date of ours, and a number that follows from the content, where a PDF tells when it was made:
/// equal documents give equal bytes.
/// </summary>
/// <remarks>Every mark keeps its length, so that the offsets in the file stay true, but for the colour profile. LibreOffice does
/// not look at SOURCE_DATE_EPOCH.</remarks>
internal static class PdfStamp
{
    private const int DateDigits = 14;
    private const int IdDigits = 32;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    private static readonly byte[][] Dates =
    [
        [.. "/CreationDate(D:"u8],
        [.. "/ModDate(D:"u8],
        [.. "<xmp:CreateDate>"u8],
        [.. "<xmp:ModifyDate>"u8],
        [.. "<xmp:MetadataDate>"u8],
    ];

    /// <summary>The file with the day in the place of the second of its making.</summary>
    public static byte[] StampDate(byte[] pdf, DateOnly day)
    {
        var digits = Encoding.ASCII.GetBytes(
            day.ToString("yyyyMMdd", CultureInfo.InvariantCulture).PadRight(DateDigits, '0')
        );
        foreach (var mark in Dates)
        foreach (var at in FindPositionsAfter(pdf, mark))
            OverwriteDigits(pdf.AsSpan(at), digits);
        pdf = ProfileStamp.StampDate(pdf, day);
        ReplaceIdentifiers(pdf);
        return pdf;
    }

    // The trailer stands at the end and names the document twice: as first written and as it is.
    private static void ReplaceIdentifiers(byte[] pdf)
    {
        var trailer = pdf.AsSpan().LastIndexOf("trailer"u8);
        if (trailer < 0)
            return;
        var places = FindPositionsAfter(pdf, [.. "<"u8], trailer)
            .Concat(FindPositionsAfter(pdf, [.. "/DocChecksum /"u8], trailer))
            .Where(at => IsIdentifierAt(pdf, at))
            .ToList();
        foreach (var at in places)
            pdf.AsSpan(at, IdDigits).Fill((byte)'0');
        var id = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(pdf))[..IdDigits]);
        foreach (var at in places)
            id.CopyTo(pdf, at);
    }

    private static bool IsIdentifierAt(byte[] pdf, int at) =>
        at + IdDigits <= pdf.Length && !pdf.AsSpan(at, IdDigits).ContainsAnyExcept(HexDigits);

    private static IEnumerable<int> FindPositionsAfter(byte[] pdf, byte[] mark, int from = 0)
    {
        for (var next = pdf.AsSpan(from).IndexOf(mark); next >= 0; next = pdf.AsSpan(from).IndexOf(mark))
        {
            from += next + mark.Length;
            yield return from;
        }
    }

    // A date has its digits in one order, whatever stands between them.
    private static void OverwriteDigits(Span<byte> text, ReadOnlySpan<byte> digits)
    {
        for (int at = 0, next = 0; at < text.Length && next < digits.Length; at++)
        {
            if (char.IsAsciiDigit((char)text[at]))
                text[at] = digits[next++];
            else if (!"-:T".Contains((char)text[at]))
                return;
        }
    }
}
