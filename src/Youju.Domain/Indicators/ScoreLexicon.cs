using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>Tells how points came about.</summary>
internal static class ScoreFormat
{
    /// <param name="end">The end of the value's interval that could be proved.</param>
    /// <param name="comparesTarget">Whether the method holds the value against the target, and not against bands or a limit.</param>
    public static string DescribeDerivation(
        Indicator indicator,
        Quantity done,
        decimal end,
        Points points,
        bool comparesTarget
    )
    {
        var value = $"完成值 {done.ToChineseText()}{DescribeProvedEnd(done, end)}";
        var target = indicator.Target ?? 0;
        return comparesTarget
            ? $"{value} {ChooseComparisonSign(end, target)} "
                + $"目标 {Quantity.FromExactValue(target, indicator.Unit).ToChineseText()}，{points.Words}"
            : $"{value}，{points.Words}";
    }

    private static string DescribeProvedEnd(Quantity done, decimal end)
    {
        if (end == done.Value)
            return "";
        if (end >= Interval.Unbounded)
            return "（上限不明）";
        return end > done.Value
            ? $"（最多可能 {Quantity.FromExactValue(end, done.Unit).ToChineseText()}，按它计）"
            : $"（可证实的为 {Quantity.FromExactValue(end, done.Unit).ToChineseText()}）";
    }

    private static string ChooseComparisonSign(decimal done, decimal target) =>
        done == target ? "＝"
        : done > target ? ">"
        : "<";
}
