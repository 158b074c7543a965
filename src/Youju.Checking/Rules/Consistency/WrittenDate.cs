using System.Globalization;
using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A date in the text with its day: 2024年3月5日, 3月5日.</summary>
/// <param name="Year">Null where the text gives none.</param>
internal sealed record WrittenDate(TextSpan Span, int? Year, int Month, int Day)
{
    // Behind one of these the month has a year before it that cannot be read.
    private const string BrokenYearSigns = "年.-/";

    /// <summary>Whether the calendar has the day; 29 February is allowed where the year is unknown.</summary>
    public bool ExistsInCalendar(int? assumedYear) =>
        Month is >= 1 and <= 12
        && Day >= 1
        && Day <= DateTime.DaysInMonth(Year ?? assumedYear ?? 2024, Month);

    /// <summary>The dates of the text in order.</summary>
    public static IEnumerable<WrittenDate> FindInText(string text)
    {
        for (var at = text.IndexOf('日'); at >= 0; at = text.IndexOf('日', at + 1))
            if (ReadEndingAt(text, at) is { } date)
                yield return date;
    }

    private static WrittenDate? ReadEndingAt(string text, int end)
    {
        if (
            ReadNumberBefore(text, end, out var day) is not { } dayStart
            || Signs.GetCharacterAt(text, dayStart - 1) != '月'
            || ReadNumberBefore(text, dayStart - 1, out var month) is not { } start
        )
            return null;
        if (ReadYearBefore(text, start) is var (yearStart, year))
            return new(TextSpan.FromBounds(yearStart, end + 1), year, month, day);
        return BrokenYearSigns.Contains(Signs.GetCharacterAt(text, start - 1))
            ? null
            : new(TextSpan.FromBounds(start, end + 1), null, month, day);
    }

    private static (int Start, int Year)? ReadYearBefore(string text, int month) =>
        Signs.GetCharacterAt(text, month - 1) == '年'
        && ReadNumberBefore(text, month - 1, out var year) is { } start
        && month - 1 - start == 4
            ? (start, year)
            : null;

    /// <summary>The start of the number that ends before the offset.</summary>
    private static int? ReadNumberBefore(string text, int end, out int number)
    {
        var start = end;
        while (start > 0 && end - start < 5 && char.IsAsciiDigit(text[start - 1]))
            start--;
        number =
            start < end
                ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture)
                : 0;
        return start < end ? start : null;
    }
}
