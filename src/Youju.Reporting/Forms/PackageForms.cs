using Youju.Domain.Findings;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Chapters;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Marks;
using Youju.Reporting.Templates;
using Youju.Text.Yaml;

namespace Youju.Reporting.Forms;

/// <summary>Which forms of the pack go along, in their order.</summary>
/// <param name="with">Keys or names of optional forms that were asked for.</param>
internal sealed class PackageForms(Composition composition, TemplateNames names, IReadOnlyList<string> with)
{
    /// <summary>Whether a form is filled for every project.</summary>
    public bool HasProjectForms => Chosen.Any(form => form.Value.IsPerProject);

    private IEnumerable<KeyValuePair<string, FormSource>> Chosen =>
        composition
            .Pack.Forms.Where(form => !form.Value.IsOptional || with.Any(asked => HasKeyOrName(form, asked)))
            .OrderBy(form => form.Value.Order)
            .ThenBy(form => form.Key, StringComparer.Ordinal);

    /// <exception cref="CannotComposeException">A form was asked for that the pack does not have.</exception>
    public IReadOnlyList<FormFiller> ChooseForms()
    {
        var optional = composition.Pack.Forms.Where(form => form.Value.IsOptional).ToList();
        if (with.FirstOrDefault(asked => !optional.Any(form => HasKeyOrName(form, asked))) is { } unknown)
            throw new CannotComposeException(
                new(
                    GapCodes.FormUnknown,
                    Severity.Error,
                    Place: null,
                    [unknown, StrictYaml.SuggestWords(unknown, [.. optional.Select(form => form.Value.Name)])]
                )
            );
        return [.. Chosen.SelectMany(form => CreateFillers(form.Key, form.Value))];
    }

    private static bool HasKeyOrName(KeyValuePair<string, FormSource> form, string asked) =>
        form.Key == asked || form.Value.Name == asked;

    private IEnumerable<FormFiller> CreateFillers(string key, FormSource form) =>
        form.IsPerProject
            ? ProjectVariables
                .CollectNames(composition.Dossier.Ledger)
                .Where(composition.Scores.Projects.ContainsKey)
                .Select(project => new FormFiller(composition, key, form, project, CreateNames(project)))
            : [new FormFiller(composition, key, form, project: null, names)];

    private TemplateNames CreateNames(string project)
    {
        var targets = composition.Dossier.Targets.Projects.First(targets => targets.Project == project);
        return new(names)
        {
            ["project"] = new TemplateNames
            {
                ["key"] = FigureMarks.CleanToOneLine(project),
                ["name"] = composition.QuoteText(project, $"words/project/{project}"),
                ["goal"] = composition.Typed.RenderWords(
                    targets.Expected,
                    $"targets.yaml 项目“{project}”的预期目标"
                ),
                ["execution"] = ReportVariables.FormatExplanation(
                    composition,
                    targets.Execution,
                    $"targets.yaml 项目“{project}”的预算执行率说明"
                ),
                ["achieved"] = composition.Typed.RenderWords(
                    targets.Achieved,
                    $"targets.yaml 项目“{project}”的完成情况"
                ),
            },
        };
    }
}
