namespace Youju.Checking.Relations.Terms;

/// <summary>Finds the year that a clause names.</summary>
internal static class YearFinder
{
    /// <summary>The last year of four digits between two offsets; 0 where there is none.</summary>
    public static int FindLastYear(string text, int start, int end)
    {
        for (var at = end - 5; at >= start; at--)
        {
            if (
                text[at + 4] == '年'
                && int.TryParse(text.AsSpan(at, 4), out var year)
                && year is > 1980 and < 2100
            )
                return year;
        }

        return 0;
    }
}
