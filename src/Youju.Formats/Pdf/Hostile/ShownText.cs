namespace Youju.Formats.Pdf.Hostile;

/// <summary>Bounds the letters that one stream may show: each becomes an object of some hundred bytes.</summary>
internal static class ShownText
{
    private const int MostBytes = 1_000_000;

    /// <summary>Counts the bytes inside parentheses and angle brackets, which is where text stands in a page's operators.</summary>
    public static void CheckShownLength(ReadOnlySpan<byte> content)
    {
        // Fonts and other binary streams have no text operators.
        if (content.Length < MostBytes || content.IndexOf("Tf"u8) < 0)
            return;
        if (CountShown(content) > MostBytes)
            throw new InvalidDataException("page shows too much text");
    }

    private static int CountShown(ReadOnlySpan<byte> content)
    {
        var (shown, depth) = (0, 0);
        foreach (var b in content)
        {
            if (b is (byte)'(' or (byte)'<')
                depth++;
            else if (b is (byte)')' or (byte)'>')
                depth = Math.Max(0, depth - 1);
            else if (depth > 0)
                shown++;
        }

        return shown;
    }
}
