using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Writes a day number as a date.</summary>
internal static class DatePattern
{
    private const decimal LastDay = 2_958_466;

    private static readonly Dictionary<char, DatePart> Parts = new()
    {
        ['y'] = DatePart.Year,
        ['m'] = DatePart.Month,
        ['d'] = DatePart.Day,
        ['h'] = DatePart.Hour,
        ['s'] = DatePart.Second,
        ['a'] = DatePart.Weekday,
    };

    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Null where the number is no day of the calendar.</summary>
    public static string? FormatMoment(decimal value, PatternSection section)
    {
        if (value is < 0 or >= LastDay)
            return null;
        var tokens = section.Tokens;
        var written = new WrittenMoment(
            DayZero.AddSeconds((long)decimal.Round(value * 86_400)),
            value,
            section.HasChineseDigits,
            tokens.Exists(IsHalfOfDay)
        );
        var text = new StringBuilder();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsHalfOfDay(tokens[at]))
                text.Append(written.NameHalf(tokens[at].Text));
            else if (!tokens[at].IsQuoted && tokens[at].Text[0] == '[')
                text.Append(written.FormatElapsed(tokens[at].Text));
            else if (!IsDatePart(tokens[at]))
                text.Append(tokens[at].Text);
            else
            {
                var count = tokens.Skip(at).TakeWhile(token => token == tokens[at]).Count();
                text.Append(written.FormatPart(NamePart(tokens, at, count), count));
                at += count - 1;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The day a number stands for; null where it is none of the calendar.</summary>
    public static DateOnly? ToCalendarDay(decimal value) =>
        value is < 0 or >= LastDay
            ? null
            : DateOnly.FromDateTime(DayZero.AddDays((int)decimal.Truncate(value)));

    private static bool IsDatePart(PatternToken token) =>
        !token.IsQuoted && token.Text.Length == 1 && PatternSection.DateSigns.Contains(token.Text[0]);

    private static bool IsElapsed(PatternToken token) => !token.IsQuoted && token.Text[0] == '[';

    // The letter m means minutes after hours and before seconds.
    private static DatePart NamePart(List<PatternToken> tokens, int start, int count)
    {
        var part = Parts[char.ToLowerInvariant(tokens[start].Text[0])];
        if (part != DatePart.Month)
            return part;
        var before = tokens.Take(start).LastOrDefault(token => IsDatePart(token) || IsElapsed(token)).Text;
        var after = tokens.Skip(start + count).FirstOrDefault(IsDatePart).Text;
        return before is "h" or "H" or "[h]" or "[hh]" || after is "s" or "S"
            ? DatePart.Minute
            : DatePart.Month;
    }

    private static bool IsHalfOfDay(PatternToken token) =>
        !token.IsQuoted && token.Text.Length > 2 && token.Text.Contains('/');
}
