using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of a total: the figures before or behind it, gathered in several manners.</summary>
internal sealed class ListSearch
{
    private const int MostLaterLists = 4;
    private const int MostAbove = 2;

    private static readonly ListForm[] Manners =
    [
        ListForm.None,
        ListForm.Shallow,
        ListForm.WithoutBases,
        ListForm.Shallow | ListForm.WithoutBases,
        ListForm.SameStage,
        ListForm.OnePerSegment,
        ListForm.OnePerSegment | ListForm.SameStage,
        ListForm.OnePerPassage,
        ListForm.OnePerPassage | ListForm.SameStage,
        ListForm.Parallel,
        ListForm.LastOfSegment,
        ListForm.OnePerSegment | ListForm.FirstOfSegment,
        ListForm.OnePerSegment | ListForm.OtherSegments,
        ListForm.OnePerSegment | ListForm.OtherSegments | ListForm.FirstOfSegment,
    ];

    private readonly PartStream forward = new(1);
    private readonly PartStream backward = new(-1);
    private readonly PartList parts = new();

    public void FindBindings(RelationType type, Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        forward.Fill(around.Terms, target, type);
        backward.Fill(around.Terms, target, type);
        foreach (var manner in Manners)
        {
            if (forward.MakesDifference(manner))
                GatherParts(type, forward, 0, manner, candidates);
            if (backward.MakesDifference(manner))
                GatherParts(type, backward, 0, manner, candidates);
        }

        if (type == RelationType.Sum)
        {
            GatherLaterLists(candidates);
            PartPicker.PickParts(target, backward.Terms, candidates);
            PartPicker.PickPairsBehind(target, forward.Terms, candidates);
        }
    }

    // 按环节分…；按来源分…: another list of the same total begins at its own opener.
    private void GatherLaterLists(CandidateList candidates)
    {
        var left = MostLaterLists;
        for (var start = 1; start + 1 < forward.Count && left > 0; start++)
        {
            if (!OpensList(forward.Terms[start - 1], forward.Terms[start]))
                continue;
            GatherParts(RelationType.Sum, forward, start, ListForm.Later, candidates);
            GatherParts(RelationType.Sum, forward, start, ListForm.Later | ListForm.Shallow, candidates);
            left--;
        }
    }

    private static bool OpensList(ClauseFigure before, ClauseFigure term) =>
        before.Place.Sentence != term.Place.Sentence
        || (term.Clause.Has(StemClass.Opener) && !term.Clause.Has(StemClass.OfWhich));

    private void GatherParts(
        RelationType type,
        PartStream stream,
        int start,
        ListForm manner,
        CandidateList candidates
    )
    {
        var target = candidates.Target;
        parts.Clear(stream.Direction);
        for (var index = start; index < stream.Count; index++)
        {
            var term = stream.Terms[index];
            var isPicked = !stream.PassesOver(index, manner) && Fits(term, manner);
            if (isPicked)
                parts.Add(term, FindSign(type, term, target));
            if (parts.Count < 2)
                continue;
            var end = stream.FindEnd(index);
            var isNear = end != ListForm.None;
            var spread = parts.Count * term.Half / Math.Max(Math.Abs(parts.Sum), 1e-9);
            if (
                (isNear || isPicked)
                && candidates.IsWorthTrying(parts.Sum, spread, isNear && MayBeMeant(target))
            )
                candidates.Add(
                    parts.Draft(type, manner | stream.Direction | (isNear ? end : ListForm.EndsByFit)),
                    isNear
                );
            if (IsFarAbove(target) || StopsAt(stream, index, target))
                break;
        }
    }

    private static int FindSign(RelationType type, ClauseFigure part, ClauseFigure target) =>
        type == RelationType.ChangeSum ? part.Change * target.Change : 1;

    private bool IsFarAbove(ClauseFigure target) => parts.Sum > (4 * Math.Abs(target.Value)) + target.Half;

    // Parts that come to far more than a total are another's, unless they are all that a total can have.
    private bool MayBeMeant(ClauseFigure target) =>
        Math.Abs(parts.Sum) <= MostAbove * Math.Abs(target.Value)
        || parts.Nearest.Lead.Has(StemClass.KnownPart)
        || Slips.IsShift(Math.Abs(parts.Sum), Math.Abs(target.Value))
        || (target.IsCalledTotal && parts.FitsWithShift(target.Value, target.Half));

    private bool Fits(ClauseFigure term, ListForm manner)
    {
        if (parts.Count == 0)
            return true;
        var (place, last) = (term.Place, parts.Latest.Place);
        return !(
            (manner.HasFlag(ListForm.Shallow) && place.Depth != parts.Nearest.Place.Depth)
            || (manner.HasFlag(ListForm.Parallel) && term.Last != parts.Nearest.Last)
            || (manner.HasFlag(ListForm.OnePerPassage) && last.Passage == place.Passage)
            || (manner.HasFlag(ListForm.OnePerSegment) && last.Segment == place.Segment)
        );
    }

    // A list told backwards ends at the total before it.
    private static bool StopsAt(PartStream stream, int index, ClauseFigure target) =>
        stream.Direction == ListForm.Backward
        && index + 1 < stream.Count
        && stream.Terms[index + 1].Near.Has(StemClass.StrongTotal)
        && stream.Terms[index + 1].Place.Passage != target.Place.Passage;
}
