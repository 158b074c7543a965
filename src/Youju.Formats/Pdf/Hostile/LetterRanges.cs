using System.Globalization;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Bounds the ranges of codes that a font maps to letters: the library keeps an entry for each code of a range.</summary>
internal static class LetterRanges
{
    private const long MostCodes = 1_000_000;
    private const int LongestCode = 8;

    private static ReadOnlySpan<byte> Begin => "beginbfrange"u8;
    private static ReadOnlySpan<byte> End => "endbfrange"u8;

    public static void Check(ReadOnlySpan<byte> content)
    {
        var codes = 0L;
        while (content.IndexOf(Begin) is >= 0 and var at)
        {
            content = content[(at + Begin.Length)..];
            var end = content.IndexOf(End);
            codes += CountCodes(end < 0 ? content : content[..end]);
            if (codes > MostCodes)
                throw new InvalidDataException("A font maps more codes than there are letters.");
        }
    }

    // <0041> <005A> <0061>: from, to, and the first letter or a list of them.
    private static long CountCodes(ReadOnlySpan<byte> ranges)
    {
        var codes = 0L;
        while (codes <= MostCodes && ReadCode(ref ranges) is { } low && ReadCode(ref ranges) is { } high)
        {
            codes += Math.Max(1, high - low + 1);
            SkipLetters(ref ranges);
        }

        return codes;
    }

    private static long? ReadCode(ref ReadOnlySpan<byte> ranges)
    {
        var start = ranges.IndexOf((byte)'<');
        var length = start < 0 ? -1 : ranges[start..].IndexOf((byte)'>');
        if (length < 0)
            return null;
        var code = ranges.Slice(start + 1, length - 1);
        ranges = ranges[(start + length + 1)..];
        // A code with blanks in it, or of more bytes than any font has, may stand for anything.
        return
            code.Length <= LongestCode
            && long.TryParse(
                code,
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
            ? value
            : 0;
    }

    private static void SkipLetters(ref ReadOnlySpan<byte> ranges)
    {
        var next = ranges.IndexOfAny("<["u8);
        if (next < 0)
            return;
        var rest = ranges[next..];
        var end = rest.IndexOf(rest[0] == '[' ? (byte)']' : (byte)'>');
        ranges = end < 0 ? default : rest[(end + 1)..];
    }
}
