using System.Globalization;
using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Writes a day number as a date.</summary>
internal static class DatePattern
{
    private const decimal LastDay = 2_958_466;

    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Null where the number is no day of the calendar.</summary>
    public static string? FormatMoment(decimal value, List<PatternToken> tokens)
    {
        if (value is < 0 or >= LastDay)
            return null;
        var moment = DayZero.AddSeconds((long)decimal.Round(value * 86_400));
        var text = new StringBuilder();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].IsQuoted || tokens[at].Text.Length != 1 || !IsDatePart(tokens[at].Text[0]))
            {
                text.Append(tokens[at].Text);
                continue;
            }

            var count = 1;
            while (
                at + 1 < tokens.Count && !tokens[at + 1].IsQuoted && tokens[at + 1].Text == tokens[at].Text
            )
                (at, count) = (at + 1, count + 1);
            text.Append(
                FormatPart(
                    moment,
                    char.ToLowerInvariant(tokens[at].Text[0]),
                    count,
                    MeansMinutes(tokens, at, count)
                )
            );
        }

        return text.ToString().Trim();
    }

    /// <summary>The day a number stands for; null where it is none of the calendar.</summary>
    public static DateOnly? ToCalendarDay(decimal value) =>
        value is < 0 or >= LastDay
            ? null
            : DateOnly.FromDateTime(DayZero.AddDays((int)decimal.Truncate(value)));

    private static bool IsDatePart(char sign) =>
        sign is 'y' or 'm' or 'd' or 'h' or 's' or 'Y' or 'M' or 'D' or 'H' or 'S';

    // The letter m means minutes after hours and before seconds.
    private static bool MeansMinutes(List<PatternToken> tokens, int end, int count)
    {
        var before = tokens
            .Take(end - count + 1)
            .LastOrDefault(token => !token.IsQuoted && IsDatePart(token.Text[0]))
            .Text;
        var after = tokens
            .Skip(end + 1)
            .FirstOrDefault(token => !token.IsQuoted && IsDatePart(token.Text[0]))
            .Text;
        return before is "h" or "H" || after is "s" or "S";
    }

    private static string FormatPart(DateTime moment, char sign, int count, bool isMinute)
    {
        var number = sign switch
        {
            'y' => count > 2 ? moment.Year : moment.Year % 100,
            'm' => isMinute ? moment.Minute : moment.Month,
            'd' => moment.Day,
            'h' => moment.Hour,
            _ => moment.Second,
        };
        return number.ToString(sign == 'y' || count > 1 ? "00" : "0", CultureInfo.InvariantCulture);
    }
}
