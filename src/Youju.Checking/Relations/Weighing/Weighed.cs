using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>A binding and what speaks for it, as the logarithm of its odds against no relation at all.</summary>
internal readonly record struct Weighed(Binding Binding, double Score);

/// <summary>What may explain one figure, weighed.</summary>
internal sealed class Explanations
{
    private readonly double whole;
    private readonly double failing;

    public Explanations(Term target, IReadOnlyList<Weighed> weighed)
    {
        (Target, All) = (target, weighed);
        failing = weighed.Where(one => !one.Binding.Holds).Sum(one => Math.Exp(one.Score));
        whole = 1 + failing + weighed.Where(one => one.Binding.Holds).Sum(one => Math.Exp(one.Score));
    }

    public Term Target { get; }

    public IReadOnlyList<Weighed> All { get; }

    /// <summary>A growth told of a base of zero, which has no value.</summary>
    public Binding? OverZero { get; init; }

    /// <summary>How likely it is that a relation is told of the figure that does not hold.</summary>
    public double FailingShare => failing / whole;

    /// <summary>The same as the logarithm of odds.</summary>
    public double FailingOdds => Math.Log(failing);

    public Weighed? FindBest(Func<Binding, bool> fits)
    {
        Weighed? best = null;
        foreach (var one in All)
        {
            if (fits(one.Binding) && (best is null || one.Score > best.Value.Score))
                best = one;
        }

        return best;
    }
}
