using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>The report denies any deviation from its targets while something in it is still open.</summary>
[Rule("GRO001", "deviation-denied-while-pending", Severity.Warning)]
internal sealed class DeviationDenied : IRule
{
    private const int MostCharacters = 60;

    public RuleAnswer Check(Report report)
    {
        var pending = WordFinder.FromWords(report.Pack.Grounds.Pending).FindWords(report.Text).ToList();
        if (pending.Count == 0)
            return RuleAnswer.NotApplicable("文中没有尚未完成或结果待定的事项");
        return RuleAnswer.FromRemarks(
            from deviation in WordFinder.FromWords(report.Pack.Grounds.Deviations).FindWords(report.Text)
            let sentence = SentenceFinder.FindSentence(report.Text, deviation)
            where sentence.Length <= MostCharacters
            where
                WordFinder
                    .FromWords(report.Pack.Grounds.Denials)
                    .FindWords(report.Text, TextSpan.FromBounds(sentence.Start, deviation.Start))
                    .Any()
            select new RuleRemark(
                sentence,
                $"称没有偏离绩效目标，但文中有事项{report.QuoteSpan(pending[0])}。"
            )
            {
                Proof =
                [
                    .. pending.Select(open =>
                        $"尚无结果：{report.QuoteSpan(SentenceFinder.FindSentence(report.Text, open)).Trim()}"
                    ),
                ],
            }
        );
    }
}
