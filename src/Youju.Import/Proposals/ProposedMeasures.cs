using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Proposals;

/// <summary>What can be counted and added over the fields of a proposed register, and one sentence that tells it.</summary>
internal static class ProposedMeasures
{
    private const string Theme = "其他工作";
    private static readonly Unit Entries = Unit.FromSymbol("条");

    public static IReadOnlyList<MeasureDefinition> CreateMeasures(
        string label,
        IEnumerable<FieldDefinition> fields
    ) =>
        [
            new("count", $"{label}条数", MeasureKind.Count) { Unit = Entries },
            .. ListSummable(fields)
                .Select(field => new MeasureDefinition(FormatKey(field), field.Label, MeasureKind.Sum)
                {
                    Field = field.Key,
                    Unit = field.Type == FieldType.Money ? Unit.Yuan : field.Unit,
                    Where = [new(field.Key, FilterKind.Present)],
                }),
        ];

    public static IReadOnlyList<SentenceTemplate> CreateSentences(
        string label,
        IEnumerable<FieldDefinition> fields
    )
    {
        var sums = ListSummable(fields)
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

    private static IEnumerable<FieldDefinition> ListSummable(IEnumerable<FieldDefinition> fields) =>
        fields.Where(field => field.Type is FieldType.Number or FieldType.Money && field.IsAdditive);

    // A field may be called count itself.
    private static string FormatKey(FieldDefinition field) => field.Key == "count" ? "count-sum" : field.Key;
}
