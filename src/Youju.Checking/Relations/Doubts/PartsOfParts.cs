using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Lists that were read with the parts of a part: the total counts its whole.</summary>
internal static class PartsOfParts
{
    // 付息1.52亿元，由一般预算安排0.73亿元、基金预算安排0.79亿元，四笔本金加总2.46亿元: the parts of a part are counted already.
    public static bool StandBesideTheirWhole(Binding binding)
    {
        for (var whole = 0; whole + 2 < binding.Operands.Length; whole++)
        {
            var (one, other) = (binding.Operands[whole + 1], binding.Operands[whole + 2]);
            if (
                one.Clause.HasAny(StemSet.Openers)
                && binding.Operands[whole] is { IsWhole: false } part
                && (one.AsOperand + other.AsOperand).Meets(part.AsOperand)
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether the list comes to its total with the figure before some of its parts in their place.</summary>
    /// <remarks>
    /// 收入98,640万元，其中税收64,116万元，其余35,424万元；上级补助286,300万元，…，总计: the first is counted, whatever its own parts come to.
    /// </remarks>
    public static bool StandForTheirWhole(Binding binding, ExplainedText reading) =>
        reading.Holds(binding.Target, list => list.Type == RelationType.Sum && TakesWhole(list, binding));

    private static bool TakesWhole(Binding list, Binding failing)
    {
        var (taken, read) = (list.Operands, failing.Operands);
        var before = taken.AsSpan().CommonPrefixLength(read);
        var behind = Enumerable
            .Reverse(taken)
            .Zip(Enumerable.Reverse(read))
            .TakeWhile(static pair => pair.First == pair.Second)
            .Count();
        return taken.Length == before + behind + 1
            && read.Length > taken.Length
            && taken[before] is var whole
            && read[before] is var part
            && whole.Index < part.Index
            && whole.Place.Passage == part.Place.Passage
            && part.Clause.HasAny(StemSet.Openers);
    }
}
