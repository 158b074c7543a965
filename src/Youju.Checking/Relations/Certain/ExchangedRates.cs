using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates of completion that were computed the wrong way round: 铺管线312.5公里，计划300公里，完成率96.0%.</summary>
internal sealed class ExchangedRates(ClauseFigure[] terms)
{
    private const double Whole = 100;

    // Whoever did more than was planned has done more than all of it.
    public bool IsTurned(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                IsTurnedRound: true,
                StandsInSentence: true,
                Target: { Change: 0, IsSoft: false, NamedWhole.IsEmpty: true } target,
                First: { IsLevel: true, IsSoft: false } done,
                Last: { IsLevel: true, IsSoft: false } planned
            }
        && target.Value < Whole
        && target.Near.Has(StemClass.Rate)
        && !target.Clause.Has(StemClass.Share)
        && planned.Lead.HasAny(StemSet.Aims)
        && !done.Lead.HasAny(StemSet.Aims | StemSet.Leftovers)
        && AreBefore(done, planned, target);

    // Nothing but by how much they differ stands between.
    private bool AreBefore(ClauseFigure done, ClauseFigure planned, ClauseFigure target) =>
        Math.Abs(done.Index - planned.Index) == 1
        && Math.Max(done.Index, planned.Index) < target.Index
        && terms[(Math.Max(done.Index, planned.Index) + 1)..target.Index]
            .All(static term => term.Change != 0);
}
