using System.Globalization;

namespace Youju.Domain.Outliers;

/// <summary>How a question about a figure is put, in Chinese.</summary>
internal static class OutlierText
{
    /// <param name="figure">What it is and how much.</param>
    /// <param name="beside">What it is held against.</param>
    public static string AskAbout(string figure, string beside, OutlierSize size) =>
        $"{figure} 是{beside} 的{size.ToChineseText()}，请核对单位和小数点。";

    public static string FormatDay(DateOnly day) => day.ToString("M月d日", CultureInfo.InvariantCulture);
}
