using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Lists told in full: opened or summed up, each part named, none passed over, none left.</summary>
internal static class WholeLists
{
    private const ListForm Ends =
        ListForm.EndsWithBracket
        | ListForm.EndsWithSegment
        | ListForm.EndsWithSentence
        | ListForm.EndsWithPassage
        | ListForm.EndsWithOpener;

    /// <summary>What a list looks like that leaves nothing out; other lists are <see cref="ListShape.Loose"/>.</summary>
    public static ListShape FindShape(Binding binding, ClauseFigure[] terms)
    {
        if (binding.Type != RelationType.Sum || (binding.Form & Ends) == ListForm.None)
            return ListShape.Loose;
        if (!AreNamed(binding) || !AreNeighbours(binding, terms))
            return ListShape.Loose;
        return binding.Form.HasFlag(ListForm.Backward)
            ? binding.Target.IsCalledTotal
                ? ListShape.SummedUp
                : ListShape.Loose
            : IsOpened(binding)
                ? ListShape.Opened
                : ListShape.Loose;
    }

    private static bool AreNamed(Binding binding) =>
        Array.TrueForAll(binding.Operands, static part => part.HasOwnName)
        && !binding.Last.Post.Has(StemClass.Partial);

    private static bool IsOpened(Binding binding)
    {
        var (target, first) = (binding.Target, binding.First);
        return (target.Post | first.Clause).HasAny(StemSet.Openers)
            || (first.Place.Depth > target.Place.Depth && first.Index == target.Index + 1);
    }

    // From the total to the last part no figure that might be a part stands between.
    private static bool AreNeighbours(Binding binding, ClauseFigure[] terms)
    {
        var first = Math.Min(binding.Target.Index, binding.First.Index);
        var last = Math.Max(binding.Target.Index, binding.Last.Index);
        var count = 0;
        for (var index = first; index <= last; index++)
            count += terms[index].Unit == binding.Last.Unit && !terms[index].IsPrice ? 1 : 0;
        return count <= binding.Operands.Length + 1;
    }
}

/// <summary>What a list looks like.</summary>
internal enum ListShape
{
    Loose,

    /// <summary>共12个，其中续建5个、新建7个.</summary>
    Opened,

    /// <summary>续建5个，新建7个，共12个.</summary>
    SummedUp,
}
