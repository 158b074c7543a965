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

    private const double Alike = 0.7;

    /// <summary>Two figures without names may be anything.</summary>
    private const int FewestOfRun = 3;

    /// <param name="isSecond">Whether another list of the same total stands between.</param>
    /// <summary>What a list looks like that leaves nothing out; other lists are <see cref="ListShape.Loose"/>.</summary>
    public static ListShape FindShape(Binding binding, ClauseFigure[] terms, bool isSecond = false)
    {
        if (binding.Type != RelationType.Sum || (binding.Form & Ends) == ListForm.None)
            return ListShape.Loose;
        var shape = ReadShape(binding);
        return
            shape != ListShape.Loose
            && (AreNamed(binding) || IsBareRun(binding))
            && AreNeighbours(binding, terms, isSecond || IsToldWithin(binding))
            ? shape
            : ListShape.Loose;
    }

    private static ListShape ReadShape(Binding binding)
    {
        if (binding.Form.HasFlag(ListForm.Backward))
            return binding.Target.IsCalledTotal ? ListShape.SummedUp : ListShape.Loose;
        return IsOpened(binding) ? ListShape.Opened : ListShape.Loose;
    }

    // 其他3件, 2021年11条: a word or a year names a part as well as a name does.
    private static bool AreNamed(Binding binding) =>
        Array.TrueForAll(binding.Operands, static part =>
            part.HasOwnName || !part.Words.IsEmpty || part.Year != 0
        ) && !binding.Last.Post.Has(StemClass.Partial);

    // 合同额：2312.6、2987.4、1840.5，总合同7077.5: the names were told before, and nothing but the total follows.
    private static bool IsBareRun(Binding binding) =>
        binding.Operands.Length >= FewestOfRun
        && binding.Form.HasFlag(ListForm.Backward)
        && binding.Last.Index == binding.Target.Index - 1
        && binding.Last.Index == binding.First.Index + binding.Operands.Length - 1
        && binding.Last.Place.Segment == binding.First.Place.Segment
        && Array.TrueForAll(binding.Operands, static part => !part.HasLead);

    private static bool IsOpened(Binding binding)
    {
        var (target, first) = (binding.Target, binding.First);
        return (target.Post | first.Clause).HasAny(StemSet.Openers)
            || (first.Place.Depth > target.Place.Depth && first.Index == target.Index + 1)
            || IsToldWithin(binding);
    }

    /// <summary>Whether the sentence of the parts names their total: 医疗收入中，门急诊3.21亿元，住院5.53亿元.</summary>
    public static bool IsToldWithin(Binding binding) =>
        !binding.First.Within.IsEmpty && binding.First.Within.MeasureLikeness(binding.Target.Words) > Alike;

    // From the total to the last part no figure that might be a part stands between.
    private static bool AreNeighbours(Binding binding, ClauseFigure[] terms, bool isApart)
    {
        var first = isApart ? binding.First.Index : Math.Min(binding.Target.Index, binding.First.Index);
        var last = Math.Max(binding.Target.Index, binding.Last.Index);
        var depth = Math.Max(binding.Target.Place.Depth, binding.First.Place.Depth);
        var count = 0;
        for (var index = first; index <= last; index++)
            count += MayBePart(terms[index], binding.Last.Unit, depth) ? 1 : 0;
        return count <= binding.Operands.Length + (isApart ? 0 : 1);
    }

    // 9.86万元，较上年11.42万元减少1.56万元。其中…: what it is compared with is no part of it.
    private static bool MayBePart(ClauseFigure term, CountedUnit unit, int depth) =>
        term.Unit == unit
        && !term.IsPrice
        && !term.IsReference
        && !term.IsCalledBase
        && term.MayBeLevel
        && term.Place.Depth <= depth;
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
