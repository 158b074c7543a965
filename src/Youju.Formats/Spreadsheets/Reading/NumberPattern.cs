using System.Globalization;
using System.Text;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Writes numbers as a workbook's number format shows them (ISO/IEC 29500-1, 18.8.31).</summary>
/// <remarks>Colours, conditions, fractions and powers of ten are not followed: such numbers are shown as they are.</remarks>
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
        var sections = PatternSection.SplitPattern(pattern);
        var section = ChooseSection(sections, value);
        if (section.IsDate)
            return DatePattern.FormatMoment(value, section.Tokens) ?? FormatPlain(value);
        if (!section.IsPlain)
            return FormatPlain(value);
        return FormatBySection(sections.Count > 1 ? Math.Abs(value) : value, section);
    }

    private static PatternSection ChooseSection(List<PatternSection> sections, decimal value) =>
        value switch
        {
            < 0 when sections.Count > 1 => sections[1],
            0 when sections.Count > 2 => sections[2],
            _ => sections[0],
        };

    private static string FormatBySection(decimal value, PatternSection section)
    {
        var shown = Math.Abs(value);
        for (var i = 0; i < section.Percents; i++)
            shown = ScaleSafely(shown, 100m);
        for (var i = 0; i < section.Thousands; i++)
            shown /= 1000;
        shown = decimal.Round(shown, Math.Min(section.Decimals, 28), MidpointRounding.AwayFromZero);
        var digits = shown.ToString(section.NetFormat, CultureInfo.InvariantCulture);
        var text = new StringBuilder(value < 0 && shown != 0 ? "-" : "");
        foreach (var token in section.Tokens)
        {
            text.Append(token.IsDigits ? digits : token.Text);
            if (token.IsDigits)
                digits = "";
        }

        return text.ToString().Trim();
    }

    private static decimal ScaleSafely(decimal value, decimal factor) =>
        Math.Abs(value) > decimal.MaxValue / 1000 ? value : value * factor;

    private static string FormatPlain(decimal value) =>
        decimal.Round(value, MostDecimals, MidpointRounding.AwayFromZero)
            .ToString("0.##########", CultureInfo.InvariantCulture);
}
