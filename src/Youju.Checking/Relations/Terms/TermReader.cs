using System.Buffers;
using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Relations.Terms;

/// <summary>Reads the figures of the prose as terms: one pass, each figure with the words around it.</summary>
internal sealed partial class TermReader
{
    /// <summary>No clause that people write has so many characters.</summary>
    private const int LongestClause = 120;

    /// <summary>A name is inherited over so many figures.</summary>
    private const int LongestInheritance = 8;

    /// <summary>The words that head a paragraph are no more than this.</summary>
    private const int LongestHead = 40;

    /// <summary>How far behind a figure its own words may reach.</summary>
    private const int PostReach = 14;

    /// <summary>A mean names what it divides by within so many characters.</summary>
    private const int MostWords = 8;

    /// <summary>How far behind a total its parts may be counted.</summary>
    private const int CountReach = 14;

    /// <summary>A sentence that goes on with the list of the one before opens with its word within so many characters.</summary>
    private const int OpenerReach = 6;

    private static readonly StemSet OpeningWords =
        StemSet.FromClass(StemClass.Opener)
        | StemSet.FromClass(StemClass.OfWhich)
        | StemSet.FromClass(StemClass.Division)
        | StemSet.FromClass(StemClass.Complete);

    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("，。；：、\n");

    private static readonly StemSet Earlier = StemSet.FromClass(StemClass.Base);

    private static readonly StemSet Openers = StemSet.FromClass(StemClass.Opener);

    private readonly ProseText prose;
    private readonly string text;
    private readonly StemList stems;
    private readonly UnitReader units;
    private readonly ShareNames names;
    private readonly ListHeads heads;
    private readonly List<ClauseFigure> terms = [];
    private readonly ClauseWalker walker;

    private TermReader(ProseText prose, RelationLexicon lexicon)
    {
        this.prose = prose;
        text = prose.Text;
        stems = StemFinder.FromLexicon(lexicon).FindStems(text);
        units = new(lexicon);
        names = new(text, stems);
        heads = new(text);
        walker = new(text);
    }

    public static ClauseFigure[] ReadTerms(
        ProseText prose,
        IReadOnlyList<PrintedFigure> figures,
        RelationLexicon lexicon
    )
    {
        var reader = new TermReader(prose, lexicon);
        foreach (var figure in figures)
            reader.AddFigure(figure);
        reader.CountRuns();
        HundredLists.FindLists(reader.terms);
        new TargetWords(reader.text, reader.stems).FindMetTargets(reader.terms);
        return [.. reader.terms];
    }

    private void AddFigure(PrintedFigure figure)
    {
        if (!prose.HoldsDocumentOffset(figure.Digits.Start))
            return;
        var start = prose.ToProseOffset(figure.Digits.Start);
        var end = prose.ToProseOffset(figure.Span.End);
        if (terms.Count > 0 && start < terms[^1].Place.End)
            return;
        var place = walker.WalkTo(start, end);
        var previous = terms.Count > 0 && terms[^1].Place.Passage == place.Passage ? terms[^1] : null;
        place = place with { Group = FindGroup(place, previous) };
        terms.Add(CreateTerm(figure, place, previous));
        // 占年度任务45公里的108%: the first figure is what the second is a part of.
        if (
            previous is not null
            && (terms[^1].IsPercent || terms[^1].Dimension == Dimension.Multiple)
            && !previous.IsPercent
            && text[previous.Place.End] == '的'
        )
            ReferTo(previous);
    }

    private void ReferTo(ClauseFigure whole)
    {
        whole.IsReference = true;
        var start = Math.Max(walker.ClauseStart, whole.Index > 0 ? terms[whole.Index - 1].Place.End : 0);
        whole.Share = names.ReadReference(start, whole.Place.Start);
    }

    private void CountRuns()
    {
        for (int start = 0, end; start < terms.Count; start = end)
        {
            end = start + 1;
            while (end < terms.Count && ContinuesRun(terms[start], terms[end]))
                end++;
            for (var index = start; index < end; index++)
                terms[index].Run = new(index - start, end - start);
        }
    }

    private static bool ContinuesRun(ClauseFigure first, ClauseFigure next) =>
        next.Unit == first.Unit && next.Place.Sentence == first.Place.Sentence && next.Change == first.Change;

    private int FindGroup(ClausePlace place, ClauseFigure? previous)
    {
        if (previous is null || previous.Place.Sentence == place.Sentence)
            return previous?.Place.Group ?? place.Sentence;
        var opening = Math.Min(place.Start, walker.SentenceStart + OpenerReach);
        return stems.UniteBetween(walker.SentenceStart, opening).HasAny(Openers)
            ? previous.Place.Group
            : place.Sentence;
    }

