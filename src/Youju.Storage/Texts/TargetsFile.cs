using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Packs;

namespace Youju.Storage.Texts;

/// <summary>targets.yaml: the year's goal and its indicators.</summary>
internal sealed record TargetsFile
{
    public const string Path = "targets.yaml";

    public string? Expected { get; init; }

    public string? Achieved { get; init; }

    public IReadOnlyList<IndicatorEntry> Indicators { get; init; } = [];

    public IReadOnlyDictionary<string, JudgedActual> Common { get; init; } = new Dictionary<string, JudgedActual>();

    public Targets ToTargets() => new()
    {
        Expected = Expected,
        Achieved = Achieved,
        Indicators = [.. Indicators.Select(entry => entry.ToIndicator())],
        Common = Common,
    };

    public static string Write(Targets targets)
    {
        var yaml = new YamlText();
        yaml.Entry("expected", targets.Expected).Entry("achieved", targets.Achieved);
        yaml.Items("indicators", targets.Indicators, indicator => Write(yaml, indicator));
        yaml.Map("common", () =>
        {
            foreach (var (key, judged) in targets.Common.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                yaml.Map(key, () => Write(yaml, judged));
        });
        return yaml.ToString();
    }

    private static void Write(YamlText yaml, Indicator indicator)
    {
        yaml.Entry("id", indicator.Id).Entry("class", indicator.Class).Entry("name", indicator.Name)
            .Entry("direction", StrictYaml.Word(indicator.Direction)).Entry("weight", indicator.Weight)
            .Entry("unit", indicator.Unit == Unit.None ? null : indicator.Unit.Symbol).Entry("target", indicator.Target)
            .Entry("target-text", indicator.TargetText).Entry("scoring", indicator.Scoring).Entry("basis", indicator.Basis)
            .Entry("history", indicator.History).Entry("verification", indicator.Verification).Entry("deviation", indicator.Deviation)
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

    private static void Write(YamlText yaml, EnteredActual entered) => yaml
        .Entry("value", entered.Done.Value)
        .Entry("reason", entered.Reason)
        .Entry("qualifier", entered.Done.Qualifier == Qualifier.Rounded ? null : StrictYaml.Word(entered.Done.Qualifier))
        .Entry("grain", entered.Done.Grain)
        .Entry("method", entered.Done.Method)
        .Entry("source", entered.Done.Source)
        .Entry("evidence", entered.Evidence)
        .Flag("illustrative", entered.IsIllustrative);

    private static void Write(YamlText yaml, JudgedActual judged) => yaml
        .Entry("attainment", StrictYaml.Word(judged.Attainment))
        .Entry("share", judged.Share)
        .Entry("reason", judged.Reason)
        .Entry("evidence", judged.Evidence)
        .Flag("illustrative", judged.IsIllustrative);
}
