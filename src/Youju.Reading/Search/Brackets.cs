namespace Youju.Reading.Search;

/// <summary>Round brackets, as a Chinese and as a Latin keyboard writes them.</summary>
internal static class Brackets
{
    public static bool IsOpening(char sign) => sign is '（' or '(';

    public static bool IsClosing(char sign) => sign is '）' or ')';

    /// <summary>How many brackets deeper the text is behind the sign than before it.</summary>
    public static int ToDepthChange(char sign)
    {
        if (IsOpening(sign))
            return 1;
        return IsClosing(sign) ? -1 : 0;
    }

    /// <summary>The words without a bracket at their end: 基本支出 of 基本支出（万元）.</summary>
    public static string RemoveAtEnd(string words)
    {
        var open = words.LastIndexOfAny(['（', '(']);
        return open > 0 && IsClosing(words[^1]) ? words[..open] : words;
    }

    /// <summary>Where the last bracket of a stretch opens that is not closed in it; -1 where all are.</summary>
    public static int FindUnclosed(string text, int from, int to)
    {
        var depth = 0;
        for (var at = to - 1; at >= from; at--)
        {
            depth += ToDepthChange(text[at]);
            if (depth > 0)
                return at;
        }

        return -1;
    }
}
