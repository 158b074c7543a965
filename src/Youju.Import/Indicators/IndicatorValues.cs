using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Text.Yaml;

namespace Youju.Import.Indicators;

/// <summary>An indicator as the cells of its row say it.</summary>
internal static class IndicatorValues
{
    // Points are printed with no more than this.
    private const int PointDecimals = 4;

    public static IReadOnlyDictionary<string, FieldValue> FromIndicator(
        PlacedIndicator placed,
        IReadOnlyList<IndicatorClass> classes
    )
    {
        var (indicator, values) = (
            placed.Indicator,
            new Dictionary<string, FieldValue>(StringComparer.Ordinal)
        );
        void Put(string key, FieldValue? value)
        {
            if (value is not null)
                values[key] = value;
        }

        var level1 = classes.FirstOrDefault(one => one.HasSubclass(indicator.Class));
        Put(IndicatorKeys.Project, CreateText(placed.Project));
        Put(IndicatorKeys.Level1, CreateText(level1?.Label));
        Put(
            IndicatorKeys.Class,
            CreateText(level1?.Children.First(child => child.Key == indicator.Class).Label ?? indicator.Class)
        );
        Put(IndicatorKeys.Name, CreateText(indicator.Name));
        foreach (var (key, value) in CreateGoalCells(indicator))
            Put(key, value);
        Put(IndicatorKeys.Weight, new NumberValue(new(indicator.Weight, Unit.None)));
        Put(IndicatorKeys.History, CreateNumber(indicator.History));
        Put(IndicatorKeys.Basis, CreateText(indicator.Basis));
        Put(IndicatorKeys.Verification, CreateText(indicator.Verification));
        Put(IndicatorKeys.Scoring, CreateText(indicator.Scoring));
        foreach (var (key, value) in CreateActualCells(indicator))
            Put(key, value);
        Put(IndicatorKeys.Deviation, CreateText(indicator.Deviation));
        Put(IndicatorKeys.Measure, CreateText(indicator.Measure));
        return values;
    }

    private static IEnumerable<(string, FieldValue?)> CreateGoalCells(Indicator indicator) =>
        [
            (
                IndicatorKeys.Type,
                new TextValue(
                    indicator.Direction == TargetDirection.Qualitative
                        ? IndicatorKeys.Qualitative
                        : IndicatorKeys.Quantitative
                )
            ),
            (IndicatorKeys.Direction, new TextValue(StrictYaml.FormatEnumWord(indicator.Direction))),
            (
                IndicatorKeys.Target,
                indicator.Direction == TargetDirection.Qualitative
                    ? CreateText(indicator.TargetText)
                    : CreateNumber(indicator.Target)
            ),
            (IndicatorKeys.Unit, indicator.Unit == Unit.None ? null : CreateText(indicator.Unit.Symbol)),
        ];

    private static IEnumerable<(string, FieldValue?)> CreateActualCells(Indicator indicator) =>
        indicator.Actual switch
        {
            BoundActual bound => [(IndicatorKeys.Fact, CreateText(bound.Fact))],
            EnteredActual entered =>
            [
                (IndicatorKeys.Actual, CreateText(FieldCellFormat.FormatNumber(entered.Done))),
                (IndicatorKeys.Method, CreateText(entered.Done.Method)),
                (IndicatorKeys.Source, CreateText(entered.Done.Source)),
                (IndicatorKeys.Explanation, CreateText(entered.Reason)),
                (IndicatorKeys.Evidence, CreateEvidence(entered.Evidence)),
            ],
            JudgedActual judged =>
            [
                (IndicatorKeys.Actual, CreateText(judged.Result)),
                (IndicatorKeys.Attainment, new TextValue(StrictYaml.FormatEnumWord(judged.Attainment))),
                (
                    IndicatorKeys.Score,
                    new NumberValue(
                        new(
                            decimal.Round(
                                judged.Share * indicator.Weight,
                                PointDecimals,
                                MidpointRounding.AwayFromZero
                            ),
                            Unit.None
                        )
                    )
                ),
                (IndicatorKeys.Explanation, CreateText(judged.Reason)),
                (IndicatorKeys.Evidence, CreateEvidence(judged.Evidence)),
            ],
            _ => [],
        };

    private static TextValue? CreateText(string? words) =>
        string.IsNullOrWhiteSpace(words) ? null : new(words);

    private static TextValue? CreateNumber(decimal? number) =>
        number is { } known
            ? new(known.ToString("0.############################", CultureInfo.InvariantCulture))
            : null;

    private static EvidenceValue? CreateEvidence(string? sha256) => sha256 is null ? null : new(sha256);
}
