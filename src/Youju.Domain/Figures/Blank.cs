namespace Youju.Domain.Figures;

/// <summary>White space that may stand inside a figure without parting it.</summary>
internal static class Blank
{
    private const int Longest = 4;

    public static bool IsSpaceCharacter(char c) => c is ' ' or '\u3000' or '\u00A0' or '\u2009' or '\u202F';

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

        return at < text.Length && !IsSpaceCharacter(text[at]) && text[at] is not ('\n' or '\r') ? at : start;
    }

    public static int SkipSpaces(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < Longest && IsSpaceCharacter(text[at]))
            at++;
        return at;
    }

    public static bool HasLineBreak(string text, int start, int end) =>
        text.AsSpan(start, end - start).Contains('\n');
}
