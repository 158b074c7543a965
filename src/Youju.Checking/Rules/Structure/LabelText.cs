using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.Checking.Rules.Structure;

/// <summary>Writes a label in the style of another.</summary>
internal static class LabelText
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The label with that number; null where the style has no writing for it.</summary>
    public static string? FormatInStyleOf(NumberLabel model, int number) =>
        model.Style switch
        {
            LabelStyle.Chinese => FormatChinese(number) + model.Separator,
            LabelStyle.BracketedChinese => (model.Separator == ")" ? "(" : "（")
                + FormatChinese(number)
                + model.Separator,
            LabelStyle.Arabic => number.ToString(CultureInfo.InvariantCulture) + model.Separator,
            LabelStyle.Part => $"第{FormatChinese(number)}部分{model.Separator}",
            LabelStyle.Chapter => $"第{FormatChinese(number)}章{model.Separator}",
            _ => null,
        };

    /// <summary>1 to 99 in Chinese.</summary>
    public static string FormatChinese(int number) =>
        number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + FormatLastDigit(number),
            < 100 => Digits[number / 10] + "十" + FormatLastDigit(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static string FormatLastDigit(int number) =>
        number % 10 == 0 ? "" : Digits[number % 10].ToString();
}
