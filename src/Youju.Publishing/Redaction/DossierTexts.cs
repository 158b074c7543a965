using System.Text.RegularExpressions;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;

namespace Youju.Publishing.Redaction;

/// <summary>Everything that a person wrote into a dossier beside its records.</summary>
internal static partial class DossierTexts
{
    public static IEnumerable<string> ListTexts(Dossier dossier) =>
        dossier
            .Narrative.Values.Concat(dossier.Unit.Duties)
            .Concat([dossier.Unit.Affiliation ?? "", dossier.Unit.SupervisingDepartment ?? ""])
            .Concat(ListLedgerTexts(dossier.Ledger))
            .Concat(ListTargetTexts(dossier.Targets))
            .Concat(dossier.Registers.Values.SelectMany(register => register.Records.Keys))
            .Concat(dossier.OwnRegisters.Values)
            .Concat(dossier.Returned.Values.SelectMany(ListReturnedTexts))
            .Where(text => text.Length > 0);

    // Paragraphs and rows have lines of their own, with marks around the figures in them.
    private static IEnumerable<string> ListReturnedTexts(string text) =>
        text.Split('\n').Select(line => Mark().Replace(line, " ").Trim());

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Mark();

    private static IEnumerable<string> ListLedgerTexts(Ledger ledger) =>
        ledger
            .Lines.SelectMany(line => new[] { line.Id, line.Project ?? "", line.Source.Ground })
            .Concat(ledger.Named.SelectMany(amount => new[] { amount.Key, amount.Source.Ground }));

    private static IEnumerable<string> ListTargetTexts(Targets targets) =>
        targets
            .All.SelectMany(ListIndicatorTexts)
            .Concat(
                targets.Problems.SelectMany(problem => Present(problem.Text, problem.Cause, problem.Measure))
            )
            .Concat(targets.Reasons.SelectMany(reason => Present(reason.Deviation, reason.Measure)))
            .Concat(targets.Common.Values.SelectMany(ListActualTexts))
            .Concat(
                Present(
                    targets.Expected,
                    targets.Achieved,
                    targets.Execution?.Deviation,
                    targets.Execution?.Measure
                )
            )
            .Concat(
                targets.Projects.SelectMany(project =>
                    Present(
                        project.Project,
                        project.Expected,
                        project.Achieved,
                        project.Execution?.Deviation,
                        project.Execution?.Measure
                    )
                )
            );

    private static IEnumerable<string> ListIndicatorTexts(Indicator indicator) =>
        Present(
                indicator.Id,
                indicator.Name,
                indicator.TargetText,
                indicator.Basis,
                indicator.Verification,
                indicator.Deviation,
                indicator.Measure
            )
            .Concat(ListActualTexts(indicator.Actual));

    private static IEnumerable<string> ListActualTexts(Actual? actual) =>
        actual switch
        {
            EnteredActual entered => Present(entered.Reason, entered.Done.Method, entered.Done.Source),
            JudgedActual judged => Present(judged.Reason, judged.Result),
            _ => [],
        };

    private static IEnumerable<string> Present(params string?[] texts) => texts.OfType<string>();
}
