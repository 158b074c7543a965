namespace Youju.Domain.Figures;

/// <summary>White space that may stand inside a figure without parting it.</summary>
internal static class Blank
{
    private const int Longest = 4;

    private const string Spaces = " \u3000\u00A0\u2009\u202F";
    private const string LineBreaks = "\n\r";

    public static bool IsSpaceCharacter(char c) => Spaces.Contains(c);

    /// <summary>Skips a few spaces and at most one line break; a tab parts cells and is never skipped.</summary>
    public static int SkipBlanks(string text, int at)
    {
        var start = at;
        var broken = false;
        for (; at < text.Length && at - start < Longest; at++)
        {
            if (IsSpaceCharacter(text[at]) || text[at] == '\r')
                continue;
            if (text[at] != '\n' || broken)
                break;
            broken = true;
        }

        return at < text.Length && !IsSpaceCharacter(text[at]) && !LineBreaks.Contains(text[at]) ? at : start;
    }

    public static int SkipSpaces(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < Longest && IsSpaceCharacter(text[at]))
            at++;
        return at;
    }

    /// <summary>Behind all spaces, however many.</summary>
    public static int SkipAllSpaces(string text, int at)
    {
        while (at < text.Length && IsSpaceCharacter(text[at]))
            at++;
        return at;
    }

    /// <summary>In front of all spaces that stand before an offset, not further than <paramref name="floor"/>.</summary>
    public static int SkipSpacesBefore(string text, int end, int floor = 0)
    {
        while (end > floor && IsSpaceCharacter(text[end - 1]))
            end--;
        return end;
    }

    public static bool HasLineBreak(string text, int start, int end)
    {
        return text.AsSpan(start, end - start).Contains('\n');
    }
}
