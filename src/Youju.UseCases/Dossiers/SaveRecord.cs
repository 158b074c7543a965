using System.Collections.Immutable;
using Youju.Domain.Cells;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A record as a person has written it.</summary>
/// <param name="Id">Of the record; null for a new one.</param>
/// <param name="Texts">What stands in each field, by its key.</param>
/// <param name="State">The state of the register's pipeline, where it has one.</param>
/// <param name="SeenNumber">The version that the person had before him; 0 for a new record.</param>
/// <param name="By">Who writes.</param>
public sealed record SaveRecordRequest(
    DossierId Folder,
    string Register,
    string? Id,
    IReadOnlyDictionary<string, string> Texts,
    string? State,
    int SeenNumber,
    DateTimeOffset At,
    string By
);

/// <summary>What became of it.</summary>
/// <param name="Id">Of the record that was saved; null where nothing was.</param>
/// <param name="Problems">Why nothing was saved, in Chinese, by the field.</param>
/// <param name="Standing">What somebody else has saved meanwhile; null where nobody has.</param>
public sealed record SaveRecordResult(
    string? Id,
    IReadOnlyDictionary<string, string> Problems,
    RecordVersion? Standing = null
);

/// <summary>Saves a record as a new version, if all of it can be read and nobody else has changed it.</summary>
public static class SaveRecord
{
    /// <exception cref="UsageException">There is no such register or record.</exception>
    public static SaveRecordResult SaveVersion(SaveRecordRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    private static SaveRecordResult SaveOnce(SaveRecordRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var register = RecordFinder.FindRegister(open.Dossier, request.Register);
        var before = request.Id is { } known ? RecordFinder.FindRecord(register, known) : null;
        if (before is not null && before.Current.Number != request.SeenNumber)
            return new(null, new Dictionary<string, string>(), before.Current);
        var entry = new RecordEntry(register.Definition, open.Pack, open.Dossier.EvidenceNames);
        var reading = entry.ReadTexts(request.Texts, before?.Current);
        var version = CreateVersion(request, before?.Current, reading.Values);
        var problems = CollectProblems(register.Definition, reading, version);
        if (problems.Count > 0)
            return new(null, problems);
        var record = before?.AppendVersion(version) ?? CreateRecord(register, version);
        if (before?.Current.HasSameContentAs(version) != true)
            SaveRegister(open, request, register.WithRecord(record), record);
        return new(record.Id, problems);
    }

    private static void SaveRegister(
        OpenDossier open,
        SaveRecordRequest request,
        Register register,
        Record record
    )
    {
        var name = register.Definition.FormatNameWithId(record.Id, record.Current);
        var title = $"{(request.Id is null ? "新增" : "改")}{register.Definition.Label}{name}";
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(RecordFinder.ReplaceRegister(open.Dossier, register), new(title, request.At))
        );
    }

    private static RecordVersion CreateVersion(
        SaveRecordRequest request,
        RecordVersion? before,
        ImmutableSortedDictionary<string, FieldValue> values
    ) =>
        new((before?.Number ?? 0) + 1, values, request.At, request.By)
        {
            State = request.State is { Length: > 0 } state ? state : before?.State,
            Illustrative = before is null
                ? []
                : before.Illustrative.Except(
                    values.Where(value => !value.Value.Equals(before[value.Key])).Select(value => value.Key)
                ),
            Foreign = before?.Foreign ?? ForeignCells.None,
        };

    private static Dictionary<string, string> CollectProblems(
        RegisterDefinition definition,
        EntryReading reading,
        RecordVersion version
    )
    {
        var problems = reading.Problems.ToDictionary(StringComparer.Ordinal);
        foreach (
            var problem in definition.CheckRecord(Record.FromFirstVersion("", version with { Number = 1 }))
        )
            problems.TryAdd(problem.Field, problem.Message);
        return problems;
    }

    private static Record CreateRecord(Register register, RecordVersion first)
    {
        var key = register.Definition.Key;
        var last = register.Records.Keys.Select(id => RecordId.ParseNumber(key, id)).DefaultIfEmpty().Max();
        return Record.FromFirstVersion(RecordId.FormatId(key, last + 1, first), first);
    }
}
