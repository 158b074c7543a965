using Youju.Checking.Rules;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>A finding with the relation behind it, until findings of one cause are joined.</summary>
internal sealed record FoundClaim(Finding Finding, Claim? Claim);

/// <summary>What became of asking one rule.</summary>
internal sealed record RuleRun(IReadOnlyList<FoundClaim> Findings, RuleCoverage Coverage)
{
    /// <remarks>A rule that fails is a defect of ours: the report is still checked by the others, and the failure is shown.</remarks>
    /// <exception cref="CheckingTooSlowException">No time is left to begin with it.</exception>
    public static RuleRun ApplyRule(RuleCard card, Severity severity, Report report, CheckingBudget budget)
    {
        budget.RequireTimeLeft();
        try
        {
            var answer = card.Rule.Check(report);
            var tellable = RecognisedText.SelectTellable(card, answer.Remarks, report.Document);
            var remarks = Clusters.JoinRemarks(card.Clustering, tellable, report);
            return new(
                [.. remarks.Select(remark => ToFoundClaim(card, severity, remark))],
                new(card.Id, card.Name, answer.Outcome, answer.Why) { Title = card.Title }
            );
        }
#pragma warning disable CA1031 // Any failure of a rule is caught, so that it can be shown beside what the others found.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new(
                [],
                new(
                    card.Id,
                    card.Name,
                    RuleOutcome.InsufficientData,
                    $"规则运行出错，未能检查：{failure.GetType().Name} {failure.Message}",
                    HasFailed: true
                )
                {
                    Title = card.Title,
                }
            );
        }
    }

    private static FoundClaim ToFoundClaim(RuleCard card, Severity severity, RuleRemark remark) =>
        new(
            new(
                card.Id,
                card.Name,
                remark.IsQuestion ? Severity.Info : severity,
                remark.Message,
                remark.Span,
                remark.Proof
            )
            {
                Title = card.Title,
                Verdict = remark.Verdict,
                Fix = remark.Fix,
                Others = remark.Others,
                IsPersonal = remark.IsPersonal,
                IsQuestion = remark.IsQuestion,
            },
            remark.Claim
        );
}
