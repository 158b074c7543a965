using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Growths told beside their change and what was there before it: 较去年的73.2亿元扩大14.4亿元，扩大16.4%.</summary>
internal sealed class ChangedBases(ExplainedText reading)
{
    private readonly ProvenGrowths proven = new(reading);

    public bool IsOverBase(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                StandsInSentence: true,
                Target: { IsPercent: true, Change: not 0, IsSoft: false } target,
                First: { Change: not 0, IsSoft: false } change,
                Last: { IsLevel: true, IsSoft: false, IsCalledBase: true } before
            }
        && change.Change == target.Change
        && change.Unit == before.Unit
        && StandsBeside(change, before, target)
        && !FollowsFromLevels(before, target)
        && !proven.IsProven(binding);

    // 由318个扩充到462个，增加144个，扩充31.2%; 少收21.7万元，去年326.8万元，下滑6.2%.
    private bool StandsBeside(ClauseFigure change, ClauseFigure before, ClauseFigure target) =>
        (change.Index == target.Index - 1 && (IsJustBefore(before, change) || IsFrom(before, change)))
        || (change.Index == target.Index - 2 && before.Index == target.Index - 1);

    private static bool IsJustBefore(ClauseFigure before, ClauseFigure change) =>
        before.Index == change.Index - 1;

    private bool IsFrom(ClauseFigure before, ClauseFigure change) =>
        before.Index == change.Index - 2
        && before.Lead.Has(StemClass.From)
        && reading.Terms[change.Index - 1] is { IsLevel: true, IsCalledBase: false } now
        && now.Unit == change.Unit;

    // Where the levels yield the growth, the change between them is what is wrong.
    private bool FollowsFromLevels(ClauseFigure before, ClauseFigure target) =>
        reading.Holds(target, other => other.Type == RelationType.Growth && other.Last == before);
}
