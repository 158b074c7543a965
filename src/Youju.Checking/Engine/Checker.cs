using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading;
using Youju.Reading.Cards;
using Youju.Reading.Outline;

namespace Youju.Checking.Engine;

/// <summary>Checks one report: reads its figures and relations, asks every rule, and orders what they answer.</summary>
public static class Checker
{
    /// <exception cref="CheckingTooSlowException">It took longer than the options allow.</exception>
    public static CheckResult CheckDocument(Document document, Pack pack, CheckOptions? options = null) =>
        CheckReport(new(document, options?.Year), pack, options ?? new());

    /// <summary>Checks a report whose running text is found already.</summary>
    /// <exception cref="CheckingTooSlowException">It took longer than the options allow.</exception>
    public static CheckResult CheckReport(ReportText text, Pack pack, CheckOptions options)
    {
        var document = text.Document;
        var budget = new CheckingBudget(options.Clock, options.Time);
        var content = new ReportContent(text, pack) { IsPackNamed = options.IsPackNamed };
        var report = new Report(content, ReportClaims.ReadClaims(content))
        {
            Previous = options.Previous,
            ReadBeside = options.ReadBeside,
        };
        var runs = RuleCatalog
            .ListForPack(pack)
            .Select(card => (Card: card, Severity: FindSeverity(card, pack)))
            .Where(rule => rule.Severity is not null)
            .Select(rule => RuleRun.ApplyRule(rule.Card, rule.Severity!.Value, report, budget))
            .ToList();

        var found = SharedCauses
            .JoinFindings([.. runs.SelectMany(run => run.Findings)], report.Claims)
            .Select(finding => RecognisedText.SoftenFinding(finding, document));
        var (open, suppressed) = Suppressions.ApplyToFindings(
            found.OrderBy(finding => finding.Span).ThenBy(finding => finding.Rule, StringComparer.Ordinal),
            document,
            options
        );
        return new CheckResult(
            document,
            open,
            report.Claims,
            SupportFinder.FindFigureSupport(report),
            suppressed,
            [.. runs.Select(run => run.Coverage), .. ListUnrun(pack)],
            pack.Stamps
        )
        {
            Evaluations = EvaluationInventory.ListEvaluations(report),
            CardSource = new(() => CardReader.ReadCard(content)),
        };
    }

    // Two rules of one id could not be told apart in any answer.
    private static IEnumerable<RuleCoverage> ListUnrun(Pack pack) =>
        from id in RuleCatalog.FindTakenIds(pack)
        select new RuleCoverage(
            id,
            id,
            RuleOutcome.InsufficientData,
            $"方案包 checks 里的编号 {id} 与程序自带的规则相同，没有运行，请换一个编号",
            HasFailed: true
        );

    private static Severity? FindSeverity(RuleCard card, Pack pack) =>
        pack.Severities.TryGetValue(card.Id, out var weight)
            ? weight switch
            {
                RuleWeight.Off => null,
                RuleWeight.Info => Severity.Info,
                RuleWeight.Warning => Severity.Warning,
                _ => Severity.Error,
            }
            : card.Severity;
}
