using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Tourism.Records;
using Youju.UseCases.Dossiers;
using Youju.Web.Dossiers;

namespace Youju.Web.Registers;

/// <summary>What lists must know of all records of a register; found once for a version of the dossier.</summary>
/// <remarks>
/// A page of a register with a province's units is to cost what one with a few costs: only the rows that are shown
/// become words, and what a query found is kept for its next page.
/// </remarks>
internal sealed class RecordShelf
{
    private const int MostSelections = 8;

    // As long as the version itself is kept.
    private static readonly ConditionalWeakTable<
        OpenDossier,
        ConcurrentDictionary<string, RecordShelf>
    > Kept = [];

    private readonly RegisterDefinition definition;
    private readonly RecordFaults faults;
    private readonly RecordEntry entry;
    private readonly ProvedRecords proved;
    private readonly ILookup<string, Record> kinds;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Record>> selections = new(
        StringComparer.Ordinal
    );

    private RecordShelf(OpenDossier open, Register register)
    {
        (definition, faults) = (register.Definition, open.Faults);
        entry = new(definition, open.Pack, open.Dossier.EvidenceNames);
        proved = new(open.Dossier, definition.Key);
        kinds = register
            .Records.Values.SelectMany(record => FindKinds(record).Select(kind => (kind, record)))
            .ToLookup(one => one.kind, one => one.record, StringComparer.Ordinal);
        Counts = new[] { ListQuery.All, ListQuery.Unproved, ListQuery.Open, ListQuery.Hidden }.ToDictionary(
            kind => kind,
            kind => kinds[kind].Count(),
            StringComparer.Ordinal
        );
    }

    /// <summary>How many records there are of each kind.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    public static RecordShelf OpenShelf(OpenDossier open, Register register) =>
        Kept.GetOrCreateValue(open).GetOrAdd(register.Definition.Key, _ => new(open, register));

    /// <summary>All records that a query asks for, in its order.</summary>
    public IReadOnlyList<Record> SelectRecords(ListQuery query)
    {
        var kind = Counts.ContainsKey(query.Show) ? query.Show : ListQuery.All;
        var asked = (query with { Show = kind, Page = 1 }).FormatQuery();
        if (selections.TryGetValue(asked, out var known))
            return known;
        if (selections.Count >= MostSelections)
            selections.Clear();
        return selections[asked] = [
            .. OrderRecords(kinds[kind].Where(record => IsFound(record, query)), query),
        ];
    }

    public ListedRecord CreateRow(Record record) =>
        new(
            record,
            entry.FormatTexts(record.Current),
            NameState(record),
            [.. faults.FindProblems(definition, record).Select(problem => problem.Message)],
            proved.CountProofs(record)
        );

    private IEnumerable<string> FindKinds(Record record)
    {
        if (record.Current.IsWithdrawn)
        {
            yield return ListQuery.Hidden;
            yield break;
        }

        yield return ListQuery.All;
        if (proved.CountProofs(record) == 0)
            yield return ListQuery.Unproved;
        if (faults.FindProblems(definition, record).Any())
            yield return ListQuery.Open;
    }

    private bool IsFound(Record record, ListQuery query) =>
        query.Choices.All(choice => ReadChoice(record, choice.Key) == choice.Value)
        && (
            query.Search.Length == 0
            || entry
                .FormatTexts(record.Current)
                .Values.Any(text => text.Contains(query.Search, StringComparison.OrdinalIgnoreCase))
        );

    private string ReadChoice(Record record, string field) =>
        field == FieldFilter.StateField ? NameState(record) : entry.FormatText(record.Current, field);

    private string NameState(Record record) =>
        definition.States.FirstOrDefault(state => state.Key == record.Current.State)?.Label ?? "";

    private IEnumerable<Record> OrderRecords(IEnumerable<Record> records, ListQuery query)
    {
        if (query.Sort is null || definition.FindField(query.Sort) is not { } field)
            return records;
        var known = records.ToLookup(record => entry.FormatText(record.Current, field.Key).Length > 0);
        var ordered = OrderByField(known[true], field);
        // What nobody knows stands behind, whichever end comes first.
        return (query.IsDescending ? ordered.Reverse() : ordered).Concat(known[false]);
    }

    private IEnumerable<Record> OrderByField(IEnumerable<Record> records, FieldDefinition field) =>
        field.Type switch
        {
            FieldType.Number or FieldType.Money => records.OrderBy(record =>
                ReadNumber(record.Current[field.Key])
            ),
            FieldType.Date or FieldType.DateRange => records.OrderBy(record =>
                DateRangeValue.FromFieldValue(record.Current[field.Key])?.First
            ),
            _ => records.OrderBy(
                record => entry.FormatText(record.Current, field.Key),
                StringComparer.Ordinal
            ),
        };

    private static decimal? ReadNumber(FieldValue? value) =>
        value switch
        {
            NumberValue number => number.Quantity.Value,
            MoneyValue { Money: var money } => money.Yuan,
            _ => null,
        };
}
