using Youju.Domain.Figures;

namespace Youju.Checking.Rules.Grounds;

/// <summary>Tells the score of the whole from the points of its parts.</summary>
internal static class TotalScore
{
    private const int Reach = 8;

    public static bool IsScoreOfWhole(string text, PrintedFigure figure)
    {
        var lead = text.AsSpan(Math.Max(0, figure.Span.Start - Reach), Math.Min(Reach, figure.Span.Start));
        return lead.Contains("总", StringComparison.Ordinal)
            || lead.Contains("综合", StringComparison.Ordinal)
            || lead.Contains("自评得分", StringComparison.Ordinal);
    }
}
