namespace Youju.Text.Words;

/// <summary>Signs as a Chinese keyboard writes them at full width, for places where only the plain ones mean something: ２０２４－３－１.</summary>
public static class HalfWidth
{
    private const char First = '！';
    private const char Last = '～';

    // The full-width block lies this far above the plain signs.
    private const int Above = '！' - '!';

    /// <summary>The text with plain letters, digits and signs.</summary>
    public static string FromFullWidth(string text) =>
        text.AsSpan().IndexOfAnyInRange(First, Last) < 0
            ? text
            : string.Concat(
                text.Select(letter => letter is >= First and <= Last ? (char)(letter - Above) : letter)
            );
}
