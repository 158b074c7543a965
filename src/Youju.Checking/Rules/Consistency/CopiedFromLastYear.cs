using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A sentence with figures that stands word for word in last year's report.</summary>
[Rule("CON007", "copied-from-last-year", Severity.Warning)]
internal sealed class CopiedFromLastYear : IRule
{
    /// <summary>A shorter sentence may well be the same two years running.</summary>
    private const int FewestCharacters = 20;

    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } previous)
            return RuleAnswer.NotApplicable("没有给出上年报告（--against）");
        var known = Sentences
            .SplitDocument(previous)
            .Select(sentence => Sentences.NormaliseSentence(previous, sentence))
            .Where(IsWorthComparing)
            .ToHashSet();
        return RuleAnswer.FromRemarks(
            from sentence in Sentences.SplitDocument(report.Document)
            where
                sentence.Length >= FewestCharacters
                && known.Contains(Sentences.NormaliseSentence(report.Document, sentence))
            select new RuleRemark(sentence, "这句话连同数字与上年报告完全相同。")
        );
    }

    private static bool IsWorthComparing(string key) =>
        key.Length >= FewestCharacters && key.Any(char.IsAsciiDigit);
}
