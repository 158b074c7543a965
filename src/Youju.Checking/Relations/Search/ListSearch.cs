using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of a total: the figures before or behind it, gathered in several manners.</summary>
internal sealed class ListSearch(Neighbourhood around, CandidateList candidates)
{
    private const int MostParts = 40;
    private const int MostPassages = 40;
    private const int MostFigures = 160;
    private const int MostLaterLists = 4;

    private static readonly StemSet Stages =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Done)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Points)
        | StemSet.FromClass(StemClass.FullPoints);

    private static readonly StemSet Bases =
        StemSet.FromClass(StemClass.Base)
        | StemSet.FromClass(StemClass.Compared)
        | StemSet.FromClass(StemClass.From);

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
    ];

    private readonly ClauseFigure target = around.Target;
    private readonly List<ClauseFigure> parts = [];

    public void FindBindings(RelationType type)
    {
        var forward = FindStream(type, 1);
        var backward = FindStream(type, -1);
        foreach (var manner in Manners)
        {
            if (MakesDifference(forward, manner))
                GatherParts(type, forward, manner);
            if (MakesDifference(backward, manner))
                GatherParts(type, backward, manner | ListForm.Backward);
        }

        if (type == RelationType.Sum)
        {
            GatherLaterList(forward);
            PartPicker.PickParts(target, backward, candidates);
        }
    }

    // A manner that would pick the same figures as the plain one is not tried.
    private bool MakesDifference(List<ClauseFigure> stream, ListForm manner)
    {
        if (stream.Count < 2)
            return false;
        if (manner == ListForm.None)
            return true;
        var (first, last) = (stream[0].Place, stream[^1].Place);
        return manner switch
        {
            ListForm.WithoutBases => stream.Exists(IsBase),
            ListForm.Shallow | ListForm.WithoutBases => stream.Exists(IsBase)
                && stream.Exists(term => term.Place.Depth != first.Depth),
            ListForm.Shallow => stream.Exists(term => term.Place.Depth != first.Depth),
            ListForm.SameStage => stream.Exists(term => !IsOfStage(term) || term.IsReference),
            ListForm.Parallel => stream.Exists(term => term.Last != stream[0].Last),
            ListForm.OnePerPassage or ListForm.OnePerPassage | ListForm.SameStage => first.Passage
                != last.Passage,
            _ => first.Segment != last.Segment,
        };
    }

    // 按环节分…；按来源分…: another list of the same total begins at its own opener.
    private void GatherLaterList(List<ClauseFigure> stream)
    {
        var left = MostLaterLists;
        for (var start = 1; start + 1 < stream.Count && left > 0; start++)
        {
            if (!OpensList(stream[start - 1], stream[start]))
                continue;
            var later = stream[start..];
            GatherParts(RelationType.Sum, later, ListForm.Later);
            GatherParts(RelationType.Sum, later, ListForm.Later | ListForm.Shallow);
            left--;
        }
    }

    private static bool OpensList(ClauseFigure before, ClauseFigure term) =>
        before.Place.Sentence != term.Place.Sentence
        || (term.Clause.Has(StemClass.Opener) && !term.Clause.Has(StemClass.OfWhich));

    /// <summary>All that may be added up on one side of the target, nearest first.</summary>
    private List<ClauseFigure> FindStream(RelationType type, int step)
    {
        var stream = new List<ClauseFigure>();
        var terms = around.Terms;
        var unit = FindPartUnit(terms, step);
        for (var index = target.Index + step; index >= 0 && index < terms.Length; index += step)
        {
            var term = terms[index];
            if (
                Math.Abs(term.Place.Passage - target.Place.Passage) > MostPassages
                || Math.Abs(index - target.Index) > MostFigures
                || stream.Count == MostParts
            )
                break;
            if (term.Unit == unit && CanBePart(type, term))
                stream.Add(term);
        }

        return stream;
    }

    // 所属单位23个，其中小学11所、初中5所: the parts are counted by another word than the total.
    private string FindPartUnit(ClauseFigure[] terms, int step)
    {
        var next = target.Index + step;
        if (
            step < 0
            || next >= terms.Length
            || target.Dimension != Dimension.Count
            || terms[next].Dimension != Dimension.Count
        )
            return target.Unit;
        return
            next + 1 < terms.Length
            && terms[next].Unit == terms[next + 1].Unit
            && terms[next].Place.Group == target.Place.Group
            ? terms[next].Unit
            : target.Unit;
    }

    private bool CanBePart(RelationType type, ClauseFigure term) =>
        type == RelationType.ChangeSum
            ? term.Change != 0
            : term.Dimension == target.Dimension && !term.IsPrice && term.MayBeLevel;

    private void GatherParts(RelationType type, List<ClauseFigure> stream, ListForm manner)
    {
        parts.Clear();
        var sum = 0.0;
        for (var index = 0; index < stream.Count; index++)
        {
            var term = stream[index];
            if (Fits(stream, index, manner))
            {
                parts.Add(term);
                sum += SignOf(type, term) * term.Value;
            }

            if (parts.Count < 2)
                continue;
            var end = FindEnd(stream, index);
            var spread = parts.Count * term.Half / Math.Max(Math.Abs(sum), 1e-9);
            if (end != ListForm.None && candidates.IsWorthTrying(sum, spread, isNear: true))
                AddBinding(type, manner | end, isNear: true);
            else if (
                end == ListForm.None
                && parts[^1] == term
                && candidates.IsWorthTrying(sum, spread, isNear: false)
            )
                AddBinding(type, manner | ListForm.EndsByFit, isNear: false);
            if (sum > 4 * Math.Abs(target.Value) + target.Half || StopsAt(stream, index, manner))
                break;
        }
    }

    private bool Fits(List<ClauseFigure> stream, int index, ListForm manner)
    {
        var term = stream[index];
        if (manner.HasFlag(ListForm.SameStage) ? !IsOfStage(term) : term.IsReference)
            return false;
        if (manner.HasFlag(ListForm.WithoutBases) && IsBase(term))
            return false;
        if (manner.HasFlag(ListForm.LastOfSegment) && !IsLastOfSegment(stream, index, manner))
            return false;
        if (parts.Count == 0)
            return true;
        var last = parts[^1].Place;
        if (manner.HasFlag(ListForm.Shallow) && term.Place.Depth != parts[0].Place.Depth)
            return false;
        if (manner.HasFlag(ListForm.Parallel) && term.Last != parts[0].Last)
            return false;
        if (manner.HasFlag(ListForm.OnePerPassage) && last.Passage == term.Place.Passage)
            return false;
        return !manner.HasFlag(ListForm.OnePerSegment) || last.Segment != term.Place.Segment;
    }

    private static bool IsLastOfSegment(List<ClauseFigure> stream, int index, ListForm manner)
    {
        var behind = manner.HasFlag(ListForm.Backward) ? index - 1 : index + 1;
        return behind < 0
            || behind == stream.Count
            || stream[behind].Place.Segment != stream[index].Place.Segment;
    }

    private bool IsOfStage(ClauseFigure term)
    {
        var mine = target.Lead.Bits & Stages.Bits;
        var its = term.Lead.Bits & Stages.Bits;
        return mine == its || (mine & its) != 0;
    }

    // 较上年35.50万元: what a part is compared with is no part itself.
    private static bool IsBase(ClauseFigure term) => term.Lead.HasAny(Bases);

    private static ListForm FindEnd(List<ClauseFigure> stream, int index)
    {
        var here = stream[index].Place;
        if (index + 1 == stream.Count)
            return ListForm.EndsWithPassage;
        var next = stream[index + 1].Place;
        return next.Passage != here.Passage ? ListForm.EndsWithPassage
            : next.Group != here.Group ? ListForm.EndsWithSentence
            : next.Segment != here.Segment ? ListForm.EndsWithSegment
            : here.Bracket != 0 && next.Bracket != here.Bracket ? ListForm.EndsWithBracket
            : next.Clause != here.Clause && stream[index + 1].Near.Has(StemClass.Total)
                ? ListForm.EndsWithSegment
            : ListForm.None;
    }

    // A list told backwards ends at the total before it.
    private bool StopsAt(List<ClauseFigure> stream, int index, ListForm manner) =>
        manner.HasFlag(ListForm.Backward)
        && index + 1 < stream.Count
        && stream[index + 1].Near.Has(StemClass.StrongTotal)
        && stream[index + 1].Place.Passage != target.Place.Passage;

    private int SignOf(RelationType type, ClauseFigure term) =>
        type == RelationType.ChangeSum ? term.Change * target.Change : 1;

    private void AddBinding(RelationType type, ListForm form, bool isNear)
    {
        var ordered = parts.ToArray();
        if (form.HasFlag(ListForm.Backward))
            Array.Reverse(ordered);
        int[]? signs = type == RelationType.ChangeSum ? [.. ordered.Select(one => SignOf(type, one))] : null;
        candidates.Add(Formulas.BindSum(type, target, ordered, signs, form), isNear);
    }
}
