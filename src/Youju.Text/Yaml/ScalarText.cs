using System.Globalization;
using Youju.Text.Numbers;
using Youju.Text.Words;

namespace Youju.Text.Yaml;

/// <summary>Reads what is written for one value: a word, a number, a day, yes or no.</summary>
internal static class ScalarText
{
    private static readonly Dictionary<string, object> Answers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["yes"] = true,
        ["是"] = true,
        ["false"] = false,
        ["no"] = false,
        ["否"] = false,
    };

    private static readonly Dictionary<Type, Func<string, object?>> Parsers = new()
    {
        [typeof(string)] = ParseWords,
        [typeof(char)] = ParseSign,
        [typeof(bool)] = Answers.GetValueOrDefault,
        [typeof(int)] = ParseWholeNumber,
        [typeof(decimal)] = ParseNumber,
        [typeof(DateOnly)] = ParseDay,
    };

    /// <summary>Numbers and days may be typed at full width; words and signs mean what they are.</summary>
    public static string ToPlainSigns(string written, Type type) =>
        type == typeof(string) || type == typeof(char) ? written : HalfWidth.FromFullWidth(written);

    /// <summary>The value; null where what is written is none of its type.</summary>
    public static object? Parse(string written, Type type)
    {
        if (Parsers.TryGetValue(type, out var parse))
            return parse(written);
        return IsForeign(type) ? ParseForeign(type, written) : null;
    }

    private static object ParseWords(string written) => written;

    private static object? ParseSign(string written) => written is [var sign] ? sign : null;

    private static object? ParseWholeNumber(string written) =>
        int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static object? ParseNumber(string written) =>
        decimal.TryParse(written, CultureInfo.InvariantCulture, out var number)
        && BoundedNumber.IsWithinBounds(number)
            ? number
            : null;

    // 2026-12-31. The platform's own reading makes ready for every calendar first.
    private static object? ParseDay(string written) =>
        written is [_, _, _, _, '-', _, _, '-', _, _]
        && ParseDigits(written[..4]) is >= 1 and var year
        && ParseDigits(written[5..7]) is >= 1 and <= 12 and var month
        && ParseDigits(written[8..]) is >= 1 and var day
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? ParseDigits(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsForeign(Type type) =>
        type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) != true
        && RecordTypes.IsParsable(type);

    private static object? ParseForeign(Type type, string written) =>
        type.GetMethod(nameof(int.Parse), [typeof(string), typeof(IFormatProvider)])!
            .Invoke(null, [written, CultureInfo.InvariantCulture]);
}
