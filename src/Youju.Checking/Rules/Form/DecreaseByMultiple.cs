using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Form;

/// <summary>A decrease by a multiple, which would go below nothing.</summary>
[Rule("FRM013", "decrease-by-multiple", Severity.Error)]
internal sealed class DecreaseByMultiple : IRule
{
    private static readonly string[] Decreases =
    [
        "减少",
        "减少了",
        "下降",
        "下降了",
        "降低",
        "降低了",
        "压减",
        "缩减",
    ];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from figure in report.Figures
            where figure.Unit.Symbol == "倍" && figure.Nominal >= 1
            let word = Decreases.LastOrDefault(word => EndsWithWord(report.Text, figure.Span.Start, word))
            where word is not null
            let span = TextSpan.FromBounds(figure.Span.Start - word.Length, figure.Span.End)
            select new RuleRemark(
                span,
                $"“{report.QuoteSpan(span)}”不成立：减少一倍就是减到零，应改用百分数。"
            )
        );

    private static bool EndsWithWord(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;
}
