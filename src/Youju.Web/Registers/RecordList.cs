using Youju.Domain.Registers;
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
        var shelf = RecordShelf.OpenShelf(view.Open, register);
        var shown = shelf.SelectRecords(query);
        var last = Math.Max((shown.Count + PageRows - 1) / PageRows, 1);
        var page = Math.Min(query.Page, last);
        return new(
            register,
            query with
            {
                Page = page,
            },
            ChooseColumns(register.Definition),
            [.. shown.Skip((page - 1) * PageRows).Take(PageRows).Select(shelf.CreateRow)],
            shown.Count
        )
        {
            Counts = shelf.Counts,
        };
    }

    /// <summary>All records that a query asks for, on whatever page.</summary>
    internal static IReadOnlyList<Record> SelectRecords(
        DossierView view,
        Register register,
        ListQuery query
    ) => RecordShelf.OpenShelf(view.Open, register).SelectRecords(query);

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
