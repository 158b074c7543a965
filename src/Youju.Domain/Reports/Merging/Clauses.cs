using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Merging;

/// <summary>Cuts passages behind their punctuation: two changes of one clause are about the same words, two
/// of different clauses are not.</summary>
internal static class Clauses
{
    private const string Ends = "，。；：！？、\n";

    public static List<WordedPassage> SplitPassage(WordedPassage passage)
    {
        var (clauses, start, figure) = (new List<WordedPassage>(), 0, 0);
        for (var at = 0; at < passage.Words.Length; at++)
        {
            while (figure < passage.Figures.Count && passage.Figures[figure].End <= at)
                figure++;
            var isInFigure =
                figure < passage.Figures.Count
                && passage.Figures[figure].Start <= at
                && at + 1 < passage.Figures[figure].End;
            if (isInFigure || !Ends.Contains(passage.Words[at]))
                continue;
            clauses.Add(CutClause(passage, start, at + 1));
            start = at + 1;
        }

        if (start < passage.Words.Length)
            clauses.Add(CutClause(passage, start, passage.Words.Length));
        return clauses;
    }

    private static WordedPassage CutClause(WordedPassage passage, int start, int end)
    {
        return passage.SliceBetween(start, end);
    }
}
