using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>targets.yaml: the year's goal and its indicators.</summary>
internal sealed record TargetsFile
{
    public const string Path = "targets.yaml";

    public string? Expected { get; init; }

    public string? Achieved { get; init; }

    public IReadOnlyList<IndicatorEntry> Indicators { get; init; } = [];

    public Explanation? Execution { get; init; }

    public IReadOnlyList<ProjectEntry> Projects { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyDictionary<string, JudgedActual> Common { get; init; } =
        new Dictionary<string, JudgedActual>();

    public Targets ToTargets() =>
        new()
        {
            Expected = Expected,
            Achieved = Achieved,
            Indicators = [.. Indicators.Select(entry => entry.ToIndicator())],
            Execution = Execution,
            Projects = [.. Projects.Select(project => project.ToTargets())],
            Problems = Problems,
            Common = Common,
        };

    public static string Write(Targets targets)
    {
        var yaml = new YamlText();
        yaml.Entry("expected", targets.Expected).Entry("achieved", targets.Achieved);
        yaml.Items("indicators", targets.Indicators, indicator => Write(yaml, indicator));
        Write(yaml, targets.Execution);
        yaml.Items("projects", targets.Projects, project => Write(yaml, project));
        yaml.Items("problems", targets.Problems, problem => Write(yaml, problem));
        yaml.Map("common", () =>
        {
            foreach (var (key, judged) in targets.Common.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                yaml.Map(key, () => Write(yaml, judged));
        });
        return yaml.ToString();
    }

    private static void Write(YamlText yaml, Explanation? execution)
    {
        if (execution is not null)
            yaml.Map("execution", () =>
                yaml.Entry("deviation", execution.Deviation).Entry("measure", execution.Measure)
            );
    }

    private static void Write(YamlText yaml, ProjectTargets project)
    {
        yaml.Entry("project", project.Project)
            .Entry("expected", project.Expected)
            .Entry("achieved", project.Achieved);
        Write(yaml, project.Execution);
        yaml.Items("indicators", project.Indicators, indicator => Write(yaml, indicator));
    }

    private static void Write(YamlText yaml, Problem problem) =>
        yaml.Entry("text", problem.Text)
            .Entry("cause", problem.Cause)
            .Entry("measure", problem.Measure)
            .Entry(
                "due",
                problem.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            )
            .Flag("illustrative", problem.IsIllustrative);

    private static void Write(YamlText yaml, Indicator indicator)
    {
        yaml.Entry("id", indicator.Id)
            .Entry("class", indicator.Class)
            .Entry("name", indicator.Name)
            .Entry("direction", StrictYaml.Word(indicator.Direction))
            .Entry("weight", indicator.Weight)
            .Entry("unit", indicator.Unit == Unit.None ? null : indicator.Unit.Symbol)
            .Entry("target", indicator.Target)
            .Entry("target-text", indicator.TargetText)
            .Entry("scoring", indicator.Scoring)
            .Entry("basis", indicator.Basis)
            .Entry("history", indicator.History)
            .Entry("verification", indicator.Verification)
            .Entry("deviation", indicator.Deviation)
            .Entry("measure", indicator.Measure)
            .Flag("illustrative", indicator.IsIllustrative);
        switch (indicator.Actual)
        {
            case BoundActual bound:
                yaml.Entry("fact", bound.Fact);
                break;
            case EnteredActual entered:
                yaml.Map("entered", () => Write(yaml, entered));
                break;
            case JudgedActual judged:
                yaml.Map("judged", () => Write(yaml, judged));
                break;
        }
    }

    private static void Write(YamlText yaml, EnteredActual entered) =>
        yaml.Entry("value", entered.Done.Value)
            .Entry("reason", entered.Reason)
            .Entry(
                "qualifier",
                entered.Done.Qualifier == Qualifier.Rounded ? null : StrictYaml.Word(entered.Done.Qualifier)
            )
            .Entry("grain", entered.Done.Grain)
            .Entry("method", entered.Done.Method)
            .Entry("source", entered.Done.Source)
            .Entry("evidence", entered.Evidence)
            .Flag("illustrative", entered.IsIllustrative);

    private static void Write(YamlText yaml, JudgedActual judged) =>
        yaml.Entry("attainment", StrictYaml.Word(judged.Attainment))
            .Entry("share", judged.Share)
            .Entry("reason", judged.Reason)
            .Entry("evidence", judged.Evidence)
            .Flag("illustrative", judged.IsIllustrative);
}
