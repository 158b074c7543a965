namespace Youju.Domain.Figures;

/// <summary>A number in Chinese characters inside a text.</summary>
/// <param name="IsRound">A place word without a digit: 十, 百, 千万.</param>
/// <param name="Scale">万 or 亿 at its end, which counts as a scale as it does after digits: 二十万 is 20 × 10⁴.</param>
internal readonly record struct SpokenNumber(
    int Start,
    int End,
    decimal Value,
    decimal Grain,
    decimal Scale,
    bool IsRound
)
{
    private const int Longest = 30;
    private const string TenThousandSigns = "万萬";
    private const string ScaleSigns = "万亿萬億";

    /// <summary>一 alone is an article: 一个, 一项.</summary>
    public bool IsArticle => End - Start == 1 && Value == 1 && !IsRound;

    public static bool TryReadNumber(string text, int start, out SpokenNumber number)
    {
        var end = start;
        while (end < text.Length && end - start < Longest && ChineseNumeral.IsNumeralSign(text[end]))
            end++;
        var words = text.AsSpan(start, end - start);
        number = default;
        if (ParseNeighbours(words) is { } pair)
            number = new(start, end, pair.Value, pair.Grain, 1, false);
        else if (TryParseScaled(words, out var value, out var grain, out var scale, out var round))
            number = new(start, end, value, grain, scale, round);
        else
            return false;

        number = WithDecimals(text, number);
        return true;
    }

    private static bool TryParseScaled(
        ReadOnlySpan<char> words,
        out decimal value,
        out decimal grain,
        out decimal scale,
        out bool round
    )
    {
        var core = words.TrimEnd(ScaleSigns);
        if (core.IndexOfAny(ScaleSigns) >= 0)
            core = words;
        (value, grain, scale, round) = (1, 1, MultiplyScales(words[core.Length..]), IsPlaceWord(core));
        if (words.IsEmpty || words.Length - core.Length > 2)
            return false;
        if (core.IsEmpty)
            return true;
        if (!ChineseNumeral.TryParse(core, out var whole, out var step))
            return false;
        // A place word alone is a round number, not a rounded one: 二十 means 20 as 20 does.
        (value, grain) = (whole, step >= 10_000 ? step : 1);
        return true;
    }

    // 万 and 亿 in a row multiply; more than two are noise.
    private static decimal MultiplyScales(ReadOnlySpan<char> signs)
    {
        var scale = 1m;
        for (var at = 0; at < signs.Length && at < 2; at++)
            scale *= TenThousandSigns.Contains(signs[at]) ? 10_000 : 100_000_000;
        return scale;
    }

    private static bool IsPlaceWord(ReadOnlySpan<char> core)
    {
        return core.IsEmpty || (core.Length == 1 && ChineseNumeral.GetPlaceValue(core[0]) > 0);
    }

    // 三五, 七八十: two neighbouring digits name a stretch.
    private static (decimal Value, decimal Grain)? ParseNeighbours(ReadOnlySpan<char> words)
    {
        if (words.Length is not (2 or 3))
            return null;
        int low = ChineseNumeral.GetDigitValue(words[0]),
            high = ChineseNumeral.GetDigitValue(words[1]);
        var place = words.Length == 3 ? ChineseNumeral.GetPlaceValue(words[2]) : 1;
        return low > 0 && high > low && high - low <= 2 && place > 0
            ? (low * place, (high - low + 1) * place)
            : null;
    }

    private static SpokenNumber WithDecimals(string text, SpokenNumber number)
    {
        if (
            number.End + 1 >= text.Length
            || text[number.End] != '点'
            || ChineseNumeral.GetDigitValue(text[number.End + 1]) < 0
        )
            return number;
        var (at, value, grain) = (number.End + 1, number.Value, 1m);
        for (
            ;
            at < text.Length
                && grain > 0.000001m
                && ChineseNumeral.GetDigitValue(text[at]) is >= 0 and var digit;
            at++
        )
        {
            grain /= 10;
            value += digit * grain;
        }

        return number with
        {
            End = at,
            Value = value,
            Grain = grain,
        };
    }
}
