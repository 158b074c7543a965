using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A grade that the pack's bands do not give to the score stated before it.</summary>
[Rule("GRO010", "grade-differs-from-score", Severity.Error)]
internal sealed class GradeDiffersFromScore : IRule
{
    /// <summary>The score stands before the grade, and its label behind it, within so many characters.</summary>
    private const int Reach = 24;

    private const int FarthestLabel = 6;

    // A score on a boundary has the upper grade: bands go up, so the last that holds it decides.
    public RuleAnswer Check(Report report) =>
        report.Pack.Scoring is not { Grades.Count: > 0 } scoring
            ? RuleAnswer.NotApplicable("方案包没有规定评价等级")
            : RuleAnswer.FromRemarks(
                from figure in report.Figures
                where TotalScore.IsScoreOfWhole(report, figure)
                let label = FindLabelAfter(report, figure.Span.End)
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
    private static TextSpan FindLabelAfter(Report report, int at)
    {
        var text = report.Text;
        var ahead = new TextSpan(at, Math.Min(Reach, text.Length - at));
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
