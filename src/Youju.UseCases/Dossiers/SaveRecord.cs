using Youju.Domain.Registers;
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
    public static SaveRecordResult SaveVersion(SaveRecordRequest request)
    {
        if (request.Id is { } id)
            RequireRecord(request, id);
        var saved = SaveRecords.SaveRows(
            new(
                request.Folder,
                request.Register,
                [new(request.Id, request.Texts, request.State, request.SeenNumber)],
                request.At,
                request.By
            )
        )[0];
        return new(saved.Id, saved.Problems, saved.Standing);
    }

    private static void RequireRecord(SaveRecordRequest request, string id)
    {
        var dossier = OpenDossier.FromFolder(request.Folder, pack: null).Dossier;
        RecordFinder.FindRecord(RecordFinder.FindRegister(dossier, request.Register), id);
    }
}
