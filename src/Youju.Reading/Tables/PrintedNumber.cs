using System.Globalization;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>A bare number as a table prints it: digits, thousands separators, decimals, a sign.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Decimals">The digits after the point.</param>
/// <param name="Grouped">Whether thousands separators make it surely an amount.</param>
public readonly record struct PrintedNumber(int Length, decimal Value, int Decimals, bool Grouped)
{
    /// <summary>Longer runs of digits are account or document numbers, and would not fit a decimal.</summary>
    private const int MostDigits = 18;

    private const string Minuses = "-−－";

    /// <summary>Neither separator nor decimals: it may as well be a code, an ordinal or a count.</summary>
    public bool IsPlain => !Grouped && Decimals == 0;

    /// <summary>类, 款 and 项 have three, five and seven digits.</summary>
    internal bool CouldBeSubjectCode => IsPlain && Length is 3 or 5 or 7;

    /// <summary>The worth of one step of the last printed digit.</summary>
    public decimal Grain => new(1, 0, 0, isNegative: false, (byte)Decimals);

    /// <summary>The digits of a plain number.</summary>
    public string Digits => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number at the start of <paramref name="words"/>, or null.</summary>
    public static PrintedNumber? ParseAtStart(ReadOnlySpan<char> words)
    {
        var sign = StartsWithMinus(words) ? 1 : 0;
        var whole = words[sign..].CountDigits();
        if (whole is 0 or > MostDigits)
            return null;
        var end = sign + whole;
        while (StartsDigitGroup(words[end..]))
            end += 4;
        var grouped = end > sign + whole;
        var decimals = CountDecimals(words[end..]);
        if (decimals > 0)
            end += 1 + decimals;
        return end - sign > MostDigits || (grouped && whole > 3)
            ? null
            : new(end, ParseDecimal(words[..end]), decimals, grouped);
    }

    private static bool StartsWithMinus(ReadOnlySpan<char> words) =>
        words is [var sign, ..] && Minuses.Contains(sign);

    private static bool StartsDigitGroup(ReadOnlySpan<char> words) =>
        words is [',' or '，', ..] && words[1..].CountDigits() == 3;

    private static int CountDecimals(ReadOnlySpan<char> words) =>
        words is ['.', ..] ? words[1..].CountDigits() : 0;

    private static decimal ParseDecimal(ReadOnlySpan<char> words)
    {
        var plain = words.TrimStart(Minuses).ToString().Replace(",", "").Replace("，", "");
        var value = decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return StartsWithMinus(words) ? -value : value;
    }
}
