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

    public IReadOnlyList<DeviationReason> Reasons { get; init; } = [];

    public IReadOnlyDictionary<string, JudgedActual> Common { get; init; } =
        new Dictionary<string, JudgedActual>();

    public Targets ToTargets() =>
        new()
        {
            Expected = Expected,
            Achieved = Achieved,
            Indicators = [.. Indicators.Select(entry => entry.ToIndicator())],
            Execution = Execution,
            Projects = [.. Projects.Select(project => project.ToProjectTargets())],
            Problems = Problems,
            Reasons = Reasons,
            Common = Common,
        };

    public static string FormatTargets(Targets targets)
    {
        var yaml = new YamlText();
        yaml.AddEntry("expected", targets.Expected).AddEntry("achieved", targets.Achieved);
        yaml.AddItems("indicators", targets.Indicators, indicator => WriteEntries(yaml, indicator));
        WriteEntries(yaml, targets.Execution);
        yaml.AddItems("projects", targets.Projects, project => WriteEntries(yaml, project));
        yaml.AddItems("problems", targets.Problems, problem => WriteEntries(yaml, problem));
        yaml.AddItems("reasons", targets.Reasons, reason =>
            yaml.AddEntry("of", reason.Of)
                .AddEntry("code", reason.Code)
                .AddEntry("deviation", reason.Deviation)
                .AddEntry("measure", reason.Measure)
        );
        yaml.AddMap("common", () =>
        {
            foreach (var (key, judged) in targets.Common.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                yaml.AddMap(key, () => WriteEntries(yaml, judged));
        });
        return yaml.ToString();
    }

    private static void WriteEntries(YamlText yaml, Explanation? execution)
    {
        if (execution is not null)
            yaml.AddMap("execution", () =>
                yaml.AddEntry("deviation", execution.Deviation).AddEntry("measure", execution.Measure)
            );
    }

    private static void WriteEntries(YamlText yaml, ProjectTargets project)
    {
        yaml.AddEntry("project", project.Project)
            .AddEntry("expected", project.Expected)
            .AddEntry("achieved", project.Achieved);
        WriteEntries(yaml, project.Execution);
        yaml.AddItems("indicators", project.Indicators, indicator => WriteEntries(yaml, indicator));
    }

    private static void WriteEntries(YamlText yaml, Problem problem) =>
        yaml.AddEntry("text", problem.Text)
            .AddEntry("cause", problem.Cause)
            .AddEntry("measure", problem.Measure)
            .AddEntry(
                "due",
                problem.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            )
            .AddFlag("illustrative", problem.IsIllustrative);

    private static void WriteEntries(YamlText yaml, Indicator indicator)
    {
        yaml.AddEntry("id", indicator.Id)
            .AddEntry("class", indicator.Class)
            .AddEntry("name", indicator.Name)
            .AddEntry("direction", StrictYaml.FormatEnumWord(indicator.Direction))
            .AddEntry("weight", indicator.Weight)
            .AddEntry("unit", indicator.Unit == Unit.None ? null : indicator.Unit.Symbol)
            .AddEntry("target", indicator.Target)
            .AddEntry("target-text", indicator.TargetText)
            .AddEntry("scoring", indicator.Scoring)
            .AddEntry("basis", indicator.Basis)
            .AddEntry("history", indicator.History)
            .AddEntry("verification", indicator.Verification)
            .AddEntry("deviation", indicator.Deviation)
            .AddEntry("measure", indicator.Measure)
            .AddFlag("illustrative", indicator.IsIllustrative);
        WriteEntries(yaml, indicator.Revisions);
        WriteEntries(yaml, indicator.Split);
        switch (indicator.Actual)
        {
            case BoundActual bound:
                yaml.AddEntry("fact", bound.Fact);
                break;
            case EnteredActual entered:
                yaml.AddMap("entered", () => WriteEntries(yaml, entered));
                break;
            case JudgedActual judged:
                yaml.AddMap("judged", () => WriteEntries(yaml, judged));
                break;
        }
    }

    private static void WriteEntries(YamlText yaml, TargetRevisions revisions) =>
        yaml.AddItems("changes", revisions.All, change =>
            yaml.AddEntry(
                    "on",
                    change.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                )
                .AddEntry("was", change.Was)
                .AddEntry("now", change.Now)
                .AddEntry("reason", change.Reason)
                .AddEntry("approved-by", change.ApprovedBy)
        );

    private static void WriteEntries(YamlText yaml, IndicatorSplit? split)
    {
        if (split is null)
            return;
        yaml.AddMap("split", () =>
        {
            yaml.AddEntry("by", StrictYaml.FormatEnumWord(split.By));
            yaml.AddItems("parts", split.Parts, part =>
                yaml.AddEntry("name", part.Name).AddEntry("target", part.Target).AddEntry("done", part.Done)
            );
        });
    }

    private static void WriteEntries(YamlText yaml, EnteredActual entered) =>
        yaml.AddEntry("value", entered.Done.Value)
            .AddEntry("reason", entered.Reason)
            .AddEntry(
                "qualifier",
                entered.Done.Qualifier == Qualifier.Rounded
                    ? null
                    : StrictYaml.FormatEnumWord(entered.Done.Qualifier)
            )
            .AddEntry("grain", entered.Done.Grain)
            .AddEntry("method", entered.Done.Method)
            .AddEntry("source", entered.Done.Source)
            .AddEntry("evidence", entered.Evidence)
            .AddFlag("illustrative", entered.IsIllustrative);

    private static void WriteEntries(YamlText yaml, JudgedActual judged) =>
        yaml.AddEntry("attainment", StrictYaml.FormatEnumWord(judged.Attainment))
            .AddEntry("share", judged.Share)
            .AddEntry("result", judged.Result)
            .AddEntry("reason", judged.Reason)
            .AddEntry("evidence", judged.Evidence)
            .AddFlag("illustrative", judged.IsIllustrative);
}
