using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Cards;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A grade that the pack's bands do not give to the score stated before it.</summary>
[Rule("GRO010", "grade-differs-from-score", Severity.Error)]
internal sealed class GradeDiffersFromScore : IRule
{
    // A score on a boundary has the upper grade: bands go up, so the last that holds it decides.
    public RuleAnswer Check(Report report) =>
        report.Pack.Scoring is not { Grades.Count: > 0 } scoring
            ? RuleAnswer.NotApplicable("方案包没有规定评价等级")
            : RuleAnswer.FromRemarks(
                from figure in report.Figures
                where TotalScore.IsScoreOfWhole(report, figure)
                let label = TotalScore.FindGradeAfter(report, figure.Span.End)
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
}
