using Youju.Domain.Budget;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Chapters;

/// <summary>The projects of the ledger in its order, each with its amounts.</summary>
internal sealed class ProjectVariables(Composition composition)
{
    public List<TemplateNames>? ListProjects() =>
        ReportVariables.ToListOrNull(CollectNames(composition.Dossier.Ledger).Select(CreateProjectItem));

    public static IEnumerable<string> CollectNames(Ledger ledger) =>
        ledger
            .Lines.Where(line => line.Kind == ExpenditureKind.Project)
            .Select(line => line.Project)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    private TemplateNames CreateProjectItem(string project)
    {
        var rate = $"done/{Domain.Indicators.Scorer.ExecutionId}:{project}";
        return new()
        {
            ["name"] = composition.QuoteText(project, $"words/project/{project}"),
            ["initial"] = composition.FormatAmount(project, AmountColumn.Initial),
            ["adjusted"] = composition.FormatAmount(project, AmountColumn.Adjusted),
            ["executed"] = composition.FormatAmount(project, AmountColumn.Executed),
            ["rate"] = composition.Scores.Projects.ContainsKey(project)
                ? composition.FormatFigure(rate)
                : null,
        };
    }
}
