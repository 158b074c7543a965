using System.Buffers;

namespace Youju.Text.Csv;

/// <summary>
/// Knows what a spreadsheet makes of cells that look like numbers or days to it, so that the loss is
/// told and not read over.
/// </summary>
public static class SpreadsheetTrace
{
    private static readonly SearchValues<char> DayCharacters = SearchValues.Create("0123456789年月日/");
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");
    private static readonly string[] Months =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    /// <summary>1.2E+15: a long number of which only the first digits are left.</summary>
    public static bool IsShortenedNumber(ReadOnlySpan<char> cell)
    {
        var mark = cell.IndexOf("E+");
        return mark > 0
            && char.IsAsciiDigit(cell[0])
            && ContainsOnlyDigits(cell[(mark + 2)..])
            && IsDigitsWithPoint(cell[..mark]);
    }

    /// <summary>Jan-24, 3月1日, 2024/1/1: an id such as 2024-01 or 3-1 that was taken for a day.</summary>
    public static bool LooksLikeDay(ReadOnlySpan<char> cell)
    {
        if (cell.Length > 0 && char.IsAsciiDigit(cell[0]) && (cell.EndsWith("日") || cell.EndsWith("月")))
            return !cell.ContainsAnyExcept(DayCharacters);
        if (cell.Count('/') == 2)
            return !cell.ContainsAnyExcept(DayCharacters);
        var dash = cell.IndexOf('-');
        return dash > 0
            && (
                (IsMonthName(cell[..dash]) && ContainsOnlyDigits(cell[(dash + 1)..]))
                || (ContainsOnlyDigits(cell[..dash]) && IsMonthName(cell[(dash + 1)..]))
            );
    }

    private static bool IsMonthName(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            if (word.SequenceEqual(month))
                return true;
        }

        return false;
    }

    private static bool ContainsOnlyDigits(ReadOnlySpan<char> word) =>
        word.Length > 0 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsDigitsWithPoint(ReadOnlySpan<char> word) =>
        word.Length > 0 && !word.ContainsAnyExcept(NumberCharacters);
}
