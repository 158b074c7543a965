namespace Youju.Domain.Figures;

/// <summary>The state of reading a Chinese numeral from left to right.</summary>
internal struct NumeralReading
{
    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;

    private long total;
    private long section;
    private long digit = -1;
    private long lastPlace = TenThousand;
    private long lastLevel = long.MaxValue;
    private long grain = 1;
    private bool zero;

    public NumeralReading() { }

    public bool TryReadCharacter(char c)
    {
        if (ChineseNumeral.GetDigitValue(c) is >= 0 and var d)
            return TryAddDigit(d);
        if (ChineseNumeral.GetPlaceValue(c) is > 0 and var place)
            return TryAddPlace(place);
        return c switch
        {
            '万' or '萬' => TryAddLevel(TenThousand),
            '亿' or '億' => TryAddLevel(HundredMillion),
            _ => false,
        };
    }

    public readonly bool TryFinish(out long value, out long step)
    {
        // 三百五 is short for 三百五十; such speech stands in no report, so it counts as badly formed.
        value = total + section + Math.Max(digit, 0);
        step = digit > 0 ? 1 : grain;
        return digit <= 0 || zero || lastPlace == 10;
    }

    private bool TryAddDigit(int value)
    {
        if (value == 0)
        {
            zero = true;
            return digit < 0;
        }

        if (digit > 0)
            return false;
        digit = value;
        return true;
    }

    private bool TryAddPlace(long place)
    {
        if (place >= lastPlace || digit == 0)
            return false;
        section += (digit < 0 ? 1 : digit) * place;
        (digit, lastPlace, grain, zero) = (-1, place, place, false);
        return true;
    }

    private bool TryAddLevel(long level)
    {
        section += Math.Max(digit, 0);
        digit = -1;
        if (level == HundredMillion && total > 0 && lastLevel == TenThousand)
            return TryRaiseToTrillions();
        if (section == 0 || level >= lastLevel)
            return false;
        total += section * level;
        CloseSection(level);
        return true;
    }

    // 一万二千亿: what was counted in 万 turns out to be counted in 万亿.
    private bool TryRaiseToTrillions()
    {
        if (total >= HundredMillion)
            return false;
        total = (total + section) * HundredMillion;
        CloseSection(HundredMillion);
        return true;
    }

    private void CloseSection(long level)
    {
        (section, lastLevel, lastPlace, grain, zero) = (0, level, TenThousand, level, false);
    }
}
