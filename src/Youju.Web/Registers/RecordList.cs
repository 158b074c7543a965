using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Web.Dossiers;

namespace Youju.Web.Registers;

/// <summary>The records of a register as a list shows them.</summary>
/// <param name="Columns">The fields that are shown.</param>
/// <param name="Total">How many there are before they are searched.</param>
public sealed record RecordList(
    Register Register,
    IReadOnlyList<FieldDefinition> Columns,
    IReadOnlyList<ListedRecord> Rows,
    int Total,
    string Search,
    string? Sort
)
{
    private const int MostColumns = 6;

    /// <param name="search">Words that a record must hold.</param>
    /// <param name="sort">The key of the field by which they are ordered; null for the order of the register.</param>
    internal static RecordList BuildList(DossierView view, Register register, string search, string? sort)
    {
        var definition = register.Definition;
        var entry = new RecordEntry(definition, view.Open.Pack, view.Open.Dossier.EvidenceNames);
        var rows = register
            .Records.Values.Select(record => CreateRow(definition, record, entry.FormatTexts(record.Current)))
            .ToList();
        var words = search.Trim();
        var found = rows.Where(row =>
            words.Length == 0
            || row.Texts.Values.Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase))
        );
        if (sort is not null && definition.FindField(sort) is { } field)
            found = OrderRows(found, field);
        return new(register, ChooseColumns(definition), [.. found], rows.Count, words, sort);
    }

    private static ListedRecord CreateRow(
        RegisterDefinition definition,
        Record record,
        IReadOnlyDictionary<string, string> texts
    ) =>
        new(
            record,
            texts,
            definition.States.FirstOrDefault(state => state.Key == record.Current.State)?.Label ?? "",
            [.. definition.CheckRecord(record).Select(problem => problem.Message)]
        );

    private static IEnumerable<ListedRecord> OrderRows(
        IEnumerable<ListedRecord> rows,
        FieldDefinition field
    ) =>
        field.Type is FieldType.Number or FieldType.Money
            ? rows.OrderByDescending(row => ReadNumber(row.Record.Current[field.Key]))
            : rows.OrderBy(row => row.Texts[field.Key], StringComparer.Ordinal);

    private static decimal? ReadNumber(FieldValue? value) =>
        value switch
        {
            NumberValue number => number.Quantity.Value,
            MoneyValue { Money: var money } => money.Yuan,
            _ => null,
        };

    private static List<FieldDefinition> ChooseColumns(RegisterDefinition definition) =>
        [
            .. definition
                .Display.Select(definition.FindField)
                .OfType<FieldDefinition>()
                .Concat(definition.Fields.Where(field => field.Type is FieldType.Number or FieldType.Money))
                .Concat(definition.Fields.Where(field => field.IsRequired))
                .Where(field => !field.IsPersonal)
                .DistinctBy(field => field.Key)
                .Take(MostColumns),
        ];
}

/// <summary>A record with what stands in its fields.</summary>
/// <param name="State">The label of its state; empty where the register has none.</param>
/// <param name="Problems">What its register does not allow, in Chinese.</param>
public sealed record ListedRecord(
    Record Record,
    IReadOnlyDictionary<string, string> Texts,
    string State,
    IReadOnlyList<string> Problems
);
