using Youju.Domain.Budget;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;
using Youju.Text.Yaml;

namespace Youju.Reporting.Chapters;

/// <summary>The projects of the ledger in its order, each with its amounts.</summary>
internal sealed class ProjectVariables(Composition composition)
{
    public List<TemplateNames>? ListProjects() =>
        ReportVariables.ToListOrNull(CollectNames(composition.Dossier.Ledger).Select(CreateProjectItem));

    /// <summary>The projects of each budget, with what that budget pays of them.</summary>
    public OpenNames GroupByBudget()
    {
        var groups = new OpenNames();
        foreach (var budget in Enum.GetValues<BudgetKind>())
            groups[StrictYaml.FormatEnumWord(budget)] = ReportVariables.ToListOrNull(
                composition
                    .Dossier.Ledger.Lines.Where(line => line.Budget == budget && IsOfProject(line))
                    .Select(line => line.Project!)
                    .Distinct(StringComparer.Ordinal)
                    .Select(project => CreateBudgetItem(project, budget))
            );
        return groups;
    }

    private static bool IsOfProject(BudgetLine line) =>
        line is { Kind: ExpenditureKind.Project, Project: not null };

    private TemplateNames CreateBudgetItem(string project, BudgetKind budget) =>
        new()
        {
            ["name"] = composition.QuoteText(project, $"words/project/{project}"),
            ["adjusted"] = FormatShare(project, budget, AmountColumn.Adjusted),
            ["executed"] = FormatShare(project, budget, AmountColumn.Executed),
            ["achieved"] = composition.Typed.RenderWords(
                composition
                    .Dossier.Targets.Projects.FirstOrDefault(targets => targets.Project == project)
                    ?.Achieved,
                $"targets.yaml 项目“{project}”的完成情况"
            ),
        };

    // A project of one budget is told as a whole, so that its figure is the same one everywhere.
    private string? FormatShare(string project, BudgetKind budget, AmountColumn column) =>
        composition.Dossier.Ledger.Lines.All(line => line.Project != project || line.Budget == budget)
            ? composition.FormatAmount(project, column)
            : composition.FormatFigure(LedgerLineSource.FormatShareKey(project, budget, column));

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
