using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.Checking.Rules.Structure;

/// <summary>Writes a label in the style of another.</summary>
internal static class LabelText
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The label with that number; null where the style has no writing for it.</summary>
    public static string? Like(NumberLabel model, int number) =>
        model.Style switch
        {
            LabelStyle.Chinese => Chinese(number) + model.Separator,
            LabelStyle.BracketedChinese => (model.Separator == ")" ? "(" : "（")
                + Chinese(number)
                + model.Separator,
            LabelStyle.Arabic => number.ToString(CultureInfo.InvariantCulture) + model.Separator,
            LabelStyle.Part => $"第{Chinese(number)}部分{model.Separator}",
            LabelStyle.Chapter => $"第{Chinese(number)}章{model.Separator}",
            _ => null,
        };

    /// <summary>1 to 99 in Chinese.</summary>
    public static string Chinese(int number) =>
        number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + Rest(number),
            < 100 => Digits[number / 10] + "十" + Rest(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static string Rest(int number) => number % 10 == 0 ? "" : Digits[number % 10].ToString();
}
