using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A superlative in a sentence that gives neither a figure nor a source.</summary>
[Rule("GRO006", "unproven-praise", Severity.Info)]
internal sealed class UnprovenPraise : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from word in WordFinder.FromWords(report.Pack.Grounds.Superlatives).FindWords(report.Text)
            where LacksEvidence(report.Slice(SentenceFinder.FindSentence(report.Text, word)))
            select new RuleRemark(word, $"“{report.QuoteSpan(word)}”没有数据或来源支持。")
        );

    private static bool LacksEvidence(string sentence) =>
        !sentence.Any(char.IsAsciiDigit) && sentence.IndexOfAny(['《', '〔']) < 0;
}
