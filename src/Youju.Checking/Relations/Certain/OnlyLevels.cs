using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Changes from the base before them to the only level of their sentence: 航线共35条，其中外贸11条、内贸24条，比2021年的32条增加3条.</summary>
internal sealed class OnlyLevels(ExplainedText reading)
{
    private const int Reach = 12;

    public bool IsToldOver(Binding binding) =>
        binding
            is {
                Type: RelationType.Change or RelationType.Growth,
                Target: { Change: not 0, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false, IsCalledBase: false } now,
                Last: { IsLevel: true, IsSoft: false, IsCalledBase: true } before
            }
        && before.Index == target.Index - 1
        && now.Index < before.Index
        && now.Place.Sentence == target.Place.Sentence
        && now.Place.Depth == target.Place.Depth
        && !before.Clause.Has(StemClass.OfWhich)
        && IsOnlyLevel(now, before);

    private bool IsOnlyLevel(ClauseFigure now, ClauseFigure before) =>
        reading
            .Terms[Math.Max(0, before.Index - Reach)..before.Index]
            .All(term =>
                term == now
                || term.Place.Sentence != now.Place.Sentence
                || term.Unit != now.Unit
                || reading.Evidence.FindParent(term) == now
            );
}
