using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A word of the pack's list of common misspellings.</summary>
[Rule("FRM010", "misspelt-word", Severity.Warning)]
internal sealed class MisspeltWord : IRule
{
    /// <summary>How far a word that makes it right may reach to either side.</summary>
    private const int Reach = 6;

    public RuleAnswer Check(Report report)
    {
        var words = report.Pack.Terms.Misspellings;
        return RuleAnswer.FromRemarks(
            from span in WordFinder.FromRecords(words, word => word.Wrong).FindWords(report.Text)
            let word = words.First(word => word.Wrong == report.Slice(span))
            where !IsRightInContext(report.Text, span, word)
            select new RuleRemark(span, $"“{word.Wrong}”疑为“{word.Right}”之误。")
            {
                Fix = new Fix($"改为“{word.Right}”", span, word.Right),
            }
        );
    }

    private static bool IsRightInContext(string text, TextSpan span, Misspelling word)
    {
        if (word.Unless is not { Count: > 0 } unless)
            return false;
        var start = Math.Max(0, span.Start - Reach);
        var around = text.AsSpan(start, Math.Min(text.Length, span.End + Reach) - start);
        foreach (var right in unless)
        {
            if (around.Contains(right, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
