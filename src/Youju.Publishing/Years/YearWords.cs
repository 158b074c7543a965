using System.Globalization;
using Youju.Publishing.Manifests;

namespace Youju.Publishing.Years;

/// <summary>Figures and dates as a citizen reads them.</summary>
internal static class YearWords
{
    private const char ThinSpace = '\u2009';
    private const int CodeGroup = 4;

    /// <summary>93.78万元</summary>
    public static string FormatTenThousands(decimal yuan) => FormatPlainAmount(yuan) + "万元";

    /// <summary>The same without its unit.</summary>
    public static string FormatPlainAmount(decimal yuan) =>
        (yuan / 10_000).ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ThinSpace);

    public static string FormatPoints(decimal? points) =>
        points is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "未定";

    public static string FormatDate(DateOnly day) =>
        day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>第 1 版，2025年6月12日公开</summary>
    public static string DescribeEdition(EditionTerms terms) =>
        string.Create(CultureInfo.InvariantCulture, $"第 {terms.Number} 版")
        + (terms.Date is { } day ? $"，{FormatDate(day)}公开" : "");

    /// <summary>7f3a·91c2·0be4</summary>
    public static string FormatCode(string code) =>
        string.Join('·', code.Chunk(CodeGroup).Select(letters => new string(letters)));
}
