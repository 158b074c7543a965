using DotLiquid;
using Youju.Domain.Reports;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Marks;
using Youju.Text.Yaml;

namespace Youju.Reporting.Forms;

/// <summary>Which forms of the pack go along, in their order.</summary>
internal sealed class PackageForms(Composition composition, Hash variables)
{
    /// <param name="with">Keys or names of optional forms that were asked for.</param>
    /// <exception cref="CannotComposeException">A form was asked for that the pack does not have.</exception>
    public IReadOnlyList<(PackageDocumentKind Kind, FormFiller Writer)> ChooseForms(
        IReadOnlyList<string> with
    )
    {
        var forms = composition
            .Pack.Forms.OrderBy(form => form.Value.Order)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .ToList();
        var optional = forms.Where(form => form.Value.IsOptional).ToList();
        foreach (var asked in with.Where(asked => !optional.Any(form => HasKeyOrName(form, asked))))
            throw new CannotComposeException(
                $"没有名为“{asked}”的可选表。{StrictYaml.SuggestWords(asked, [.. optional.Select(form => form.Value.Name)])}"
            );
        foreach (
            var stray in composition
                .Dossier.Targets.Projects.Select(targets => targets.Project)
                .Except(ProjectVariables.CollectNames(composition.Dossier.Ledger))
        )
            composition.Gaps.Add($"targets.yaml 里的项目“{stray}”不在收支账里");
        return
        [
            .. from form in forms
            where !form.Value.IsOptional || with.Any(asked => HasKeyOrName(form, asked))
            from writer in CreateFillers(form.Key, form.Value)
            select (form.Value.Kind, writer),
        ];
    }

    private static bool HasKeyOrName(KeyValuePair<string, FormSource> form, string asked) =>
        form.Key == asked || form.Value.Name == asked;

    private IEnumerable<FormFiller> CreateFillers(string key, FormSource form) =>
        form.IsPerProject
            ? ProjectVariables
                .CollectNames(composition.Dossier.Ledger)
                .Where(HasTargets)
                .Select(project => new FormFiller(composition, key, form, project, CreateVariables(project)))
            : [new FormFiller(composition, key, form, project: null, variables)];

    private bool HasTargets(string project)
    {
        var has = composition.Scores.Projects.ContainsKey(project);
        if (!has)
            composition.Gaps.Add(
                $"项目“{project}”没有写绩效目标（targets.yaml 的 projects），不能填项目支出绩效自评表"
            );
        return has;
    }

    private Hash CreateVariables(string project)
    {
        var targets = composition.Dossier.Targets.Projects.First(targets => targets.Project == project);
        var seen = Hash.FromDictionary(variables);
        seen["project"] = new Hash
        {
            ["key"] = FigureMarks.CleanToOneLine(project),
            ["name"] = composition.QuoteText(project, $"words/project/{project}"),
            ["goal"] = composition.QuoteText(targets.Expected, $"words/project/{project}"),
            ["execution"] = ReportVariables.FormatExplanation(
                composition,
                targets.Execution,
                $"words/execution/{project}"
            ),
            ["achieved"] = composition.QuoteText(targets.Achieved, $"words/project/{project}"),
        };
        return seen;
    }
}
