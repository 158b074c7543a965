using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Reading.Cards;

/// <summary>Tells the score of the whole from the points of its parts.</summary>
public static class TotalScore
{
    private const int Reach = 8;

    /// <summary>A score's own name and what it is the score of stand within so many characters before it.</summary>
    private const int LongestName = 16;

    /// <summary>The grade stands behind its score within so many characters.</summary>
    private const int GradeReach = 24;

    private const int FarthestLabel = 6;
    private const string Labels = "优良中差";
    private const string LabelEnds = "秀好等级”\" ";
    private static readonly SearchValues<char> LabelSet = SearchValues.Create(Labels);
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、,;\n");
    private static readonly char[] Links =
    [
        ' ',
        '\u3000',
        '：',
        ':',
        '为',
        '是',
        '得',
        '共',
        '计',
        '（',
        '(',
    ];

    /// <summary>Whether it is called the total close before, or the unit's own score right before; a bare number must follow its name at
    /// once. The full mark that a score is counted out of is none.</summary>
    public static bool IsScoreOfWhole(ReportContent report, PrintedFigure figure) =>
        IsCalledTotal(report, figure) && !IsScale(report, figure);

    /// <summary>Whether the words right before it say whose score it is: 自评96.5分.</summary>
    public static bool IsOwnScore(ReportContent report, PrintedFigure figure)
    {
        if (figure.Unit.Dimension != Dimension.Score)
            return false;
        var lead = ReadClause(report.Text, figure.Span.Start).TrimEnd(Links);
        return report.Pack.Grounds.OwnScores.Where(lead.EndsWith).MaxBy(name => name.Length) is { } name
            && !report.Pack.Grounds.PartScores.Any(lead[..^name.Length].EndsWith);
    }

    /// <summary>The grade behind a score, such as 优 in 评价等级为“优” or 96分（优）; empty where none is.</summary>
    public static TextSpan FindGradeAfter(ReportContent report, int at)
    {
        var text = report.Text;
        if (FindBracketedGrade(text, at) is { Length: > 0 } bracketed)
            return bracketed;
        var ahead = new TextSpan(at, Math.Min(GradeReach, text.Length - at));
        var word = WordFinder.FromWords(report.Pack.Grounds.Grades).FindWords(text, ahead).FirstOrDefault();
        if (word.Length == 0 || text.AsSpan(at, word.Start - at).ContainsAny('。', '；', '分'))
            return default;
        var label = text.AsSpan(word.End, ahead.End - word.End).IndexOfAny(LabelSet);
        return label is >= 0 and < FarthestLabel && IsSoleLabel(text, word.End + label)
            ? new TextSpan(word.End + label, 1)
            : default;
    }

    private static bool IsCalledTotal(ReportContent report, PrintedFigure figure)
    {
        var isScore = figure.Unit.Dimension == Dimension.Score;
        if (!isScore && figure.Unit != Unit.None)
            return false;
        var words = report.Pack.Grounds;
        var lead = report.Text[Math.Max(0, figure.Span.Start - Reach)..figure.Span.Start];
        return isScore
            ? WordFinder.FromWords(words.TotalScores).HasMatchIn(lead) || IsOwnScore(report, figure)
            : words.BareScores.Any(lead.TrimEnd(' ', '：', ':', '为').EndsWith);
    }

    /// <summary>满分100分, and 总分100分 where the sentence goes on with what was reached.</summary>
    private static bool IsScale(ReportContent report, PrintedFigure figure)
    {
        var words = report.Pack.Grounds;
        if (figure.Nominal != words.FullScore)
            return false;
        if (
            !IsOwnScore(report, figure)
            && words.FullMarks.Any(ReadClause(report.Text, figure.Span.Start).Contains)
        )
            return true;
        var sentence = SentenceFinder.FindSentence(report.Text, figure.Span);
        return ListFiguresIn(report, sentence)
            .Any(other => other.Nominal < words.FullScore && IsReachedScore(report, other, words));
    }

    private static bool IsReachedScore(ReportContent report, PrintedFigure figure, GroundLexicon words)
    {
        var clause = ReadClause(report.Text, figure.Span.Start);
        return !report.Pack.Prose.Priors.Any(clause.Contains)
            && (
                IsCalledTotal(report, figure)
                || (
                    figure.Unit.Dimension == Dimension.Score
                    && words.Reached.Any(clause.TrimEnd(' ', '：', '为').EndsWith)
                )
            );
    }

    private static IEnumerable<PrintedFigure> ListFiguresIn(ReportContent report, TextSpan span) =>
        report
            .Figures.Skip(report.Figures.CountBelow(span.Start, figure => figure.Span.Start))
            .TakeWhile(figure => figure.Span.End <= span.End);

    private static string ReadClause(string text, int end)
    {
        var words = text[Math.Max(0, end - LongestName)..end];
        return words[(words.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];
    }

    /// <summary>96分（优秀）: the grade alone in a bracket right behind the score.</summary>
    private static TextSpan FindBracketedGrade(string text, int at)
    {
        if (!Brackets.IsOpening(Signs.GetCharacterAt(text, at)))
            return default;
        var label = at + 1;
        while (Signs.GetCharacterAt(text, label) is '“' or '"' or ' ')
            label++;
        var end = label + 1;
        while (LabelEnds.Contains(Signs.GetCharacterAt(text, end)))
            end++;
        return
            Labels.Contains(Signs.GetCharacterAt(text, label))
            && Brackets.IsClosing(Signs.GetCharacterAt(text, end))
            ? new TextSpan(label, 1)
            : default;
    }

    /// <summary>优、良、中、差 is the scale and not a grade on it.</summary>
    private static bool IsSoleLabel(string text, int at) => Signs.GetCharacterAt(text, at + 1) != '、';
}
