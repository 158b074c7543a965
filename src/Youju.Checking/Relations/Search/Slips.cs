namespace Youju.Checking.Relations.Search;

/// <summary>The slips of a hand that writes figures.</summary>
internal static class Slips
{
    /// <summary>Values so far apart at most are the same but for rounding: 10 to the power of 1/400.</summary>
    private const double Close = 1.0057730;
    private const double YuanPerWan = 10_000;
    private const int MostPlaces = 8;
    private const int FewestDigits = 3;

    /// <summary>Moving the point makes more than so many times of a figure.</summary>
    private const double MostOfDigit = 9;
    private const double MostSteps = 1e15;
    private const int Base = 10;
    private const int LastDigit = 9;

    /// <summary>Whether one value is the other with its point or its unit moved.</summary>
    public static bool IsShift(double value, double stated)
    {
        var factor = FindFactor(value, stated);
        for (var places = 1; places <= MostPlaces && factor > Close; places++)
        {
            factor /= 10;
            if (IsCloseToOne(factor))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sum comes to a total once the point of one of its parts is moved: 342万元，1620.0万元，合计504.0万元.</summary>
    public static bool IsShiftedPart(double part, double sum, double total, double reach)
    {
        var right = part - sum + total;
        return right > 0
            && part > 0
            && Math.Max(right, part) / Math.Min(right, part) > MostOfDigit
            && (IsRight(right, part / 10) || IsRight(right, part * 10) || IsRight(right, part / 100));

        bool IsRight(double one, double other) => Math.Abs(one - other) <= reach + 1e-9;
    }

    /// <summary>Whether 万元 and 元 were mixed up.</summary>
    public static bool IsUnitSlip(double value, double stated) =>
        value > 0 && stated > 0 && IsCloseToOne(FindFactor(value, stated) / YuanPerWan);

    private static double FindFactor(double value, double stated) =>
        value > stated ? value / stated : stated / value;

    private static bool IsCloseToOne(double factor) => factor is > 1 / Close and < Close;

    /// <summary>Whether the stated digits are those of the value but for one digit, two neighbours swapped, or one lost or added.</summary>
    /// <param name="step">What one step of the last printed digit is worth.</param>
    public static bool IsTypo(double value, double stated, double step)
    {
        if (step <= 0 || value < 0 || value / step > MostSteps || stated / step > MostSteps)
            return false;
        Span<char> right = stackalloc char[20];
        Span<char> written = stackalloc char[20];
        var one = WriteDigits(value / step, right);
        var other = WriteDigits(stated / step, written);
        return Math.Max(one.Length, other.Length) >= FewestDigits
            && (one.Length == other.Length ? IsOneDigitOff(one, other) : IsOneDigitMore(one, other));
    }

    /// <summary>Whether one digit differs or two neighbours changed places; a quick look for many values.</summary>
    public static bool IsSingleSlip(double value, double stated, double step)
    {
        // Nothing over nothing is no number, and fails each of these.
        if (!(value > 0 && value / step <= MostSteps && stated / step <= MostSteps))
            return false;
        var off = Math.Abs((long)Math.Round(value / step) - (long)Math.Round(stated / step));
        while (off > 0 && off % Base == 0)
            off /= Base;
        var isOneDigit = off is > 0 and < Base;
        var areTwo = off > 0 && off % LastDigit == 0 && off / LastDigit <= LastDigit;
        return (isOneDigit || areTwo) && IsTypo(value, stated, step);
    }

    private static ReadOnlySpan<char> WriteDigits(double steps, Span<char> room)
    {
        ((long)Math.Round(steps)).TryFormat(room, out var length);
        return room[..length];
    }

    private static bool IsOneDigitOff(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var start = one.CommonPrefixLength(other);
        if (start == one.Length)
            return false;
        if (one[(start + 1)..].SequenceEqual(other[(start + 1)..]))
            return true;
        return start + 1 < one.Length
            && one[start] == other[start + 1]
            && one[start + 1] == other[start]
            && one[(start + 2)..].SequenceEqual(other[(start + 2)..]);
    }

    private static bool IsOneDigitMore(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var longer = one.Length > other.Length ? one : other;
        var shorter = one.Length > other.Length ? other : one;
        if (longer.Length != shorter.Length + 1)
            return false;
        var start = longer.CommonPrefixLength(shorter);
        return longer[(start + 1)..].SequenceEqual(shorter[start..]);
    }
}
