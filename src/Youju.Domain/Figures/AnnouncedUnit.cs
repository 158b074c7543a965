namespace Youju.Domain.Figures;

/// <summary>The unit that the head of a list announces for the bare numbers behind it: 概算（万元）：甲河2480、乙河3165.</summary>
internal static class AnnouncedUnit
{
    private const string SentenceEnds = "。！？\n\r\t|";
    private const string Openers = "（(";
    private const string Closers = "）)";
    private const string Colons = "：:";
    private const string MarksBehind = "、，；。：:（(";

    /// <summary>The head of a list stands so far before its last number.</summary>
    private const int Reach = 160;

    private const int LongestUnit = 4;

    /// <summary>What was announced; null where nothing was, or the number stands in no list.</summary>
    public static FigureSuffix? FindSuffix(string text, ArabicNumber number, FigureSuffixReader tails)
    {
        if (!StandsInList(text, number))
            return null;
        var first = Math.Max(0, number.Start - Reach);
        for (var at = number.Start - 1; at > first && !SentenceEnds.Contains(text[at]); at--)
        {
            if (IsAnnouncement(text, at) && ReadBracket(text, at, tails) is { } unit)
                return unit with { End = number.End };
        }

        return null;
    }

    private static bool StandsInList(string text, ArabicNumber number) =>
        number.Start > 0
        && (text[number.Start - 1] is '、' or '：' || IsWide(text[number.Start - 1]))
        && (
            number.End == text.Length
            || MarksBehind.Contains(text[number.End])
            || char.IsWhiteSpace(text[number.End])
        );

    private static bool IsWide(char sign) => char.IsLetter(sign) && !char.IsAscii(sign);

    private static bool IsAnnouncement(string text, int at) =>
        Closers.Contains(text[at]) && SignAt.IsOneOf(text, at + 1, Colons);

    private static FigureSuffix? ReadBracket(string text, int close, FigureSuffixReader tails)
    {
        var open = close - 1;
        while (open > 0 && close - open <= LongestUnit && !Openers.Contains(text[open]))
            open--;
        if (!Openers.Contains(text[open]))
            return null;
        var suffix = tails.ReadSuffix(text, new(open + 1, open + 1));
        return suffix.End == close && suffix.Unit.Dimension is Dimension.Money or Dimension.Count
            ? suffix
            : null;
    }
}
