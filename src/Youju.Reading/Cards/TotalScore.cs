using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Search;

namespace Youju.Reading.Cards;

/// <summary>Tells the score of the whole from the points of its parts.</summary>
public static class TotalScore
{
    private const int Reach = 8;

    /// <summary>The grade stands behind its score within so many characters.</summary>
    private const int GradeReach = 24;

    private const int FarthestLabel = 6;

    /// <summary>Whether it is called the total close before; a bare number must follow its name at once.</summary>
    public static bool IsScoreOfWhole(ReportContent report, PrintedFigure figure)
    {
        var lead = report.Text[Math.Max(0, figure.Span.Start - Reach)..figure.Span.Start];
        return figure.Unit.Dimension == Dimension.Score
            ? WordFinder.FromWords(report.Pack.Grounds.TotalScores).HasMatchIn(lead)
            : figure.Unit == Unit.None
                && report.Pack.Grounds.BareScores.Any(lead.TrimEnd(' ', '：', ':', '为').EndsWith);
    }

    /// <summary>The grade behind a score, such as 优 in 评价等级为“优”; empty where none is.</summary>
    public static TextSpan FindGradeAfter(ReportContent report, int at)
    {
        var text = report.Text;
        var ahead = new TextSpan(at, Math.Min(GradeReach, text.Length - at));
        var word = WordFinder.FromWords(report.Pack.Grounds.Grades).FindWords(text, ahead).FirstOrDefault();
        if (word.Length == 0 || text.AsSpan(at, word.Start - at).ContainsAny('。', '；', '分'))
            return default;
        var label = text.AsSpan(word.End, ahead.End - word.End).IndexOfAny("优良中差");
        return label is >= 0 and < FarthestLabel && IsSoleLabel(text, word.End + label)
            ? new TextSpan(word.End + label, 1)
            : default;
    }

    /// <summary>优、良、中、差 is the scale and not a grade on it.</summary>
    private static bool IsSoleLabel(string text, int at) => Signs.GetCharacterAt(text, at + 1) != '、';
}
