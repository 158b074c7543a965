namespace Youju.Reading.Search;

/// <summary>Kinds of characters that several rules ask about.</summary>
public static class Signs
{
    /// <summary>A Chinese character.</summary>
    public static bool IsChineseCharacter(char sign) =>
        char.IsBetween(sign, '\u4E00', '\u9FFF') || sign == '〇';

    public static bool IsArabicDigit(char sign) =>
        char.IsAsciiDigit(sign) || char.IsBetween(sign, '０', '９');

    /// <summary>The character at the offset, or a line break outside the text.</summary>
    public static char GetCharacterAt(string text, int offset) =>
        offset >= 0 && offset < text.Length ? text[offset] : '\n';

    /// <summary>Whether a sentence or clause ends here.</summary>
    public static bool EndsClause(char sign) => "。，；、！？：,;）)\n\r\t ".Contains(sign);

    public static bool EndsSentence(char sign) => "。！？；：".Contains(sign);
}
