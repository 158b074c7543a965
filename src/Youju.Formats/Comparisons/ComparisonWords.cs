using System.Globalization;
using Youju.Domain.Comparisons;
using Youju.Domain.Figures;

namespace Youju.Formats.Comparisons;

/// <summary>How states and movements of a comparison are said.</summary>
internal static class ComparisonWords
{
    private const decimal TenThousand = 10_000m;

    public static string NameState(ComparedState state) =>
        state switch
        {
            ComparedState.Same => "同",
            ComparedState.Within => "精度之内",
            ComparedState.Changed => "变",
            ComparedState.New => "新",
            _ => "去",
        };

    /// <summary>The name of a state for programs.</summary>
    public static string CodeState(ComparedState state) =>
        state switch
        {
            ComparedState.Same => "same",
            ComparedState.Within => "within-rounding",
            ComparedState.Changed => "changed",
            ComparedState.New => "new",
            _ => "gone",
        };

    /// <summary>2023年度 某某中心（甲.docx）</summary>
    public static string DescribeReport(ComparableReport report)
    {
        var year = report.Year is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known}年度")
            : "";
        var told = $"{year}{report.Unit}";
        return told.Length == 0 ? report.File : $"{told}（{report.File}）";
    }

    /// <summary>增加2.51万元，增长4.18%; empty where one report does not say it, or nothing moved.</summary>
    public static string DescribeMovement(ComparedFigure figure)
    {
        if (figure.Change is not { } change || change == 0)
            return "";
        var moved = $"{(change > 0 ? "增加" : "减少")}{FormatAmount(Math.Abs(change), figure.Right!.Figure)}";
        return figure.Rate is { } rate
            ? $"{moved}，{(rate > 0 ? "增长" : "下降")}{Math.Abs(rate).ToString("0.##", CultureInfo.InvariantCulture)}%"
            : moved;
    }

    // In the scale that the second report prints; a change of shares is told in points.
    private static string FormatAmount(decimal amount, PrintedFigure figure)
    {
        var (scale, unit) = figure.Unit.Dimension switch
        {
            Dimension.Percent => (figure.Scale, "个百分点"),
            _ when figure.Scale == TenThousand => (figure.Scale, $"万{figure.Unit.Symbol}"),
            _ when figure.Scale == TenThousand * TenThousand => (figure.Scale, $"亿{figure.Unit.Symbol}"),
            _ => (1m, figure.Unit.Symbol),
        };
        return (amount / scale).ToString("0.####", CultureInfo.InvariantCulture) + unit;
    }
}
