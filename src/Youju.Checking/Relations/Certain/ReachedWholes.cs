using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Shares told of what there is, and computed of what there was: 由612人增至641人，其中博士346人，占56.54%.</summary>
internal sealed class ReachedWholes(ExplainedText reading)
{
    private const double ManyDigits = 2.4;

    public bool IsOfReached(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                StandsInSentence: true,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsLevel: true, IsCalledBase: false } part,
                Last: { IsLevel: true, Index: > 0 } reached
            }
        && target.Clause.Has(StemClass.Share)
        && part.Index == target.Index - 1
        && reading.Terms[reached.Index - 1] is var before
        && before.LeadsTo(reached)
        && reading.Holds(target, other =>
            other is { Type: RelationType.Ratio, Precision: >= ManyDigits }
            && other.First == part
            && other.Last == before
        );
}
