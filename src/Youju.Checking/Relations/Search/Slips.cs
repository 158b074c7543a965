namespace Youju.Checking.Relations.Search;

/// <summary>The slips of a hand that writes figures.</summary>
internal static class Slips
{
    /// <summary>Values so far apart at most are the same but for rounding: 10 to the power of 1/400.</summary>
    private const double Close = 1.0057730;
    private const double YuanPerWan = 10_000;
    private const int MostPlaces = 8;
    private const int FewestDigits = 3;
    private const int MostDigits = 20;

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
        var (one, other) = (CountSteps(value, step), CountSteps(stated, step));
        return MayBeTypo(one, other) && AreOneSlipApart(one, other);
    }

    private static bool AreOneSlipApart(long right, long written)
    {
        Span<char> ofRight = stackalloc char[MostDigits];
        Span<char> ofWritten = stackalloc char[MostDigits];
        var one = WriteDigits(right, ofRight);
        var other = WriteDigits(written, ofWritten);
        return one.Length == other.Length ? IsOneDigitOff(one, other) : IsOneDigitMore(one, other);
    }

    // Few pairs of numbers are so alike that their digits are worth writing down.
    private static bool MayBeTypo(long right, long written)
    {
        var (one, other) = (CountDigits(right), CountDigits(written));
        return Math.Max(one, other) >= FewestDigits
            && Math.Abs(one - other) <= 1
            && (one != other || written < 0 || LieOneDigitApart(right, written));
    }

    private static long CountSteps(double value, double step) => (long)Math.Round(value / step);

    // With the sign that is written before them.
    private static int CountDigits(long number)
    {
        var count = number < 0 ? 2 : 1;
        for (var left = number / Base; left != 0; left /= Base)
            count++;
        return count;
    }

    // One digit by which they differ, or nine times the one by which two neighbours do, with noughts behind it.
    private static bool LieOneDigitApart(long one, long other)
    {
        var off = Math.Abs(one - other);
        while (off > 0 && off % Base == 0)
            off /= Base;
        return off is > 0 and < Base || (off > 0 && off % LastDigit == 0 && off / LastDigit <= LastDigit);
    }

    /// <summary>Whether one digit differs or two neighbours changed places; a quick look for many values.</summary>
    public static bool IsSingleSlip(double value, double stated, double step)
    {
        // Nothing over nothing is no number, and fails each of these.
        if (!(value > 0 && value / step <= MostSteps && stated / step <= MostSteps))
            return false;
        return LieOneDigitApart(CountSteps(value, step), CountSteps(stated, step))
            && IsTypo(value, stated, step);
    }

    private static ReadOnlySpan<char> WriteDigits(long steps, Span<char> room)
    {
        steps.TryFormat(room, out var length);
        return room[..length];
    }

    private static bool IsOneDigitOff(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var start = one.CommonPrefixLength(other);
        if (start == one.Length)
            return false;
        if (one[(start + 1)..].SequenceEqual(other[(start + 1)..]))
            return true;
        return AreSwapped(one, other, start);
    }

    /// <summary>Whether two neighbouring digits changed places, and nothing else: chance seldom does that.</summary>
    public static bool IsSwap(double value, double stated, double step)
    {
        if (!(step > 0 && value > 0 && value / step <= MostSteps && stated / step <= MostSteps))
            return false;
        Span<char> ofRight = stackalloc char[MostDigits];
        Span<char> ofWritten = stackalloc char[MostDigits];
        var one = WriteDigits(CountSteps(value, step), ofRight);
        var other = WriteDigits(CountSteps(stated, step), ofWritten);
        return one.Length == other.Length && AreSwapped(one, other, one.CommonPrefixLength(other));
    }

    private static bool AreSwapped(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int start) =>
        start + 1 < one.Length
        && one[start] == other[start + 1]
        && one[start + 1] == other[start]
        && one[(start + 2)..].SequenceEqual(other[(start + 2)..]);

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
