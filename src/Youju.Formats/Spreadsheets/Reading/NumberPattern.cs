using System.Globalization;
using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Writes numbers as a workbook's number format shows them (ISO/IEC 29500-1, 18.8.31).</summary>
/// <remarks>Colours, fractions and powers of ten are not followed: such numbers are shown as they are.</remarks>
internal static class NumberPattern
{
    private const int MostDecimals = 10;
    private const int DoubleDigits = 15;

    /// <summary>The number as a workbook means it: binary fractions carry noise after the fifteenth digit.</summary>
    public static decimal RemoveDoubleNoise(decimal value)
    {
        var digits = decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture);
        return decimal.Round(value, Math.Clamp(DoubleDigits - (digits == "0" ? 0 : digits.Length), 0, 28));
    }

    public static string FormatNumber(decimal value, string pattern)
    {
        if (PatternSection.IsGeneral(pattern) || pattern == "@")
            return FormatPlain(value);
        var sections = PatternSections.SplitPattern(pattern);
        var isConditional = sections.Exists(one => one.Condition is not null);
        if (
            (isConditional ? FindMatching(sections, value) : ChooseSection(sections, value))
            is not { } section
        )
            return FormatPlain(value);
        if (section.IsDate)
            return DatePattern.FormatMoment(value, section) ?? FormatPlain(value);
        if (!section.IsPlain)
            return FormatPlain(value);
        return FormatBySection(sections.Count > 1 && !isConditional ? Math.Abs(value) : value, section);
    }

    private static PatternSection ChooseSection(List<PatternSection> sections, decimal value) =>
        value switch
        {
            < 0 when sections.Count > 1 => sections[1],
            0 when sections.Count > 2 => sections[2],
            _ => sections[0],
        };

    /// <summary>The first section whose condition holds, or that has none; the last one has none to keep.</summary>
    private static PatternSection? FindMatching(List<PatternSection> sections, decimal value) =>
        sections.Find(section => section.Condition?.HoldsFor(value) ?? section == sections[^1]);

    private static string FormatBySection(decimal value, PatternSection section)
    {
        var shown = ScaleBySection(Math.Abs(value), section);
        var text = new StringBuilder(value < 0 && shown != 0 ? "-" : "");
        var digits = SplitDigits(shown, section);
        foreach (var token in section.Tokens)
            text.Append(token.IsDigits ? digits.Dequeue() : token.Text);
        return text.ToString().Trim();
    }

    private static decimal ScaleBySection(decimal value, PatternSection section)
    {
        for (var i = 0; i < section.Percents; i++)
            value = ScaleSafely(value, 100m);
        for (var i = 0; i < section.Permilles; i++)
            value = ScaleSafely(value, 1000m);
        for (var i = 0; i < section.Thousands; i++)
            value /= 1000;
        return section.IsGeneralNumber
            ? value
            : decimal.Round(value, Math.Min(section.Decimals, 28), MidpointRounding.AwayFromZero);
    }

    /// <summary>What each stretch of placeholders shows: words between them part the digits from the right, as in 0000-00-00.</summary>
    private static Queue<string> SplitDigits(decimal value, PatternSection section)
    {
        var holders = section.Tokens.Where(token => token.IsDigits).ToList();
        var whole = section.IsGeneralNumber
            ? FormatPlain(value)
            : value.ToString(section.NetFormat, CultureInfo.InvariantCulture);
        var parts = new Stack<string>();
        for (var at = holders.Count - 1; at > 0; at--)
        {
            var room =
                section.Decimals > 0
                    ? 0
                    : Math.Min(whole.Length, PatternSection.CountPlaces(holders[at].Text));
            parts.Push(whole[^room..]);
            whole = whole[..^room];
        }

        if (holders.Count > 0)
            parts.Push(whole);
        return new(parts);
    }

    private static decimal ScaleSafely(decimal value, decimal factor) =>
        Math.Abs(value) > decimal.MaxValue / 1000 ? value : value * factor;

    private static string FormatPlain(decimal value) =>
        decimal.Round(value, MostDecimals, MidpointRounding.AwayFromZero)
            .ToString("0.##########", CultureInfo.InvariantCulture);
}
