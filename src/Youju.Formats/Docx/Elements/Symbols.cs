namespace Youju.Formats.Docx.Elements;

/// <summary>What the letters of symbol fonts look like, in characters that every font has.</summary>
/// <remarks>Files give the code as it stands in the font or raised to the private characters from U+F000 on.</remarks>
internal static class Symbols
{
    private const char PrivateStart = '\uF000';
    private const char PrivateEnd = '\uF0FF';
    private const char UnknownSymbol = '●';

    private static readonly Dictionary<char, char> Wingdings = new()
    {
        ['\u0052'] = '☑',
        ['\u0053'] = '☒',
        ['\u006E'] = '■',
        ['\u006F'] = '□',
        ['\u0071'] = '□',
        ['\u0072'] = '□',
        ['\u0075'] = '◆',
        ['\u0076'] = '◆',
        ['\u00A1'] = '○',
        ['\u00A7'] = '■',
        ['\u00A8'] = '□',
        ['\u00D8'] = '➢',
        ['\u00E0'] = '→',
        ['\u00FB'] = '✗',
        ['\u00FC'] = '✓',
        ['\u00FD'] = '☒',
        ['\u00FE'] = '☑',
    };

    private static readonly Dictionary<char, char> Wingdings2 = new()
    {
        ['\u004F'] = '✗',
        ['\u0050'] = '✓',
        ['\u0051'] = '☒',
        ['\u0052'] = '☑',
        ['\u0053'] = '☒',
        ['\u0054'] = '☒',
        ['\u0099'] = '○',
        ['\u00A2'] = '■',
        ['\u00A3'] = '□',
    };

    private static readonly Dictionary<char, char> Greek = new()
    {
        ['\u0044'] = 'Δ',
        ['\u0057'] = 'Ω',
        ['\u0061'] = 'α',
        ['\u0062'] = 'β',
        ['\u006D'] = 'μ',
        ['\u0070'] = 'π',
        ['\u00A2'] = '′',
        ['\u00A3'] = '≤',
        ['\u00A5'] = '∞',
        ['\u00AB'] = '↔',
        ['\u00AC'] = '←',
        ['\u00AD'] = '↑',
        ['\u00AE'] = '→',
        ['\u00AF'] = '↓',
        ['\u00B0'] = '°',
        ['\u00B1'] = '±',
        ['\u00B2'] = '″',
        ['\u00B3'] = '≥',
        ['\u00B4'] = '×',
        ['\u00B7'] = '•',
        ['\u00B8'] = '÷',
        ['\u00B9'] = '≠',
        ['\u00BB'] = '≈',
        ['\u00D6'] = '√',
        ['\u00E5'] = '∑',
    };

    private static readonly Dictionary<string, Dictionary<char, char>> Fonts = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["Symbol"] = Greek,
        ["Wingdings"] = Wingdings,
        ["Wingdings 2"] = Wingdings2,
    };

    public static bool IsSymbolFont(string? font) => font is not null && Fonts.ContainsKey(font);

    /// <param name="font">The font that the letter is set in; null where it is not told.</param>
    public static char ToReadableSymbol(char letter, string? font = null)
    {
        var isPrivate = letter is >= PrivateStart and <= PrivateEnd;
        var signs = font is null ? null : Fonts.GetValueOrDefault(font);
        if (!isPrivate && signs is null)
            return letter;
        var code = isPrivate ? (char)(letter - PrivateStart) : letter;
        // The signs and digits of Symbol stand where those of other fonts do.
        var otherwise = !isPrivate || (signs == Greek && char.IsAscii(code)) ? code : UnknownSymbol;
        return (signs ?? Wingdings).GetValueOrDefault(code, otherwise);
    }
}
