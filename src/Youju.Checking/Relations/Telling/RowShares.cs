using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Telling;

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
        && binding.First.Run.Matches(target.Run)
        && Enumerable
            .Range(target.Index - target.Run.Rank, target.Run.Length)
            .All(index => index == target.Index || HoldsAlike(index, binding));

    private bool HoldsAlike(int index, Binding binding) =>
        reading
            .Explanations[index]
            .FindBest(other =>
                other.Holds
                && other.Type == binding.Type
                && other.First.Index - index == binding.First.Index - binding.Target.Index
                && other.Last == binding.Last
            )
            is not null;
}
