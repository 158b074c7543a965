using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Web.Dossiers;

namespace Youju.Web.Registers;

/// <summary>The records of a register as a list shows them.</summary>
/// <param name="Columns">The fields that are shown.</param>
/// <param name="Rows">Those of the page.</param>
/// <param name="Found">How many there are on all pages.</param>
public sealed record RecordList(
    Register Register,
    ListQuery Query,
    IReadOnlyList<FieldDefinition> Columns,
    IReadOnlyList<ListedRecord> Rows,
    int Found
)
{
    private const int MostColumns = 6;

    /// <summary>How many stand on a page.</summary>
    public const int PageRows = 200;

    /// <summary>How many there are of each kind, before they are searched.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>How many count.</summary>
    public int Total => Counts[ListQuery.All];

    /// <summary>Whether there is a page after this one.</summary>
    public bool HasMore => Query.Page * PageRows < Found;

    internal static RecordList BuildList(DossierView view, Register register, ListQuery query)
    {
        var rows = ListRows(view, register);
        var shown = OrderRows(rows.Where(row => IsShown(row, query)), register.Definition, query).ToList();
        return new(
            register,
            query,
            ChooseColumns(register.Definition),
            [.. shown.Skip((query.Page - 1) * PageRows).Take(PageRows)],
            shown.Count
        )
        {
            Counts = new[]
            {
                ListQuery.All,
                ListQuery.Unproved,
                ListQuery.Open,
                ListQuery.Hidden,
            }.ToDictionary(
                show => show,
                show => rows.Count(row => IsOfKind(row, show)),
                StringComparer.Ordinal
            ),
        };
    }

    /// <summary>All records that a query asks for, on whatever page.</summary>
    internal static IReadOnlyList<ListedRecord> SelectRows(
        DossierView view,
        Register register,
        ListQuery query
    ) =>
        [
            .. OrderRows(
                ListRows(view, register).Where(row => IsShown(row, query)),
                register.Definition,
                query
            ),
        ];

    private static List<ListedRecord> ListRows(DossierView view, Register register)
    {
        var definition = register.Definition;
        var entry = new RecordEntry(definition, view.Open.Pack, view.Open.Dossier.EvidenceNames);
        var proved = new ProvedRecords(view.Open.Dossier, definition.Key);
        return
        [
            .. register.Records.Values.Select(record =>
                CreateRow(definition, record, entry.FormatTexts(record.Current), proved.CountProofs(record))
            ),
        ];
    }

    private static bool IsShown(ListedRecord row, ListQuery query) =>
        IsOfKind(row, query.Show)
        && (
            query.Search.Length == 0
            || row.Texts.Values.Any(text => text.Contains(query.Search, StringComparison.OrdinalIgnoreCase))
        )
        && query.Choices.All(choice =>
            (choice.Key == FieldFilter.StateField ? row.State : row.Texts.GetValueOrDefault(choice.Key))
            == choice.Value
        );

    private static bool IsOfKind(ListedRecord row, string show) =>
        show switch
        {
            ListQuery.Hidden => row.Record.Current.IsWithdrawn,
            ListQuery.Unproved => row is { Record.Current.IsWithdrawn: false, Proofs: 0 },
            ListQuery.Open => row is { Record.Current.IsWithdrawn: false, Problems.Count: > 0 },
            _ => !row.Record.Current.IsWithdrawn,
        };

    private static ListedRecord CreateRow(
        RegisterDefinition definition,
        Record record,
        IReadOnlyDictionary<string, string> texts,
        int proofs
    ) =>
        new(
            record,
            texts,
            definition.States.FirstOrDefault(state => state.Key == record.Current.State)?.Label ?? "",
            [.. definition.CheckRecord(record).Select(problem => problem.Message)],
            proofs
        );

    private static IEnumerable<ListedRecord> OrderRows(
        IEnumerable<ListedRecord> rows,
        RegisterDefinition definition,
        ListQuery query
    )
    {
        if (query.Sort is null || definition.FindField(query.Sort) is not { } field)
            return rows;
        var known = rows.ToLookup(row => row.Texts[field.Key].Length > 0);
        var ordered = OrderByField(known[true], field);
        // What nobody knows stands behind, whichever end comes first.
        return (query.IsDescending ? ordered.Reverse() : ordered).Concat(known[false]);
    }

    private static IOrderedEnumerable<ListedRecord> OrderByField(
        IEnumerable<ListedRecord> rows,
        FieldDefinition field
    ) =>
        field.Type switch
        {
            FieldType.Number or FieldType.Money => rows.OrderBy(row =>
                ReadNumber(row.Record.Current[field.Key])
            ),
            FieldType.Date or FieldType.DateRange => rows.OrderBy(row =>
                DateRangeValue.FromFieldValue(row.Record.Current[field.Key])?.First
            ),
            _ => rows.OrderBy(row => row.Texts[field.Key], StringComparer.Ordinal),
        };

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
/// <param name="Proofs">How many stored files prove it or one of its fields.</param>
public sealed record ListedRecord(
    Record Record,
    IReadOnlyDictionary<string, string> Texts,
    string State,
    IReadOnlyList<string> Problems,
    int Proofs
);
