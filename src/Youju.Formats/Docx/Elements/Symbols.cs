namespace Youju.Formats.Docx.Elements;

/// <summary>What the letters of symbol fonts look like, in characters that every font has.</summary>
internal static class Symbols
{
    private const char PrivateStart = '\uF000';
    private const char PrivateEnd = '\uF0FF';

    public static char ToReadableSymbol(char letter) =>
        letter switch
        {
            '\uF06C' or '\uF09F' or '\uF0B7' => '●',
            '\uF06E' or '\uF0A7' => '■',
            '\uF06F' or '\uF071' or '\uF072' or '\uF0A8' => '□',
            '\uF075' or '\uF076' => '◆',
            '\uF0D8' => '➢',
            '\uF0FC' => '✓',
            '\uF0FB' => '✗',
            '\uF052' or '\uF0FE' => '☑',
            '\uF053' or '\uF0FD' => '☒',
            >= PrivateStart and <= PrivateEnd => '●',
            _ => letter,
        };
}
