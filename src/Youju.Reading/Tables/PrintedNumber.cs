using System.Globalization;

namespace Youju.Reading.Tables;

/// <summary>A bare number as a table prints it: digits, thousands separators, decimals, a sign.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Decimals">The digits after the point.</param>
/// <param name="Grouped">Whether thousands separators make it surely an amount.</param>
public readonly record struct PrintedNumber(int Length, decimal Value, int Decimals, bool Grouped)
{
    /// <summary>Longer runs of digits are account or document numbers, and would not fit a decimal.</summary>
    private const int MostDigits = 18;

    /// <summary>Neither separator nor decimals: it may as well be a code, an ordinal or a count.</summary>
    public bool IsPlain => !Grouped && Decimals == 0;

    /// <summary>The worth of one step of the last printed digit.</summary>
    public decimal Grain => new(1, 0, 0, isNegative: false, (byte)Decimals);

    /// <summary>The digits of a plain number.</summary>
    public string Digits => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number at the start of <paramref name="words"/>, or null.</summary>
    public static PrintedNumber? ParseAtStart(ReadOnlySpan<char> words)
    {
        var sign = words is ['-' or '−' or '－', ..] ? 1 : 0;
        var whole = CountDigits(words[sign..]);
        if (whole is 0 or > MostDigits)
            return null;
        var end = sign + whole;
        var grouped = false;
        while (StartsDigitGroup(words[end..]))
            (end, grouped) = (end + 4, true);
        var decimals = words[end..] is ['.', ..] ? CountDigits(words[(end + 1)..]) : 0;
        if (decimals > 0)
            end += 1 + decimals;
        return end - sign > MostDigits || (grouped && whole > 3)
            ? null
            : new(end, ParseDecimal(words[..end]), decimals, grouped);
    }

    private static bool StartsDigitGroup(ReadOnlySpan<char> words) =>
        words is [',' or '，', ..] && CountDigits(words[1..]) == 3;

    private static int CountDigits(ReadOnlySpan<char> words)
    {
        var count = 0;
        while (count < words.Length && char.IsAsciiDigit(words[count]))
            count++;
        return count;
    }

    private static decimal ParseDecimal(ReadOnlySpan<char> words)
    {
        var negative = words[0] is '-' or '−' or '－';
        var plain = words.ToString().Replace(",", "").Replace("，", "").TrimStart('-', '−', '－');
        var value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return negative ? -value : value;
    }
}
