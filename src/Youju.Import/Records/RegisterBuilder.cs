using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Youju.Domain.Cells;
using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Import.Requests;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>Takes records into a register: new ones, and new versions of those that say something else than before.</summary>
internal sealed class RegisterBuilder
{
    private readonly RegisterDefinition definition;
    private readonly IReadOnlyList<string> identity;
    private readonly ImmutableSortedDictionary<string, Record>.Builder records;
    private readonly Dictionary<string, string> idOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private readonly RecordedNote note;
    private readonly Dictionary<string, List<int>> gaps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ownColumns;
    private int lastNumber;

    public RegisterBuilder(Register register, RecordedNote note)
    {
        (definition, records, this.note) = (register.Definition, register.Records.ToBuilder(), note);
        identity = definition.DistinguishingFields;
        ownColumns = register
            .ForeignColumns.DistinctBy(RowLabel.NormaliseName)
            .ToDictionary(RowLabel.NormaliseName, StringComparer.Ordinal);
        foreach (var record in register.Records.Values.Where(record => !record.Current.IsWithdrawn))
        {
            if (FormatIdentity(record.Current.Values) is { } text)
                idOf.TryAdd(text, record.Id);
        }

        lastNumber = register.Records.Keys.Select(ParseNumber).DefaultIfEmpty().Max();
    }

    /// <summary>The fields that tell two records apart.</summary>
    public IReadOnlyList<string> Identity => identity;

    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public Register Register => new(definition, records.ToImmutable());

    /// <summary>Takes a record; gives the reasons in Chinese where it cannot be taken.</summary>
    public IReadOnlyList<string> AddOrUpdate(DraftRecord draft)
    {
        var same = FormatIdentity(draft.Values);
        var id = ChooseId(draft, same);
        if (rowOf.TryGetValue(id, out var earlier))
            return CheckRepeatedRow(draft, id, earlier);
        var before = records.GetValueOrDefault(id);
        var after = CreateVersion(draft, before);
        if (before is not null && definition.DescribeRefusal(before.Current, after) is { } frozen)
            return [$"第{draft.Row.Number}行：{frozen}"];
        var isSame = before?.Current.HasSameContentAs(after) == true;
        var problems = isSame ? [] : CheckVersion(id, after);
        if (problems.Where(problem => !problem.IsGap).ToList() is { Count: > 0 } wrong)
            return [.. wrong.Select(problem => FormatProblem(draft, problem))];
        // A record that only lacks its proof is true: it is taken, and what it lacks is told.
        foreach (var problem in problems)
            NoteGap(problem.Message, draft.Row.Number);
        StoreVersion(id, before, isSame ? null : after);
        rowOf[id] = draft.Row.Number;
        if (same is not null)
            idOf[same] = id;
        return [];
    }

    private string ChooseId(DraftRecord draft, string? same) =>
        draft.Id.Length > 0 ? draft.Id
        : same is not null && idOf.TryGetValue(same, out var known) ? known
        : CreateNextId(draft);

    private List<RecordProblem> CheckVersion(string id, RecordVersion version) =>
        [.. definition.CheckRecord(Record.FromFirstVersion(id, version with { Number = 1 }))];

    /// <summary>What records that were taken still lack, in Chinese.</summary>
    public IReadOnlyList<string> Gaps =>
        [.. gaps.Select(gap => $"{RowNumbers.Describe(gap.Value)}{gap.Key}")];

    private void NoteGap(string message, int row) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(gaps, message, out _) ??= []).Add(row);

    private static string FormatProblem(DraftRecord draft, RecordProblem problem) =>
        $"第{draft.Row.Number}行{problem.Message}";

    private void StoreVersion(string id, Record? before, RecordVersion? after)
    {
        lastNumber = Math.Max(lastNumber, ParseNumber(id));
        if (after is null)
            Unchanged++;
        else if (before is null)
            (records[id], Added) = (Record.FromFirstVersion(id, after), Added + 1);
        else
            (records[id], Updated) = (before.AppendVersion(after), Updated + 1);
    }

    // A row that says the same again does no harm.
    private IReadOnlyList<string> CheckRepeatedRow(DraftRecord draft, string id, int earlier)
    {
        var said = records[id].Current;
        if (
            draft.Values.All(value => value.Value.Equals(said[value.Key]))
            && (draft.State ?? said.State) == said.State
        )
            return [];
        return
        [
            draft.Id.Length > 0
                ? $"第{draft.Row.Number}行的编号“{id}”与第{earlier}行相同；两条记录不能用同一编号，请改用新的编号，或合并成一行"
                : $"第{draft.Row.Number}行与第{earlier}行是同一条（"
                    + $"{string.Join("、", identity.Select(key => definition.FindField(key)!.Label))}"
                    + $"相同），内容却不同；请只留一行",
        ];
    }

    // What the file does not say stays as it was: a blank never wipes out a value. A row with an id may be one that a form listed, and
    // what nobody touched there confirms no illustrative value; a row without one was written by somebody who knows.
    private RecordVersion CreateVersion(DraftRecord draft, Record? before)
    {
        var (at, by) = (
            note.At,
            $"{note.By}（{note.Sheet} 第{draft.Row.Number.ToString(CultureInfo.InvariantCulture)}行）"
        );
        if (before is null)
            return new(1, draft.Values, at, by)
            {
                State = draft.State,
                Foreign = ForeignCells.FromColumns(ListOwnCells(draft.Foreign)),
            };
        var current = before.Current;
        var changed = draft
            .Values.Where(value => !FieldCellFormat.PrintsTheSame(value.Value, current[value.Key]))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new(current.Number + 1, current.Values.SetItems(changed), at, by)
        {
            State = draft.State ?? current.State,
            Illustrative = current.Illustrative.Except(
                draft.Id.Length > 0 ? changed.Keys : draft.Values.Keys
            ),
            Foreign = ForeignCells.FromColumns(
                current
                    .Foreign.Columns.Select(column => KeyValuePair.Create(column, current.Foreign[column]))
                    .Concat(ListOwnCells(draft.Foreign))
            ),
        };
    }

    // A column that the register has already keeps its spelling.
    private IEnumerable<KeyValuePair<string, string>> ListOwnCells(ForeignCells cells) =>
        cells.Columns.Select(column =>
            KeyValuePair.Create(
                ownColumns.GetValueOrDefault(RowLabel.NormaliseName(column), column),
                cells[column]
            )
        );

    private string? FormatIdentity(ImmutableSortedDictionary<string, FieldValue> values)
    {
        if (identity.Count == 0 || !identity.All(key => values.ContainsKey(key) || MayBeAbsent(key)))
            return null;
        return string.Join(
            '\t',
            identity.Select(key => values.TryGetValue(key, out var value) ? FieldText.FormatValue(value) : "")
        );
    }

    private bool MayBeAbsent(string key) =>
        definition.FindField(key) is { IsRequired: false } or { Type: FieldType.Choice };

    private string CreateNextId(DraftRecord draft) =>
        RecordId.FormatId(definition.Key, lastNumber + 1, CreateVersion(draft, before: null));

    private int ParseNumber(string id) => RecordId.ParseNumber(definition.Key, id);
}

/// <summary>What a version says of where it came from.</summary>
/// <param name="By">导入 推文.xlsx</param>
internal sealed record RecordedNote(string By, string Sheet, DateTimeOffset At);
