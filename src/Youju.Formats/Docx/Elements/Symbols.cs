namespace Youju.Formats.Docx.Elements;

/// <summary>What the letters of symbol fonts look like, in characters that every font has.</summary>
internal static class Symbols
{
    private const char PrivateStart = '\uF000';
    private const char PrivateEnd = '\uF0FF';
    private const char UnknownSymbol = '●';

    private static readonly Dictionary<char, char> Readable = new()
    {
        ['\uF052'] = '☑',
        ['\uF053'] = '☒',
        ['\uF06E'] = '■',
        ['\uF06F'] = '□',
        ['\uF071'] = '□',
        ['\uF072'] = '□',
        ['\uF075'] = '◆',
        ['\uF076'] = '◆',
        ['\uF0A7'] = '■',
        ['\uF0A8'] = '□',
        ['\uF0D8'] = '➢',
        ['\uF0FB'] = '✗',
        ['\uF0FC'] = '✓',
        ['\uF0FD'] = '☒',
        ['\uF0FE'] = '☑',
    };

    public static char ToReadableSymbol(char letter) =>
        letter is >= PrivateStart and <= PrivateEnd
            ? Readable.GetValueOrDefault(letter, UnknownSymbol)
            : letter;
}
