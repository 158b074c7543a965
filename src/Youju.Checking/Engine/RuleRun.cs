using System.Globalization;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>A finding with the relation behind it, until findings of one cause are joined.</summary>
internal sealed record FoundClaim(Finding Finding, Claim? Claim);

/// <summary>What became of asking one rule.</summary>
internal sealed record RuleRun(IReadOnlyList<FoundClaim> Findings, RuleCoverage Coverage)
{
    /// <summary>More findings of a clustering rule than this become one with a list.</summary>
    private const int MostAlike = 1;

    /// <summary>Places shown in the list of a cluster.</summary>
    private const int MostPlaces = 30;

    /// <remarks>A rule that fails is a defect of ours: the report is still checked by the others, and the failure is shown.</remarks>
    public static RuleRun Of(RuleCard card, Severity severity, Report report)
    {
        try
        {
            var answer = card.Rule.Check(report);
            var remarks = card.Clusters ? Cluster(answer.Remarks, report) : answer.Remarks;
            return new([.. remarks.Select(remark => ToFinding(card, severity, remark))], new(card.Id, card.Name, answer.Outcome, answer.Why) { Title = card.Title });
        }
#pragma warning disable CA1031 // Any failure of a rule is caught, so that it can be shown beside what the others found.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new([], new(card.Id, card.Name, RuleOutcome.InsufficientData, $"规则运行出错，未能检查：{failure.GetType().Name} {failure.Message}", HasFailed: true) { Title = card.Title });
        }
    }

    private static FoundClaim ToFinding(RuleCard card, Severity severity, Remark remark) =>
        new(new(card.Id, card.Name, severity, remark.Message, remark.Span, remark.Proof) { Title = card.Title, Verdict = remark.Verdict, Fix = remark.Fix }, remark.Claim);

    private static IReadOnlyList<Remark> Cluster(IReadOnlyList<Remark> remarks, Report report) =>
        [.. remarks.GroupBy(remark => remark.Message).SelectMany(alike => Join([.. alike], report))];

    private static IReadOnlyList<Remark> Join(List<Remark> alike, Report report)
    {
        if (alike.Count <= MostAlike) return alike;
        var places = alike.Skip(1).Take(MostPlaces).Select(remark => $"同样的还有“{Around(report, remark)}”");
        var more = alike.Count - 1 - MostPlaces;
        var rest = more > 0 ? [string.Create(CultureInfo.InvariantCulture, $"以及另外 {more} 处")] : Array.Empty<string>();
        var count = string.Create(CultureInfo.InvariantCulture, $"{alike[0].Message.TrimEnd('。')}（全文共 {alike.Count} 处）。");
        return [alike[0] with { Message = count, Proof = [.. alike[0].Proof, .. places, .. rest] }];
    }

    private static string Around(Report report, Remark remark)
    {
        var start = Math.Max(0, remark.Span.Start - 6);
        var end = Math.Min(report.Text.Length, remark.Span.End + 6);
        return report.Text[start..end].ReplaceLineEndings(" ").Trim();
    }
}
