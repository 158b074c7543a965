namespace Youju.Domain.Figures;

/// <summary>An amount said in two scales, as 3万5千元, 3亿零500万元 or 2万3000元.</summary>
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
    private const string Gap = "零〇";

    /// <summary>Null where the number is followed by no second one of a smaller scale.</summary>
    public static CompoundNumber? ReadParts(string text, ArabicNumber first, FigureSuffixReader tails)
    {
        var scale = tails.ReadScale(text, first.End, out var end);
        if (scale == 1 || !first.IsInteger)
            return null;
        var whole = new CompoundNumber(first.Start, first.End, first.Value * scale, scale, scale);
        while (ReadNextPart(text, end, whole.LastScale, tails, ref end) is { } part)
            whole = whole with
            {
                End = part.End,
                Value = whole.Value + (part.Value * part.Scale),
                LastScale = part.Scale,
            };
        return whole.End > first.End ? whole : null;
    }

    private static (int End, decimal Value, decimal Scale)? ReadNextPart(
        string text,
        int at,
        decimal above,
        FigureSuffixReader tails,
        ref int end
    )
    {
        var hasGap = SignAt.IsOneOf(text, at, Gap);
        at += hasGap ? 1 : 0;
        if (
            !ArabicNumber.IsDigitAt(text, at)
            || ArabicNumber.ReadDigits(text, at, out _) is not { IsInteger: true, Grouped: false } number
        )
            return null;
        var scale = tails.ReadScale(text, number.End, out var behind);
        // 2万10人 are two things that happen to touch; 2万3000元 fills every place, 2万零10元 says what is empty.
        var isSaid = scale > 1 || hasGap || number.Value * 10 >= above;
        if (!isSaid || number.Value * scale >= above)
            return null;
        end = behind;
        return (number.End, number.Value, scale);
    }
}
