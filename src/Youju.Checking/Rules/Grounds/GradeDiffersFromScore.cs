using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A grade that the pack's bands do not give to the score stated before it.</summary>
[Rule("GRO010", "grade-differs-from-score", Severity.Error)]
internal sealed class GradeDiffersFromScore : IRule
{
    private const string Grade = "等级";

    /// <summary>The score stands before the grade, and its label behind it, within so many characters.</summary>
    private const int Reach = 24;

    // A score on a boundary has the upper grade: bands go up, so the last that holds it decides.
    public RuleAnswer Check(Report report) =>
        report.Pack.Scoring is not { Grades.Count: > 0 } scoring
            ? RuleAnswer.NotApplicable("方案包没有规定评价等级")
            : RuleAnswer.FromRemarks(
                from figure in report.Figures
                where
                    figure.Unit.Dimension == Dimension.Score && TotalScore.IsScoreOfWhole(report.Text, figure)
                let label = FindLabelAfter(report.Text, figure.Span.End)
                where label.Length > 0
                let right = scoring
                    .Grades.LastOrDefault(grade => grade.From <= figure.Value && figure.Value <= grade.To)
                    ?.Label
                where right is not null && report.Slice(label)[0] != right[0]
                let span = TextSpan.Union(figure.Span, label)
                select new RuleRemark(
                    span,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{report.QuoteSpan(figure.Span)}应为“{right}”，却写成“{report.QuoteSpan(label)}”。"
                    )
                )
            );

    /// <summary>The label behind 等级, such as 优 in 评价等级为“优”.</summary>
    private static TextSpan FindLabelAfter(string text, int at)
    {
        var end = Math.Min(text.Length, at + Reach);
        var word = text.AsSpan(at, end - at).IndexOf(Grade);
        if (word < 0 || text.AsSpan(at, word).IndexOfAny("。；分") >= 0)
            return default;
        var label = text.AsSpan(at + word, end - at - word).IndexOfAny("优良中差");
        return label is >= 0 and < 6 ? new TextSpan(at + word + label, 1) : default;
    }
}
