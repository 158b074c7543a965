using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Percentages in a row, all of which but one are shares of their amounts in turn: 四部分结构为40%、32%、18%、15%.</summary>
internal sealed class RowShares(ExplainedText reading)
{
    private const int Fewest = 3;

    public bool IsAmongHolding(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio or RelationType.RatioToSum,
                Target: { Change: 0, IsSoft: false, Run.Length: >= Fewest } target
            }
        && IsInTurn(binding.First.Run, target.Run)
        && Enumerable
            .Range(target.Index - target.Run.Rank, target.Run.Length)
            .All(index => index == target.Index || HoldsAlike(index, binding));

    // 总投资1,075万元：租赁430万元、…: their total may open the row of the amounts.
    private static bool IsInTurn(RankInRun part, RankInRun share) =>
        part.Matches(share) || (part.Length == share.Length + 1 && part.Rank == share.Rank + 1);

    private bool HoldsAlike(int index, Binding binding) =>
        reading.Holds(reading.Terms[index], other =>
            other.Type == binding.Type
            && other.First.Index - index == binding.First.Index - binding.Target.Index
            && other.Last == binding.Last
        );
}
