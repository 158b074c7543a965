using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>
/// A rate said to be of the initial budget that was computed from the adjusted one, or beside which only
/// that one is given.
/// </summary>
[Rule("CON011", "base-misnamed", Severity.Warning)]
internal sealed class BaseMisnamed : IRule
{
    private const string Stated = "完成年初预算";
    private const string Initial = "年初预算";
    private static readonly string[] Given = ["全年预算为", "全年预算数为", "调整预算为", "调整预算数为"];

    /// <summary>The base is given this close before its rate.</summary>
    private const int Reach = 50;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(FindRatesOfOtherBase(report).Concat(FindBasesNotGiven(report)));

    private static IEnumerable<RuleRemark> FindRatesOfOtherBase(Report report) =>
        from claim in report.Claims
        where claim is { Flaw: ClaimFlaw.OtherBase, Terms.Count: 2 }
        let stated = claim.Stated
        where stated is not null
        select RuleRemark.FromClaim(
            claim,
            $"{report.QuoteSpan(stated.Span)} 是除以 {report.QuoteSpan(claim.Terms[1].Span)} 得到的，不是文字所说的那个预算数，基数名称不一致。"
        );

    private static IEnumerable<RuleRemark> FindBasesNotGiven(Report report) =>
        from at in FindStatedBases(report.Text)
        let before = ReadSentenceBefore(report.Text, at)
        let given = Given.FirstOrDefault(before.Contains)
        where given is not null && !before.Contains(Initial)
        select new RuleRemark(
            new TextSpan(at, Stated.Length),
            $"前面给出的是“{given[..^1]}”，这里却说“{Stated}”，基数名称不一致。"
        );

    private static IEnumerable<int> FindStatedBases(string text)
    {
        for (
            var at = text.IndexOf(Stated, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Stated, at + 1, StringComparison.Ordinal)
        )
            yield return at;
    }

    /// <summary>What stands before the offset in its sentence.</summary>
    private static string ReadSentenceBefore(string text, int at)
    {
        var start = Math.Max(0, at - Reach);
        var words = text[start..at];
        return words[(words.LastIndexOfAny(['。', '；']) + 1)..];
    }
}
