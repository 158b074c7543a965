namespace Youju.Domain.Figures;

/// <summary>An amount said in two scales, as 3万5千元, 3亿零500万元 or 3千5百万元.</summary>
/// <param name="Start">The first digit.</param>
/// <param name="End">Behind the last digit.</param>
/// <param name="Value">In base units of whatever is counted.</param>
/// <param name="Scale">Of its first part.</param>
/// <param name="LastScale">Of its last part.</param>
internal readonly record struct CompoundNumber(
    int Start,
    int End,
    decimal Value,
    decimal Scale,
    decimal LastScale
)
{
    private const decimal Level = 10_000;
    private const string Gap = "零〇";

    /// <summary>Null where the number is followed by no second one of a smaller scale.</summary>
    public static CompoundNumber? ReadParts(string text, ArabicNumber first, FigureSuffixReader tails)
    {
        var scale = tails.ReadScale(text, first.End, out var end);
        if (scale == 1 || !first.IsInteger)
            return null;
        var whole = new CompoundNumber(first.Start, first.End, first.Value * scale, scale, scale);
        while (ReadPart(text, end, tails) is { } part && whole.AddPart(part) is { } more)
            (whole, end) = (more, part.Behind);
        // 2万3000万 and the like are no amount that anybody says.
        return whole.End > first.End && !ArabicNumber.IsDigitAt(text, end) ? whole : null;
    }

    private CompoundNumber? AddPart(ScaledPart part)
    {
        var added = part.Value * part.Scale;
        if (added < LastScale && IsSaid(part))
            return this with { End = part.End, Value = Value + added, LastScale = part.Scale };
        // 3千5百万: the level behind the second holds for both.
        var below = added / Level;
        return LastScale < Level && part.Scale >= Level && below < LastScale
            ? this with
            {
                End = part.End,
                Value = RaiseLastLevel(Value) + added,
                Scale = Scale < Level ? Scale * Level : Scale,
                LastScale = part.Scale,
            }
            : null;
    }

    // 2亿3千 becomes 2亿3千万: what stands below a level is raised by one.
    private static decimal RaiseLastLevel(decimal value)
    {
        var section = value % Level;
        return value - section + (section * Level);
    }

    // 2万10人 are two things that happen to touch; 2万3000元 fills every place, 2万零10元 says what is empty.
    private bool IsSaid(ScaledPart part) => part.Scale > 1 || part.HasGap || part.Value * 10 >= LastScale;

    private static ScaledPart? ReadPart(string text, int at, FigureSuffixReader tails)
    {
        var hasGap = SignAt.IsOneOf(text, at, Gap);
        at += hasGap ? 1 : 0;
        if (
            !ArabicNumber.IsDigitAt(text, at)
            || ArabicNumber.ReadDigits(text, at, out _) is not { IsInteger: true, Grouped: false } number
        )
            return null;
        var scale = tails.ReadScale(text, number.End, out var behind);
        return new(number.End, behind, number.Value, scale, hasGap);
    }

    private readonly record struct ScaledPart(int End, int Behind, decimal Value, decimal Scale, bool HasGap);
}
