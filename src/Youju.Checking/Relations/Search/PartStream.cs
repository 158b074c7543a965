using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>The figures on one side of a total that may be its parts, nearest first; filled anew for each total.</summary>
/// <param name="step">1 behind the total, −1 before it.</param>
internal sealed class PartStream(int step)
{
    public const int MostParts = 40;

    private const int MostPassages = 40;
    private const int MostFigures = 160;

    private static readonly StemSet Stages =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Done)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Points)
        | StemSet.FromClass(StemClass.FullPoints);

    private readonly ClauseFigure[] terms = new ClauseFigure[MostParts];
    private readonly ListForm[] ends = new ListForm[MostParts];
    private readonly ListForm[] passing = new ListForm[MostParts];
    private ListForm differing;

    public int Count { get; private set; }

    public ListForm Direction => step < 0 ? ListForm.Backward : ListForm.None;

    public ReadOnlySpan<ClauseFigure> Terms => terms.AsSpan(0, Count);

    /// <summary>What ends with a figure; none where the list plainly goes on.</summary>
    public ListForm FindEnd(int index) => ends[index];

    /// <summary>Whether a manner passes over a figure, whatever was picked before.</summary>
    public bool PassesOver(int index, ListForm manner) =>
        (passing[index] & manner) != ListForm.None
        || (terms[index].IsReference && !manner.HasFlag(ListForm.SameStage));

    /// <summary>Whether a manner may pick other figures than one that asks less.</summary>
    public bool MakesDifference(ListForm manner) => Count >= 2 && (differing & manner) == manner;

    public void Fill(ClauseFigure[] figures, ClauseFigure target, RelationType type)
    {
        var unit = FindPartUnit(figures, target);
        Gather(figures, target, type, unit);
        if (Count < 2 && type == RelationType.Sum && target.Dimension == Dimension.Count)
            Gather(figures, target, type, unit: null);
        if (Count >= 2)
            CompareManners(target);
    }

    /// <param name="unit">What the parts count; null where each may be counted by a word of its own: 机井46眼、泵站9座，共55处.</param>
    private void Gather(ClauseFigure[] figures, ClauseFigure target, RelationType type, CountedUnit? unit)
    {
        Count = 0;
        var reach = Math.Min(figures.Length, target.Index + MostFigures + 1);
        for (
            var index = target.Index + step;
            index >= Math.Max(0, target.Index - MostFigures) && index < reach && Count < MostParts;
            index += step
        )
        {
            var term = figures[index];
            if (Math.Abs(term.Place.Passage - target.Place.Passage) > MostPassages)
                break;
            if (unit is null && term.Place.Group != target.Place.Group)
                break;
            if ((unit is null || term.Unit == unit) && CanBePart(type, target, term))
                terms[Count++] = term;
        }
    }

    // 所属单位23个，其中小学11所、初中5所: the parts are counted by another word than the total.
    private CountedUnit FindPartUnit(ClauseFigure[] figures, ClauseFigure target)
    {
        var next = target.Index + step;
        if (
            step < 0
            || next >= figures.Length
            || target.Dimension != Dimension.Count
            || figures[next].Dimension != Dimension.Count
        )
            return target.Unit;
        return
            next + 1 < figures.Length
            && figures[next].Unit == figures[next + 1].Unit
            && !figures[next + 1].IsPrice
            && figures[next].Place.Group == target.Place.Group
            ? figures[next].Unit
            : target.Unit;
    }

    private static bool CanBePart(RelationType type, ClauseFigure target, ClauseFigure term) =>
        type == RelationType.ChangeSum
            ? term.Change != 0
            : term.Dimension == target.Dimension && !term.IsPrice && term.MayBeLevel;

    private void CompareManners(ClauseFigure target)
    {
        var (first, last) = (terms[0], terms[Count - 1]);
        differing =
            When(first.Place.Segment != last.Place.Segment, ListForm.OnePerSegment | ListForm.LastOfSegment)
            | When(first.Place.Passage != last.Place.Passage, ListForm.OnePerPassage);
        for (var index = 0; index < Count; index++)
        {
            var term = terms[index];
            var passed =
                When(!IsOfStage(term, target), ListForm.SameStage)
                | When(term.IsCalledBase, ListForm.WithoutBases);
            ends[index] = ReadEnd(index);
            passed |= When(term.Place.Segment == target.Place.Segment, ListForm.OtherSegments);
            passing[index] =
                passed
                | When(!EndsSegment(index, step), ListForm.LastOfSegment)
                | When(!EndsSegment(index, -step), ListForm.FirstOfSegment);
            differing |=
                passed
                | ListForm.FirstOfSegment
                | When(term.IsReference, ListForm.SameStage)
                | When(term.Place.Depth != first.Place.Depth, ListForm.Shallow)
                | When(term.Last != first.Last, ListForm.Parallel);
        }
    }

    private static ListForm When(bool applies, ListForm form) => applies ? form : ListForm.None;

    // The stream runs away from the total, and so against the text where it is before it.
    private bool EndsSegment(int index, int direction)
    {
        var next = index + direction;
        return next < 0 || next == Count || terms[next].Place.Segment != terms[index].Place.Segment;
    }

    private static bool IsOfStage(ClauseFigure term, ClauseFigure target)
    {
        var mine = target.Lead & Stages;
        var its = term.Lead & Stages;
        return mine == its || mine.HasAny(its);
    }

    // A list that is gathered backwards begins behind its opener: 其中…
    private bool IsOpened(int index) =>
        step < 0
        && terms[index + 1].Place.Clause != terms[index].Place.Clause
        && terms[index].Clause.Has(StemClass.Opener);

    // 核定编制42人，实有39人，另聘用26人，共66人: what is planned is no part of what there is.
    private bool ChangesStage(int index) =>
        terms[index + 1].Place.Clause != terms[index].Place.Clause
        && terms[index + 1].Lead.Has(StemClass.Plan) != terms[index].Lead.Has(StemClass.Plan);

    private ListForm ReadEnd(int index)
    {
        var here = terms[index].Place;
        if (index + 1 == Count)
            return ListForm.EndsWithPassage;
        var next = terms[index + 1].Place;
        return next.Passage != here.Passage ? ListForm.EndsWithPassage
            : next.Group != here.Group ? ListForm.EndsWithSentence
            : next.Segment != here.Segment ? ListForm.EndsWithSegment
            : here.Bracket != 0 && next.Bracket != here.Bracket ? ListForm.EndsWithBracket
            : IsOpened(index) ? ListForm.EndsWithOpener
            : ChangesStage(index) ? ListForm.EndsWithStage
            : next.Clause != here.Clause && terms[index + 1].Near.Has(StemClass.Total)
                ? ListForm.EndsWithSegment
            : ListForm.None;
    }
}