    private ClauseFigure CreateTerm(PrintedFigure figure, ClausePlace place, ClauseFigure? previous)
    {
        var clauseStart = Math.Max(FindClauseStart(place), place.Start - LongestClause);
        var leadStart = Math.Max(clauseStart, previous?.Place.End ?? 0);
        var words = LeadWords.ReadLead(text, stems, leadStart, place.Start);
        var post = stems.UniteBetween(place.End, FindClauseEnd(place.End));
        var unit = units.FindUnit(figure.Unit.Symbol);
        var isJoined = previous is not null && IsJoined(previous, place);
        var said = isJoined
            ? FollowedWords.FollowWords(previous!, place, unit)
            : ReadWords(words, figure.Unit.Dimension, place, previous, clauseStart, leadStart, post);
        var decimals = PrintedPrecision.CountDecimals(figure.Grain);
        var name = leadStart == place.Start ? ReadNameBehind(place.End) : words.Name;
        return new(terms.Count, figure)
        {
            Place = place,
            Unit = unit,
            IsPrice = unit.IsForSomething || IsPrice(said.Near) || SharesPrice(previous, place, unit),
            Value = (double)figure.Nominal,
            Half = (double)(figure.Grain * figure.Scale) / 2,
            Decimals = decimals,
            Spread = PrintedPrecision.MeasureSpread(figure, decimals),
            Said = said,
            Post = post,
            Name = !name.IsEmpty ? name : InheritName(place, previous),
            HasOwnName = !name.IsEmpty,
            Year = YearFinder.FindLastYear(text, clauseStart, place.Start),
            HasLead = place.Start > leadStart,
            CountBefore = CountWords.FindLast(text, clauseStart, place.Start),
            CountAhead = CountAhead(previous, clauseStart),
            CountBehind = CountWords.FindFirst(text, place.End, FindFigure(place.End)),
            Eaches = text.AsSpan(leadStart, place.Start - leadStart).Count('每'),
            Per = CountWords.FindPer(text, leadStart, place.Start),
            WordsBefore = ReadWordsBefore(leadStart, place.Start),
            For = units.FindFor(unit, ReadWordsBefore(leadStart, place.Start)),
            WordsBehind = text[place.End..FindNounEnd(place.End)],
            Within = ReadHead(place, previous),
            Share = ReadShare(figure, isJoined ? previous : null, leadStart, place.Start),
        };
    }

    // Only the first figure of a sentence may be the first of the list that its head opens.
    private NameMask ReadHead(ClausePlace place, ClauseFigure? previous) =>
        previous?.Place.Sentence == place.Sentence
            ? default
            : heads.ReadWhole(walker.SentenceStart, place.Start);

    private string ReadWordsBefore(int start, int end) => text[Math.Max(start, end - MostWords)..end];

    private ShareWords ReadShare(PrintedFigure figure, ClauseFigure? joined, int start, int end) =>
        figure.Unit.Dimension != Dimension.Percent ? default
        : joined is null ? names.ReadShare(start, end)
        : joined.Share with { Part = default };

    // 88.2万元用于凤岭社区: a figure without words before it may be named behind it.
    private NameMask ReadNameBehind(int end)
    {
        var index = stems.FindIndexAt(end);
        return index < stems.Count && stems[index].Start == end && stems[index].Set.Has(StemClass.Bears)
            ? NameReader.ReadAll(text, stems[index].End, FindClauseEnd(stems[index].End))
            : default;
    }

    // Where the next figure may begin: words behind it belong to others.
    private int FindFigure(int from)
    {
        var to = from;
        while (to < text.Length && to < from + CountReach && text[to] is not ('。' or '\n'))
            to++;
        return to;
    }

    private static bool IsPrice(StemSet near) =>
        (near.Has(StemClass.Per) && !near.Has(StemClass.Total)) || near.Has(StemClass.Average);

    // 每所发放家长问卷50份、教师问卷10份: so many for each, one as the other.
    private bool SharesPrice(ClauseFigure? previous, ClausePlace place, CountedUnit unit) =>
        previous is { IsPrice: true }
        && previous.Unit == unit
        && previous.Near.Has(StemClass.Per)
        && text[previous.Place.End] == '、'
        && !text.AsSpan(previous.Place.End + 1, place.Start - previous.Place.End - 1).ContainsAny(ItemEnds);

    // 较上年（1,184户）增加92户: the words before a bracket lead to the figure that opens it.
    private int FindClauseStart(ClausePlace place) =>
        place.Depth > 0 && place.Start == walker.ClauseStart && stems.EndsAt(place.Start - 1, Earlier)
            ? walker.OuterClauseStart
            : walker.ClauseStart;

    private FigureWords ReadWords(
        LeadWords words,
        Dimension dimension,
        ClausePlace place,
        ClauseFigure? previous,
        int clauseStart,
        int leadStart,
        StemSet post
    )
    {
        // 其中：人员经费…: the mark parts the opener from the figure that it opens the list for.
        var gapStart = Math.Max(previous?.Place.End ?? walker.PassageStart, place.Start - LongestClause);
        var opened = stems.UniteBetween(gapStart, place.Start) & OpeningWords;
        var clause = words.All | stems.UniteBetween(clauseStart, place.Start) | opened;
        // 高于95%的目标值 names a target and no change.
        var change =
            post.Has(StemClass.Target) || IsGathered(words, dimension) ? 0
            : clause.Has(StemClass.Compared)
            && ChangeBehind.ReadChange(text, stems, place.End) is not 0 and var behind
                ? behind
            : words.ReadChange(clause.Has(StemClass.Compared));
        return new(
            words.All,
            words.Near,
            words.Last,
            clause,
            NameReader.ReadAll(text, leadStart, place.Start),
            change,
            MayBeLevel: change == 0 || (words.Move.Has(StemClass.Mild) && !clause.Has(StemClass.Compared))
        );
    }

    // 收回76份 came back; 收回资金5万元 was taken.
    private static bool IsGathered(LeadWords words, Dimension dimension) =>
        dimension == Dimension.Count && words.Move.Has(StemClass.Arrived);

    private int CountAhead(ClauseFigure? previous, int clauseStart)
    {
        var start = Math.Max(previous?.Place.End ?? walker.PassageStart, clauseStart - CountReach);
        return CountWords.FindLast(text, start, clauseStart);
    }

    private bool IsJoined(ClauseFigure previous, ClausePlace place) =>
        place.Depth == previous.Place.Depth
        && place.Start - previous.Place.End <= 1
        && text[previous.Place.End..place.Start] is "" or "、" or "和" or "及";
}
