using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Shares that stand side by side have one whole: where the others hold, one that does not is told of the same.</summary>
internal sealed class NeighbourShares(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double SomeDigits = 2.4;

    /// <summary>In so few it agrees easily once, and seldom twice with one whole: 占30%, 占40%.</summary>
    private const double FewDigits = 1.4;

    /// <summary>Chance hardly agrees twice.</summary>
    private const int Several = 2;

    /// <summary>The neighbours stand no farther than so many figures.</summary>
    private const int Reach = 16;

    /// <summary>An amount and its share.</summary>
    private const int FiguresOfItem = 2;

    /// <summary>Items of a list in lines stand no farther apart.</summary>
    private const int MostLines = 3;

    private const double Alike = 0.9;

    // 公务用车15.60万元，占83.33%；公务接待3.12万元，占12.00%: the second over the budget, where the first is over what was spent.
    public bool IsOfCommonWhole(Binding binding)
    {
        if (binding.Type != RelationType.Ratio || !IsToldOfPart(binding))
            return false;
        var parts = FindParts(binding.Target, binding.Last);
        if (parts.Count == 0)
            return false;
        if (FindRival(binding) is { } rival)
            return IsList(binding, parts) && FindParts(binding.Target, rival).Count == 0;
        return IsList(binding, parts)
            || (
                binding.Target.Clause.Has(StemClass.Share)
                && parts.Exists(held => held.Precision >= SomeDigits && IsNextItem(held, binding))
            );
    }

    private bool IsList(Binding binding, List<Binding> parts) =>
        (parts.Count >= Several && parts.Sum(held => held.Precision) >= SomeDigits)
        || AreParts(binding.Last, parts[0].First, binding.First);

    // 已验收9项，占25%，申请延期4项，占9.1%: item after item, and nothing else fits.
    private static bool IsNextItem(Binding held, Binding binding) =>
        Math.Abs(held.First.Index - binding.First.Index) == FiguresOfItem + CountReferences(held)
        && held.First.Place.Group == binding.First.Place.Group;

    // 基本支出2,106.38万元，占当年支出3,265.74万元的64.50%；项目支出…，占…: the first share prints its whole.
    private static int CountReferences(Binding held) => held.Last.Index == held.Target.Index - 1 ? 1 : 0;

    private static bool IsToldOfPart(Binding binding) =>
        !binding.First.Clause.Has(StemClass.OfWhich)
        && (
            IsBareShare(binding.Target)
                ? binding.First.Index == binding.Target.Index - 1
                : IsShareInRow(binding.Target) && IsPartInRow(binding)
        );

    // 新建园舍占64.4%，设施设备占23.9%，教师培训占10.9%: the amounts stand before, named or in the same order.
    private static bool IsShareInRow(ClauseFigure term) =>
        term is { IsPercent: true, Change: 0, Run.Length: > 1 }
        && term.NamedWhole.IsEmpty
        && term.Clause.Has(StemClass.Share);

    private static bool IsPartInRow(Binding binding) =>
        binding.First.Index < binding.Target.Index
        && (
            binding.Target.NamedPart.IsEmpty
                ? binding.First.Run.Matches(binding.Target.Run)
                : IsCalled(binding.Target.NamedPart, binding.First)
        );

    private static bool IsCalled(NameMask name, ClauseFigure term) =>
        Math.Max(name.MeasureLikeness(term.Words), name.MeasureLikeness(term.Name)) > Alike;

    private ClauseFigure? FindRival(Binding binding) =>
        reading
            .Explanations[binding.Target.Index]
            .FindHolding(other => other.Type == RelationType.Ratio && other.First == binding.First)
            ?.Binding.Last;

    // Of which other amounts the percentage behind is a share of the same whole.
    private List<Binding> FindParts(ClauseFigure target, ClauseFigure whole)
    {
        var parts = new List<Binding>();
        var last = Math.Min(reading.Terms.Length - 1, target.Index + Reach);
        for (var at = Math.Max(1, target.Index - Reach); at <= last; at++)
        {
            var share = reading.Terms[at];
            var part = reading.Terms[at - (reading.Terms[at - 1].IsReference && at > 1 ? 2 : 1)];
            if (share != target && IsNeighbour(share, target) && FindPart(share, part, whole) is { } held)
                parts.Add(held);
        }

        return parts;
    }

    private static bool IsNeighbour(ClauseFigure share, ClauseFigure target) =>
        share.IsPercent
        && (
            IsInBracketAlone(target) ? IsInBracketAlone(share)
            : share.Clause.Has(StemClass.Share) ? target.Clause.Has(StemClass.Share)
            : share.Last == target.Last
        )
        && Math.Abs(share.Place.Passage - target.Place.Passage) <= MostLines
        && (share.Place.Group == target.Place.Group || share.Place.Passage != target.Place.Passage)
        && share.Place.Depth == target.Place.Depth;

    // 甲1,860.5万元（占拨付40.31%）；乙1,427.3万元（30.92%）；丙1,328.0万元（31.47%）.
    private static bool IsInBracketAlone(ClauseFigure term) =>
        term is { Place.Depth: > 0, Change: 0 } && (!term.HasLead || term.Clause.Has(StemClass.Share));

    private bool AreParts(ClauseFigure whole, ClauseFigure one, ClauseFigure other) =>
        reading.Holds(whole, list =>
            list.Type == RelationType.Sum
            && Array.IndexOf(list.Operands, one) >= 0
            && Array.IndexOf(list.Operands, other) >= 0
        );

    private Binding? FindPart(ClauseFigure share, ClauseFigure before, ClauseFigure whole) =>
        Array
            .Find(reading.Explanations[share.Index].Holding, one =>
                one.Binding is { Type: RelationType.Ratio, Precision: >= FewDigits } held
                && held.Last.Value == whole.Value
                && (held.First == before || (IsShareInRow(share) && IsPartInRow(held)))
            )
            ?.Binding;

    private static bool IsBareShare(ClauseFigure term) =>
        term is { IsPercent: true, Change: 0, Run.Length: 1 }
        && term.NamedWhole.IsEmpty
        && (
            term.Clause.Has(StemClass.Share)
                ? !term.HasOwnName
                : term.Near.Has(StemClass.Quality) || IsInBracketAlone(term)
        );
}
