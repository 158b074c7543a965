using System.Globalization;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Rows of a register as a person has written or pasted them.</summary>
/// <param name="By">Who writes.</param>
public sealed record SaveRecordsRequest(
    DossierId Folder,
    string Register,
    IReadOnlyList<WrittenRow> Rows,
    DateTimeOffset At,
    string By
);

/// <summary>A row as it was written.</summary>
/// <param name="Id">Of the record; null for a new one.</param>
/// <param name="Texts">What stands in each field, by its key.</param>
/// <param name="State">The key or the label of its state, where the register has states.</param>
/// <param name="SeenNumber">The version that the person had before him; 0 for a new record.</param>
public sealed record WrittenRow(
    string? Id,
    IReadOnlyDictionary<string, string> Texts,
    string? State,
    int SeenNumber
)
{
    /// <summary>Who wrote this row, where that is not who saves it.</summary>
    public string? By { get; init; }

    /// <summary>When it was written, where that was before it is saved.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>What became of a row.</summary>
/// <param name="Id">Of the record that holds it now; null where it was not saved.</param>
/// <param name="Number">The version that holds it now; 0 where it was not saved.</param>
/// <param name="Problems">Why it was not saved, in Chinese, by the field.</param>
/// <param name="Standing">What somebody else has saved meanwhile; null where nobody has.</param>
public sealed record SavedRow(
    string? Id,
    int Number,
    IReadOnlyDictionary<string, string> Problems,
    RecordVersion? Standing
);

/// <summary>Saves rows of a register in one step: those that can be read and that nobody else has changed; the others come back.</summary>
public static class SaveRecords
{
    private static readonly Dictionary<string, string> NoProblems = new(StringComparer.Ordinal);

    /// <returns>What became of each row, in their order.</returns>
    /// <exception cref="UsageException">There is no such register.</exception>
    public static IReadOnlyList<SavedRow> SaveRows(SaveRecordsRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    /// <summary>Reads rows as saving would, and writes nothing.</summary>
    /// <exception cref="UsageException">There is no such register.</exception>
    public static IReadOnlyList<SavedRow> CheckRows(OpenDossier open, SaveRecordsRequest request)
    {
        var register = RecordFinder.FindRegister(open.Dossier, request.Register);
        return new RowPlacer(open, register, request).PlaceRows();
    }

    private static IReadOnlyList<SavedRow> SaveOnce(SaveRecordsRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var register = RecordFinder.FindRegister(open.Dossier, request.Register);
        var placer = new RowPlacer(open, register, request);
        var results = placer.PlaceRows();
        if (placer.Changed.Count > 0)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(
                    RecordFinder.ReplaceRegister(open.Dossier, placer.Register),
                    new(NameStep(placer), request.At) { By = request.By }
                )
            );
        return results;
    }

    private static string NameStep(RowPlacer placer)
    {
        var definition = placer.Register.Definition;
        if (placer.Changed is [var only])
            return (only.Versions.Count == 1 ? "新增" : "改")
                + definition.Label
                + definition.FormatNameWithId(only.Id, only.Current);
        var added = placer.Changed.Count(record => record.Versions.Count == 1);
        string[] parts = [.. Count(added, "新增"), .. Count(placer.Changed.Count - added, "改")];
        return definition.Label + string.Join("，", parts);
    }

    private static IEnumerable<string> Count(int count, string verb) =>
        count == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{verb} {count} 条")];

    /// <summary>Puts rows into a register, one after the other.</summary>
    private sealed class RowPlacer(OpenDossier open, Register register, SaveRecordsRequest request)
    {
        private readonly RecordEntry entry = new(register.Definition, open.Pack, open.Dossier.EvidenceNames);
        private readonly HashSet<string> written = new(StringComparer.Ordinal);
        private int last = register
            .Records.Keys.Select(id => RecordId.ParseNumber(register.Definition.Key, id))
            .DefaultIfEmpty()
            .Max();

        public Register Register { get; private set; } = register;

        public List<Record> Changed { get; } = [];

        public IReadOnlyList<SavedRow> PlaceRows() => [.. request.Rows.Select(PlaceRow)];

        private SavedRow PlaceRow(WrittenRow row)
        {
            if (row.Id is not { } id)
                return KeepRow(row, null);
            if (Register.Records.GetValueOrDefault(id) is not { } before)
                return Refuse(id, "这条记录已经不在，请新增一条");
            if (before.Current.Number != row.SeenNumber)
                return new(null, 0, NoProblems, before.Current);
            return written.Add(id) ? KeepRow(row, before) : Refuse(id, "同一条记录在这里写了两行");
        }

        private SavedRow KeepRow(WrittenRow row, Record? before)
        {
            var reading = entry.ReadTexts(row.Texts, before?.Current);
            var version = RecordWriting.CreateVersion(
                new(row.At ?? request.At, row.By ?? request.By, FindState(row.State)),
                before?.Current,
                reading.Values
            );
            if (
                before is not null
                && Register.Definition.DescribeRefusal(before.Current, version) is { } frozen
            )
                return Refuse(before.Id, frozen);
            var problems = RecordWriting.CollectProblems(Register.Definition, reading, version);
            if (problems.Count > 0)
                return new(null, 0, problems, null);
            return before?.Current.HasSameContentAs(version) == true
                ? new(before.Id, before.Current.Number, problems, null)
                : TakeRecord(before?.AppendVersion(version) ?? CreateRecord(version));
        }

        private Record CreateRecord(RecordVersion first) =>
            Record.FromFirstVersion(RecordId.FormatId(Register.Definition.Key, ++last, first), first);

        private SavedRow TakeRecord(Record record)
        {
            Register = Register.WithRecord(record);
            Changed.Add(record);
            return new(record.Id, record.Current.Number, NoProblems, null);
        }

        private SavedRow Refuse(string id, string why) =>
            new(
                null,
                0,
                new Dictionary<string, string> { [Register.Definition.Fields[0].Key] = $"{why}（{id}）" },
                null
            );

        private string? FindState(string? words) =>
            Register.Definition.States.FirstOrDefault(state => state.Label == words?.Trim())?.Key ?? words;
    }
}
