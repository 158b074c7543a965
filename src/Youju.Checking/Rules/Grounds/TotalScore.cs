using Youju.Domain.Figures;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Tells the score of the whole from the points of its parts.</summary>
internal static class TotalScore
{
    private const int Reach = 8;

    /// <summary>Whether it is called the total close before; a bare number must follow its name at once.</summary>
    public static bool IsScoreOfWhole(Report report, PrintedFigure figure)
    {
        var lead = report.Text[Math.Max(0, figure.Span.Start - Reach)..figure.Span.Start];
        return figure.Unit.Dimension == Dimension.Score
            ? WordFinder.FromWords(report.Pack.Grounds.TotalScores).HasMatchIn(lead)
            : figure.Unit == Unit.None
                && report.Pack.Grounds.BareScores.Any(lead.TrimEnd(' ', '：', ':', '为').EndsWith);
    }
}
