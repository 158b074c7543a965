using DotLiquid;
using Youju.Domain.Budget;

namespace Youju.Reporting.Chapters;

/// <summary>The projects of the ledger in its order, each with its amounts.</summary>
internal sealed class ProjectVariables(Composition composition)
{
    public List<Hash>? List() => ReportVariables.OrNull(Names(composition.Dossier.Ledger).Select(Item));

    public static IEnumerable<string> Names(Ledger ledger) =>
        ledger
            .Lines.Where(line => line.Kind == ExpenditureKind.Project)
            .Select(line => line.Project)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    private Hash Item(string project)
    {
        var rate = $"done/{Domain.Indicators.Scorer.ExecutionId}:{project}";
        return new()
        {
            ["name"] = composition.Quote(project, $"words/project/{project}"),
            ["initial"] = composition.Amount(project, AmountColumn.Initial),
            ["adjusted"] = composition.Amount(project, AmountColumn.Adjusted),
            ["executed"] = composition.Amount(project, AmountColumn.Executed),
            ["rate"] = composition.Scores.Projects.ContainsKey(project) ? composition.Figure(rate) : null,
        };
    }
}
