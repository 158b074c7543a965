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
    private static readonly HashSet<string> Months =
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
            && !cell[..mark].ContainsAnyExcept(NumberCharacters);
    }

    /// <summary>Jan-24, 3月1日, 2024/1/1: an id such as 2024-01 or 3-1 that was taken for a day.</summary>
    public static bool LooksLikeDay(ReadOnlySpan<char> cell)
    {
        if (IsChineseDay(cell) || cell.Count('/') == 2)
            return !cell.ContainsAnyExcept(DayCharacters);
        var dash = cell.IndexOf('-');
        return dash > 0 && IsMonthAndNumber(cell[..dash], cell[(dash + 1)..]);
    }

    private static bool IsChineseDay(ReadOnlySpan<char> cell) =>
        cell is [>= '0' and <= '9', .., '日' or '月'];

    // Jan-24, 24-Jan
    private static bool IsMonthAndNumber(ReadOnlySpan<char> front, ReadOnlySpan<char> back) =>
        (IsMonthName(front) && ContainsOnlyDigits(back)) || (ContainsOnlyDigits(front) && IsMonthName(back));

    private static bool IsMonthName(ReadOnlySpan<char> word) =>
        Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool ContainsOnlyDigits(ReadOnlySpan<char> word) =>
        word.Length > 0 && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
