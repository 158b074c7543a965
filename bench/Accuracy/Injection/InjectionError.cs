using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.Accuracy.Injection;

/// <summary>The ways in which a clerk writes a figure wrong.</summary>
public enum InjectionKind
{
    OneDigit,
    SwappedDigits,
    TenTimes,
    Unit,
}

/// <summary>One figure of a report written wrong.</summary>
/// <param name="Span">The figure in the sound text.</param>
/// <param name="Words">What stands there instead.</param>
public sealed record InjectionError(InjectionKind Kind, TextSpan Span, string Words)
{
    /// <summary>Every error at one figure; which digit is hit depends on the place alone, so that runs are alike.</summary>
    public static IEnumerable<InjectionError> At(string text, TextSpan span)
    {
        var words = text.Substring(span.Start, span.Length);
        foreach (var kind in Enum.GetValues<InjectionKind>())
        {
            if (Change(kind, words, span.Start) is { } changed && changed != words)
                yield return new(kind, span, changed);
        }
    }

    public string ApplyTo(string text) =>
        string.Concat(text.AsSpan(0, Span.Start), Words, text.AsSpan(Span.End));

    /// <summary>Where a span of the sound text stands in the changed one.</summary>
    public TextSpan Shift(TextSpan span) =>
        span == Span ? new(span.Start, Words.Length)
        : span.Start > Span.Start ? new(span.Start + Words.Length - Span.Length, span.Length)
        : span;

    private static string? Change(InjectionKind kind, string words, int seed) =>
        kind switch
        {
            InjectionKind.OneDigit => OneDigit(words, seed),
            InjectionKind.SwappedDigits => SwappedDigits(words, seed),
            InjectionKind.TenTimes => TenTimes(words),
            _ => words.EndsWith("万元", StringComparison.Ordinal) ? words[..^2] + "元"
            : words.EndsWith('元') ? words[..^1] + "万元"
            : null,
        };

    private static string? OneDigit(string words, int seed)
    {
        var places = DigitPlaces(words);
        var place = places[seed % places.Count];
        var digit = (char)('0' + ((words[place] - '0' + 1 + (seed % 9)) % 10));
        return digit == '0' && place == 0 && places.Count > 1
            ? null
            : string.Concat(words.AsSpan(0, place), [digit], words.AsSpan(place + 1));
    }

    private static string? SwappedDigits(string words, int seed)
    {
        var places = DigitPlaces(words);
        for (var i = 0; i + 1 < places.Count; i++)
        {
            int one = places[(i + seed) % (places.Count - 1)],
                other = places[((i + seed) % (places.Count - 1)) + 1];
            if (words[one] == words[other] || (words[other] == '0' && one == 0))
                continue;
            var swapped = words.ToCharArray();
            (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
            return new(swapped);
        }

        return null;
    }

    private static string TenTimes(string words)
    {
        var end = DigitPlaces(words)[^1] + 1;
        var decimals = words.IndexOf('.') is >= 0 and var point ? end - point - 1 : 0;
        var value =
            decimal.Parse(words.AsSpan(0, end), NumberStyles.Number, CultureInfo.InvariantCulture) * 10;
        return value.ToString(
                (words.Contains(',') ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            ) + words[end..];
    }

    private static List<int> DigitPlaces(string words) =>
        [.. Enumerable.Range(0, words.Length).Where(at => char.IsAsciiDigit(words[at]))];
}
