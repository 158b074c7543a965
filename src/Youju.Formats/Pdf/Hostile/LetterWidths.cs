namespace Youju.Formats.Pdf.Hostile;

/// <summary>Bounds the ranges of letters to which a font gives a width: the library keeps an entry for each letter of a range.</summary>
internal static class LetterWidths
{
    /// <summary>Letters are numbered up to 65 535 (ISO 32000-1, 9.7.4.3).</summary>
    private const int MostDigits = 6;

    private static ReadOnlySpan<byte> Key => "/W"u8;

    public static void CheckWidths(ReadOnlySpan<byte> content)
    {
        while (content.IndexOf(Key) is >= 0 and var at)
        {
            content = content[(at + Key.Length)..];
            var array = content.TrimStart(" \r\n\t"u8);
            if (!array.IsEmpty && array[0] == '[')
                content = array[CheckWidthArray(array)..];
        }
    }

    /// <summary>The length of the array; what was looked at need not be looked at again, whatever keys stand in it.</summary>
    private static int CheckWidthArray(ReadOnlySpan<byte> array)
    {
        var (depth, digits) = (0, 0);
        for (var at = 0; at < array.Length; at++)
        {
            var sign = array[at];
            if (sign == '[')
                depth++;
            else if (sign == ']' && --depth == 0)
                return at;
            digits =
                char.IsAsciiDigit((char)sign) ? digits + 1
                : sign == '.' ? -MostDigits * 4
                : 0;
            if (digits > MostDigits)
                throw new InvalidDataException("A font gives widths to letters that no font has.");
        }

        return array.Length;
    }
}
