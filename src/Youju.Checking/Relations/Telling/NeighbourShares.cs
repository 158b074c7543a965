using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Shares that stand side by side have one whole: where the others hold, one that does not is told of the same.</summary>
internal sealed class NeighbourShares(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double SomeDigits = 2.4;

    /// <summary>Chance hardly agrees twice.</summary>
    private const int Several = 2;

    /// <summary>The neighbours stand no farther than so many figures.</summary>
    private const int Reach = 16;

    private readonly Binding[]?[] held = new Binding[reading.Terms.Length][];

    // 公务用车15.60万元，占83.33%；公务接待3.12万元，占12.00%: the second over the budget, where the first is over what was spent.
    public bool IsOfCommonWhole(Binding binding)
    {
        if (binding.Type != RelationType.Ratio || !IsBareShare(binding.Target))
            return false;
        if (binding.First.Index != binding.Target.Index - 1 || binding.First.Clause.Has(StemClass.OfWhich))
            return false;
        var parts = FindParts(binding.Target, binding.Last);
        return parts.Count > 0
            && (parts.Count >= Several || AreParts(binding.Last, parts[0], binding.First))
            && FindRival(binding) is var rival
            && (rival is null || FindParts(binding.Target, rival).Count == 0);
    }

    private ClauseFigure? FindRival(Binding binding) =>
        reading
            .Explanations[binding.Target.Index]
            .FindBest(other =>
                other is { Holds: true, Type: RelationType.Ratio } && other.First == binding.First
            )
            ?.Binding.Last;

    // Of which other amounts the percentage behind is a share of the same whole.
    private List<ClauseFigure> FindParts(ClauseFigure target, ClauseFigure whole)
    {
        var parts = new List<ClauseFigure>();
        var last = Math.Min(reading.Terms.Length - 1, target.Index + Reach);
        for (var at = Math.Max(1, target.Index - Reach); at <= last; at++)
        {
            var (part, share) = (reading.Terms[at - 1], reading.Terms[at]);
            if (share != target && IsNeighbour(share, target) && Tells(share, part, whole))
                parts.Add(part);
        }

        return parts;
    }

    private static bool IsNeighbour(ClauseFigure share, ClauseFigure target) =>
        share.IsPercent
        && share.Clause.Has(StemClass.Share)
        && share.Place.Group == target.Place.Group
        && share.Place.Depth == target.Place.Depth;

    private bool AreParts(ClauseFigure whole, ClauseFigure one, ClauseFigure other) =>
        reading
            .Explanations[whole.Index]
            .FindBest(list =>
                list is { Holds: true, Type: RelationType.Sum }
                && Array.IndexOf(list.Operands, one) >= 0
                && Array.IndexOf(list.Operands, other) >= 0
            )
            is not null;

    private bool Tells(ClauseFigure share, ClauseFigure part, ClauseFigure whole) =>
        Array.Exists(held[share.Index] ??= FindHeld(share), one =>
            one.First == part && one.Last.Value == whole.Value
        );

    private Binding[] FindHeld(ClauseFigure share) =>
        [
            .. reading
                .Explanations[share.Index]
                .All.Select(one => one.Binding)
                .Where(one => one is { Holds: true, Type: RelationType.Ratio, Precision: >= SomeDigits }),
        ];

    private static bool IsBareShare(ClauseFigure term) =>
        term is { IsPercent: true, Change: 0, HasOwnName: false, Run.Length: 1 }
        && term.NamedWhole.IsEmpty
        && term.Clause.Has(StemClass.Share);
}
