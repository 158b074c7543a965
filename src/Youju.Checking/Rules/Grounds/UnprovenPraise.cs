using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Grounds;

/// <summary>A superlative in a sentence that gives neither a figure nor a source.</summary>
[Rule("GRO006", "unproven-praise", Severity.Info, Clusters = Clustering.Alike)]
public sealed class UnprovenPraise : IRule
{
    public RuleAnswer Check(Report report) =>
        RuleAnswer.Of(
            from word in WordFinder.Of(report.Pack.Grounds.Superlatives).Find(report.Text)
            where IsBare(report.Slice(Clause.Around(report.Text, word)))
            select new Remark(word, $"“{report.Slice(word)}”没有数据或来源支持。")
        );

    private static bool IsBare(string sentence) =>
        !sentence.Any(char.IsAsciiDigit) && sentence.IndexOfAny(['《', '〔']) < 0;
}
