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

    public static IReadOnlyDictionary<string, FieldValue> Of(
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

        var level1 = classes.FirstOrDefault(one => one.Holds(indicator.Class));
        Put(IndicatorKeys.Project, Text(placed.Project));
        Put(IndicatorKeys.Level1, Text(level1?.Label));
        Put(
            IndicatorKeys.Class,
            Text(level1?.Children.First(child => child.Key == indicator.Class).Label ?? indicator.Class)
        );
        Put(IndicatorKeys.Name, Text(indicator.Name));
        foreach (var (key, value) in Goal(indicator))
            Put(key, value);
        Put(IndicatorKeys.Weight, new NumberValue(new(indicator.Weight, Unit.None)));
        Put(IndicatorKeys.History, Number(indicator.History));
        Put(IndicatorKeys.Basis, Text(indicator.Basis));
        Put(IndicatorKeys.Verification, Text(indicator.Verification));
        Put(IndicatorKeys.Scoring, Text(indicator.Scoring));
        foreach (var (key, value) in Actual(indicator))
            Put(key, value);
        Put(IndicatorKeys.Deviation, Text(indicator.Deviation));
        Put(IndicatorKeys.Measure, Text(indicator.Measure));
        return values;
    }

    private static IEnumerable<(string, FieldValue?)> Goal(Indicator indicator) =>
        [
            (
                IndicatorKeys.Type,
                new TextValue(
                    indicator.Direction == Direction.Qualitative
                        ? IndicatorKeys.Qualitative
                        : IndicatorKeys.Quantitative
                )
            ),
            (IndicatorKeys.Direction, new TextValue(StrictYaml.Word(indicator.Direction))),
            (
                IndicatorKeys.Target,
                indicator.Direction == Direction.Qualitative
                    ? Text(indicator.TargetText)
                    : Number(indicator.Target)
            ),
            (IndicatorKeys.Unit, indicator.Unit == Unit.None ? null : Text(indicator.Unit.Symbol)),
        ];

    private static IEnumerable<(string, FieldValue?)> Actual(Indicator indicator) =>
        indicator.Actual switch
        {
            BoundActual bound => [(IndicatorKeys.Fact, Text(bound.Fact))],
            EnteredActual entered =>
            [
                (IndicatorKeys.Actual, Text(FieldWords.OfNumber(entered.Done))),
                (IndicatorKeys.Method, Text(entered.Done.Method)),
                (IndicatorKeys.Source, Text(entered.Done.Source)),
                (IndicatorKeys.Explanation, Text(entered.Reason)),
                (IndicatorKeys.Evidence, Proof(entered.Evidence)),
            ],
            JudgedActual judged =>
            [
                (IndicatorKeys.Attainment, new TextValue(StrictYaml.Word(judged.Attainment))),
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
                (IndicatorKeys.Explanation, Text(judged.Reason)),
                (IndicatorKeys.Evidence, Proof(judged.Evidence)),
            ],
            _ => [],
        };

    private static TextValue? Text(string? words) => string.IsNullOrWhiteSpace(words) ? null : new(words);

    private static TextValue? Number(decimal? number) =>
        number is { } known
            ? new(known.ToString("0.############################", CultureInfo.InvariantCulture))
            : null;

    private static EvidenceValue? Proof(string? sha256) => sha256 is null ? null : new(sha256);
}
