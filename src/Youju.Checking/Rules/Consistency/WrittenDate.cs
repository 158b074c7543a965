using System.Globalization;
using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A date in the text with its day: 2024年3月5日, 3月5日.</summary>
/// <param name="Year">Null where the text gives none.</param>
internal sealed record WrittenDate(TextSpan Span, int? Year, int Month, int Day)
{
    /// <summary>Whether the calendar has the day; 29 February is allowed where the year is unknown.</summary>
    public bool ExistsInCalendar(int? assumedYear) =>
        Month is >= 1 and <= 12
        && Day >= 1
        && Day <= DateTime.DaysInMonth(Year ?? assumedYear ?? 2024, Month);

    /// <summary>The dates of the text in order.</summary>
    public static IEnumerable<WrittenDate> FindInText(string text)
    {
        for (var at = text.IndexOf('日'); at >= 0; at = text.IndexOf('日', at + 1))
        {
            if (
                ReadNumberBefore(text, at, out var day) is not { } month
                || Signs.GetCharacterAt(text, month - 1) != '月'
            )
                continue;
            if (ReadNumberBefore(text, month - 1, out var monthNumber) is not { } start)
                continue;
            var year =
                Signs.GetCharacterAt(text, start - 1) == '年'
                && ReadNumberBefore(text, start - 1, out var number) is { } from
                && start - 1 - from == 4
                    ? (Start: from, Number: number)
                    : (Start: start, Number: (int?)null);
            if (year.Number is null && Signs.GetCharacterAt(text, start - 1) is '年' or '.' or '-' or '/')
                continue;
            yield return new WrittenDate(
                TextSpan.FromBounds(year.Start, at + 1),
                year.Number,
                monthNumber,
                day
            );
        }
    }

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
