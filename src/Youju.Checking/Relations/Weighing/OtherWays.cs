using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Rates that come out to their last digit another way of the same figures: then it is this reading that is wrong.</summary>
internal static class OtherWays
{
    private const double Whole = 100;

    /// <summary>Fewer digits agree by chance.</summary>
    private const double LeastPrecision = 2;

    /// <summary>What a budget was topped up by stands among so many figures before its rate.</summary>
    private const int Reach = 5;

    public static bool MakeRate(Binding binding, ClauseFigure[] terms) =>
        binding is { Type: RelationType.Ratio, Holds: false, Precision: >= LeastPrecision }
        && (
            IsNamedTheOtherWay(binding)
            || IsExcess(binding)
            || IsOfToppedUp(binding, terms)
            || IsOfMeanLevel(binding, terms)
        );

    // 年初余额196.38亿元，年末余额211.17亿元，付息6.84亿元，平均利率3.36%: over the mean of both.
    private static bool IsOfMeanLevel(Binding binding, ClauseFigure[] terms) =>
        binding.Target.Clause.Has(StemClass.Average)
        && terms[..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit
                && term.Place.Passage == binding.Target.Place.Passage
                && (binding.First.AsOperand * 2)
                    .RatioTo(binding.Last.AsOperand + term.AsOperand)
                    .Meets(binding.Stated)
            );

    // 综合财力27.5亿元，债务余额29.79亿元，债务率108.3%; of what was to be done it would be a mistake.
    private static bool IsNamedTheOtherWay(Binding binding) =>
        !binding.Last.Near.HasAny(StemSet.Aims)
        && !binding.First.Near.Has(StemClass.Done)
        && binding.IsTurnedRound;

    // 去年96亩，今年132亩，是去年的1.375倍，多37.5%
    private static bool IsExcess(Binding binding) =>
        (binding.Computed - Bounds.FromExact(Whole)).Meets(binding.Stated);

    // 预算218.6万元，追加32万元，执行239.77万元，执行率95.68%
    private static bool IsOfToppedUp(Binding binding, ClauseFigure[] terms) =>
        terms[Math.Max(0, binding.Target.Index - Reach)..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit
                && term != binding.First
                && term != binding.Last
                && binding
                    .First.AsOperand.RatioTo(binding.Last.AsOperand + term.AsOperand)
                    .Meets(binding.Stated)
            );
}
