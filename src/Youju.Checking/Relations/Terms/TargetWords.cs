using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>Finds the figures of which the words behind them say that a target was met: 目标600人次，实际572人次，已达到年度目标.</summary>
internal sealed class TargetWords(string text, StemList stems)
{
    /// <summary>A summary tells of so many figures before it.</summary>
    private const int MostSummedUp = 24;

    /// <summary>No summary is longer.</summary>
    private const int LongestSummary = 40;

    private const int FewestItems = 2;

    private static readonly StemSet All =
        StemSet.FromClass(StemClass.Each) | StemSet.FromClass(StemClass.Total);

    public void FindMetTargets(List<ClauseFigure> terms)
    {
        for (var index = 0; index < terms.Count; index++)
        {
            var start = terms[index].Place.End;
            var next = index + 1 < terms.Count ? terms[index + 1].Place.Start : text.Length;
            var end = FindEnd(start, next, "。；\n");
            var said = ReadMet(start, end == next ? FindLastMark(start, end) : end);
            terms[index].SaidOfTarget |= said;
            if (index > 0 && CountsItems(terms[index]))
                SumUp(terms, index - 1, said);
            if (end < next && text[end] == '。' && FindEnd(end + 1, next, "。\n") is var last && last < next)
                SumUp(terms, index, ReadMet(end + 1, last));
        }
    }

    // 三项指标均…: the count that opens its clause is of the items before it.
    private static bool CountsItems(ClauseFigure term) =>
        term is { Dimension: Dimension.Count, Value: >= FewestItems, HasLead: false };

    // 指标均已达到年初设定的目标: said of all figures since the last such sentence.
    private static void SumUp(List<ClauseFigure> terms, int last, StemSet said)
    {
        if (!said.HasAny(All))
            return;
        var passage = terms[last].Place.Passage;
        for (
            var index = last;
            index >= Math.Max(0, last - MostSummedUp) && terms[index].Place.Passage == passage;
            index--
        )
            terms[index].SaidOfTarget |= said;
    }

    private int FindEnd(int start, int limit, string marks)
    {
        var to = Math.Min(limit, start + LongestSummary);
        var end = text.AsSpan(start, to - start).IndexOfAny(marks);
        return end < 0 ? limit : start + end;
    }

    // 实际正常35,912座），高于国家标准99.5%: the words that lead to the next figure are said of that one.
    private int FindLastMark(int start, int end) =>
        Math.Max(start, start + text.AsSpan(start, end - start).LastIndexOfAny("，、：（）"));

    private StemSet ReadMet(int start, int end)
    {
        var said = stems.UniteBetween(start, end);
        return said.Has(StemClass.Met) && said.HasAny(StemSet.Aims) && !said.HasAny(StemSet.Misses)
            ? said
            : default;
    }
}
