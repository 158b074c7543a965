using System.Runtime.InteropServices;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Gathers what was got of each item whose full marks make up those of the total: then no item is left out.</summary>
internal static class MarkSearch
{
    private const double Hundred = 100;
    private const double Almost = 1e-6;

    /// <summary>Items of one score stand among so many figures.</summary>
    private const int Reach = 48;

    private const int FewestItems = 2;

    // 决策18分，得17.2分；过程22分，得19.86分；产出36分，得31.3分；效益24分，得21.2分: 18 + 22 + 36 + 24 = 100.
    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        if (target.Dimension != Dimension.Score || target.Change != 0 || target.Lead.Has(StemClass.Deducted))
            return;
        var full = FindFullMark(around.Terms, target);
        AddList(around.Terms, target.Index - Reach, target.Index, full, isBackward: true, candidates);
        AddList(around.Terms, target.Index + 1, target.Index + Reach, full, isBackward: false, candidates);
    }

    // 总分100分，得92.35分; without a word a report is marked out of a hundred.
    private static double FindFullMark(ClauseFigure[] terms, ClauseFigure target)
    {
        foreach (var index in (int[])[target.Index - 1, target.Index + 1])
        {
            if (index < 0 || index >= terms.Length)
                continue;
            var beside = terms[index];
            if (
                beside.Dimension == Dimension.Score
                && beside.Lead.Has(StemClass.FullPoints)
                && beside.Value >= target.Value
                && beside.Place.Sentence == target.Place.Sentence
            )
                return beside.Value;
        }

        return Hundred;
    }

    private static void AddList(
        ClauseFigure[] terms,
        int from,
        int to,
        double full,
        bool isBackward,
        CandidateList candidates
    )
    {
        var pairs = FindPairs(terms, Math.Max(0, from), Math.Min(terms.Length, to), full, candidates.Target);
        if (isBackward)
            pairs.Reverse();
        var (marks, sum) = (new List<ClauseFigure>(), 0.0);
        foreach (var (most, got) in pairs.TakeWhile(_ => sum < full - Almost))
        {
            sum += most.Value;
            marks.Add(got);
        }

        if (Math.Abs(sum - full) > Almost || marks.Count < FewestItems || GoesOn(pairs, marks))
            return;
        if (isBackward)
            marks.Reverse();
        var form = ListForm.OfFullMarks | (isBackward ? ListForm.Backward : ListForm.None);
        candidates.Add(
            new BindingDraft(RelationType.Sum, CollectionsMarshal.AsSpan(marks)) { Form = form },
            isNear: true
        );
    }

    // Sub-items that follow in the same paragraph: then the marks were gathered across the levels.
    private static bool GoesOn(List<(ClauseFigure Full, ClauseFigure Got)> pairs, List<ClauseFigure> marks) =>
        pairs.Count > marks.Count && pairs[marks.Count].Got.Place.Passage == marks[^1].Place.Passage;

    private static List<(ClauseFigure Full, ClauseFigure Got)> FindPairs(
        ClauseFigure[] terms,
        int from,
        int to,
        double most,
        ClauseFigure target
    )
    {
        var pairs = new List<(ClauseFigure, ClauseFigure)>();
        ClauseFigure? full = null;
        for (var index = from; index < to; index++)
        {
            var term = terms[index];
            if (term == target || !IsMark(term) || IsOfWhole(term, most))
                continue;
            if (full is not null && IsFullOf(term, full))
            {
                pairs.Add((term, full));
                full = null;
                continue;
            }

            if (full is null || !IsGotOf(term, full))
            {
                full = term;
                continue;
            }

            pairs.Add((full, term));
            full = null;
        }

        return pairs;
    }

    // 上一年度82.10分, 提高3.75分, 扣2分 are no marks of an item.
    private static bool IsMark(ClauseFigure term) =>
        !term.Lead.Has(StemClass.Deducted)
        && term.Change == 0
        && !term.Lead.Has(StemClass.Base)
        && (term.Dimension == Dimension.Score || (term.IsPercent && term.Clause.Has(StemClass.FullPoints)));

    // 指标体系满分100分: the full marks of the whole.
    private static bool IsOfWhole(ClauseFigure term, double most) =>
        term.Value.Equals(most) && term.Lead.Has(StemClass.FullPoints);

    // 投入与过程36分（满分40分）: full marks in a bracket behind what was got.
    private static bool IsFullOf(ClauseFigure full, ClauseFigure got) =>
        full.Lead.Has(StemClass.FullPoints)
        && full.Index == got.Index + 1
        && full.Place.Depth > got.Place.Depth
        && got.Dimension == Dimension.Score
        && got.Value <= full.Value;

    private static bool IsGotOf(ClauseFigure got, ClauseFigure full) =>
        got.Dimension == Dimension.Score
        && got.Value <= full.Value
        && got.Place.Passage == full.Place.Passage
        && !got.Lead.Has(StemClass.FullPoints);
}
