using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Proposals;

/// <summary>What can be counted and added over the fields of a proposed register, and one sentence that tells it.</summary>
internal static class ProposedMeasures
{
    private const string Theme = "其他工作";
    private static readonly Unit Entries = Unit.FromSymbol("条");

    public static IReadOnlyList<MeasureDefinition> CreateMeasures(
        string label,
        IEnumerable<FieldDefinition> fields,
        ImportLexicon words
    ) =>
        [
            new("count", $"{label}条数", MeasureKind.Count) { Unit = Entries },
            .. ListSummable(fields, words)
                .Select(field => new MeasureDefinition(FormatKey(field), field.Label, MeasureKind.Sum)
                {
                    Field = field.Key,
                    Unit = field.Type == FieldType.Money ? Unit.Yuan : field.Unit,
                    Where = [new(field.Key, FilterKind.Present)],
                }),
        ];

    public static IReadOnlyList<SentenceTemplate> CreateSentences(
        string label,
        IEnumerable<FieldDefinition> fields,
        ImportLexicon words
    )
    {
        var sums = ListTold(fields, words)
            .Select(field =>
            {
                var key = FormatKey(field);
                return $"{{% if known.{key} %}}，{field.Label}{{{{ {key} }}}}{{% endif %}}";
            });
        return
        [
            new(
                "summary",
                Theme,
                $"{{% if known.count %}}{label}共登记{{{{ count }}}}{string.Concat(sums)}。{{% endif %}}"
            )
            {
                IsSummary = true,
            },
            new("none", Theme, $"本年没有{label}。") { IsNone = true },
        ];
    }

    // Ages, floors and numbers in a book add up to nothing.
    private static IEnumerable<FieldDefinition> ListSummable(
        IEnumerable<FieldDefinition> fields,
        ImportLexicon words
    ) =>
        fields.Where(field =>
            field.Type == FieldType.Money
            || (
                field is { Type: FieldType.Number, IsAdditive: true }
                && !words.LevelUnits.Contains(field.Unit.Symbol)
                && !words.LevelHeads.Any(one => field.Label.Contains(one, StringComparison.Ordinal))
            )
        );

    // What the report tells as a sum says itself that it counts.
    private static IEnumerable<FieldDefinition> ListTold(
        IEnumerable<FieldDefinition> fields,
        ImportLexicon words
    ) =>
        ListSummable(fields, words)
            .Where(field =>
                field.Type == FieldType.Money
                || field.Unit != Unit.None
                || words.CountHeads.Any(one => field.Label.Contains(one, StringComparison.Ordinal))
            );

    // A field may be called count itself.
    private static string FormatKey(FieldDefinition field) => field.Key == "count" ? "count-sum" : field.Key;
}
