using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>A binding and what speaks for it, as the logarithm of its odds against no relation at all.</summary>
internal sealed record Weighed(Binding Binding, double Score)
{
    /// <summary>Whether a binding holds only because its figures were exchanged: 5.2 of 5.5 where 5.5 of 5.2 is told.</summary>
    public bool IsMistakenFor(Weighed meant) =>
        AskedWholes.IsOverAsked(Binding, meant.Binding)
        || meant.Binding.Operands.Length == 2
            && Binding.Operands.Length == 2
            && (
                meant.Score > Score
                    ? IsTurned(meant.Binding)
                        || IsRatioOfGrowth(meant.Binding)
                        || IsOverReached(meant.Binding)
                    : IsRuledOut(meant.Binding)
            );

    /// <summary>Whether its figures are few enough to be exchanged, or it counts some of those who were asked.</summary>
    public bool MayBeMistaken => Binding.Operands.Length == 2 || Binding.Type == RelationType.RatioOfSum;

    // Words tell the base or the way, however likely the figures make another one.
    private bool IsRuledOut(Binding meant) =>
        (meant.Last.IsCalledBase && IsOverReached(meant))
        || (IsRatioOfGrowth(meant) && ReachedLevels.IsOverReached(meant))
        || ((IsTurned(meant) || IsAgainstChange(meant)) && ReachedLevels.IsAgainstWay(meant));

    // 较2022年的14,820万元减少914万元，增长6.2%: so much it fell.
    private bool IsAgainstChange(Binding meant) =>
        Binding.Type == RelationType.Ratio
        && Binding.Last == meant.Last
        && Binding.First.Change * Binding.Target.Change < 0;

    // 比2022年的241台增85台，增长26.1%: 85 of the 326 that were reached.
    private bool IsOverReached(Binding meant) =>
        Binding.Type == RelationType.Ratio
        && meant.Type == RelationType.Ratio
        && Binding.First == meant.First
        && Binding.First.Change != 0
        && !Binding.Target.Clause.Has(StemClass.Share)
        && ((Binding.Last.AsOperand - meant.Last.AsOperand) * Binding.First.Change).Meets(
            Binding.First.AsOperand
        );

    private bool IsTurned(Binding meant) =>
        Binding.First == meant.Last && Binding.Last == meant.First && !meant.DividesTarget;

    private bool IsRatioOfGrowth(Binding meant) =>
        meant.Type == RelationType.GrowthByChange
        && Binding.Type == RelationType.Ratio
        && Binding.First == meant.First
        && Binding.Last == meant.Last;
}

/// <summary>What may explain one figure, weighed.</summary>
internal sealed class FigureExplanations
{
    private readonly double whole;
    private readonly double failing;

    public FigureExplanations(ClauseFigure target, Weighed[] weighed)
    {
        Target = target;
        Failing = Array.FindAll(weighed, static one => !one.Binding.Holds);
        var meant = Array.FindAll(Failing, static one => one.MayBeMistaken);
        Holding = Array.FindAll(weighed, one => one.Binding.Holds && !IsMistaken(one, meant));
        failing = SumOdds(Failing);
        whole = 1 + failing + SumOdds(Holding);
    }

    private static bool IsMistaken(Weighed holding, Weighed[] meant) =>
        holding.MayBeMistaken && Array.Exists(meant, holding.IsMistakenFor);

    private static double SumOdds(Weighed[] weighed)
    {
        var sum = 0.0;
        foreach (var one in weighed)
            sum += Math.Exp(one.Score);
        return sum;
    }

    public ClauseFigure Target { get; }

    public IEnumerable<Weighed> All => Holding.Concat(Failing);

    /// <summary>Those that the figure fits.</summary>
    public Weighed[] Holding { get; }

    /// <summary>Those that it does not fit.</summary>
    public Weighed[] Failing { get; }

    /// <summary>A growth told of a base of zero, which has no value.</summary>
    public Binding? OverZero { get; init; }

    /// <summary>How likely it is that a relation is told of the figure that does not hold.</summary>
    public double FailingShare => failing / whole;

    /// <summary>The logarithm of the odds that a relation is told that fails, against all else.</summary>
    public double LogOddsOfFailing => Math.Log(failing) - Math.Log(whole - failing);

    /// <summary>The logarithm of the odds of all that fail, against no relation at all.</summary>
    public double FailingOdds => Math.Log(failing);

    /// <summary>The likeliest of all that are asked for.</summary>
    public Weighed? FindBest(Predicate<Binding> isAsked) =>
        (FindHolding(isAsked), FindFailing(isAsked)) switch
        {
            ({ } holding, { } failing) => holding.Score >= failing.Score ? holding : failing,
            var (holding, failing) => holding ?? failing,
        };

    /// <summary>The likeliest that the figure fits.</summary>
    public Weighed? FindHolding(Predicate<Binding> isAsked) => FindBest(Holding, isAsked);

    /// <summary>The likeliest that the figure does not fit.</summary>
    public Weighed? FindFailing(Predicate<Binding> isAsked) => FindBest(Failing, isAsked);

    private static Weighed? FindBest(Weighed[] among, Predicate<Binding> isAsked)
    {
        Weighed? best = null;
        foreach (var one in among)
        {
            if ((best is null || one.Score > best.Score) && isAsked(one.Binding))
                best = one;
        }

        return best;
    }
}
