using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>Tells how points came about.</summary>
internal static class ScoreWords
{
    /// <param name="end">The end of the value's interval that could be proved.</param>
    public static string Tell(Indicator indicator, Quantity done, decimal end, Points points)
    {
        var target = Quantity.Exactly(indicator.Target ?? 0, indicator.Unit).InWords();
        var proved = Exact(done) ? "" : $"（可证实的为 {Quantity.Exactly(end, done.Unit).InWords()}）";
        return $"完成值 {done.InWords()}{proved} {Compare(end, indicator.Target ?? 0)} 目标 {target}，{points.Words}";
    }

    private static bool Exact(Quantity done) => done.Exactness == Exactness.Exact;

    private static string Compare(decimal done, decimal target) => done == target ? "＝" : done > target ? ">" : "<";
}
