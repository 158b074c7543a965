using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>Tells how points came about.</summary>
internal static class ScoreWords
{
    /// <param name="end">The end of the value's interval that could be proved.</param>
    /// <param name="comparesTarget">Whether the method holds the value against the target, and not against bands or a limit.</param>
    public static string Tell(
        Indicator indicator,
        Quantity done,
        decimal end,
        Points points,
        bool comparesTarget
    )
    {
        var value = $"完成值 {done.InWords()}{Proved(done, end)}";
        var target = indicator.Target ?? 0;
        return comparesTarget
            ? $"{value} {Compare(end, target)} 目标 {Quantity.Exactly(target, indicator.Unit).InWords()}，{points.Words}"
            : $"{value}，{points.Words}";
    }

    private static string Proved(Quantity done, decimal end)
    {
        if (end == done.Value)
            return "";
        return end >= Interval.Unbounded
            ? "（上限不明）"
            : $"（可证实的为 {Quantity.Exactly(end, done.Unit).InWords()}）";
    }

    private static string Compare(decimal done, decimal target) =>
        done == target ? "＝"
        : done > target ? ">"
        : "<";
}
