using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Growths that other figures yield, so that the change or the base beside them is wrong and not the growth.</summary>
internal sealed class ProvenGrowths(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in a growth of so many decimals.</summary>
    private const int SomeDecimals = 2;

    /// <summary>Where it leads stands among so many figures before it.</summary>
    private const int Reach = 40;

    private const double Whole = 100;

    public bool IsProven(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { IsPercent: true, Change: not 0 },
                First: { Change: not 0 },
                Last: { IsLevel: true, IsCalledBase: true }
            }
        && (FollowsFromReached(binding) || LeadsToPrinted(binding));

    // 运行经费86.40万元，同比增加6.40万元，上年为92.80万元，增幅8%: 6.40 of 80.00, so the year before is wrong.
    private bool FollowsFromReached(Binding binding) =>
        reading.Holds(binding.Target, other =>
            other
                is { Type: RelationType.GrowthByChange, Last: { IsLevel: true, IsCalledBase: false } reached }
            && other.First == binding.First
            && reached.Index == binding.First.Index - 1
            && reached.Place.Sentence == binding.Target.Place.Sentence
        );

    // 合计8,660。户数比上年7,940户增加270户，增9.07%: it leads to the 8,660, whatever that is counted in.
    private bool LeadsToPrinted(Binding binding)
    {
        var (target, before) = (binding.Target, binding.Last);
        if (target.Decimals < SomeDecimals)
            return false;
        var ratio = Bounds.FromExact(Whole) + (target.AsResult * target.Change);
        var reached = before.AsOperand * ratio * (1 / Whole);
        return reading
            .Terms[Math.Max(0, target.Index - Reach)..target.Index]
            .Any(term =>
                term != before
                && term is { IsLevel: true, IsSoft: false }
                && (term.Unit == before.Unit || term.Unit.Symbol.Length == 0)
                && term.AsResult.Meets(reached)
            );
    }
}
