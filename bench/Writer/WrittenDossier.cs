using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Storage;
using Youju.Storage.Steps;

namespace Youju.Writer;

/// <summary>The dossier that is written, wherever it is kept; each write touches several of its texts at once.</summary>
public sealed class WrittenDossier
{
    private const string First = "problems";
    private const string Second = "measures";

    private WrittenDossier(DossierId id, Func<AuditResult> verify) => (Id, VerifyChain) = (id, verify);

    /// <summary>What it is called where it is kept.</summary>
    public DossierId Id { get; }

    /// <summary>Looks whether the chain of its steps holds.</summary>
    public Func<AuditResult> VerifyChain { get; }

    private static Dossier Blank { get; } = new(new("某县文旅中心"), ["cn"], new(2024));

    /// <param name="kind">folder, sqlite or postgres.</param>
    /// <param name="place">A folder; for postgres a connection string.</param>
    public static WrittenDossier Open(string kind, string place)
    {
        if (kind == "folder")
        {
            DossierId folder = Path.Combine(place, "dossier");
            return new(folder, () =>
                folder.Store.IsBlank(folder) ? new(0, []) : DossierAudit.VerifyChain(folder.Folder)
            );
        }

        var database =
            kind == "sqlite"
                ? DatabasePlace.FromFile(DatabasePlace.LocateFile(place))
                : DatabasePlace.FromConnection(place);
        database.Prepare();
        var originals = kind == "sqlite" ? place : Path.Combine(Path.GetTempPath(), "youju-writer-evidence");
        var catalogue = new DossierCatalogue(
            database,
            new FolderEvidenceStore(DatabasePlace.LocateEvidence(originals)),
            TimeProvider.System,
            "经办"
        );
        return new(catalogue.NameDossier(Blank), catalogue.Verify);
    }

    /// <summary>The texts that every write changes together, as they stand; all the same where no write was torn.</summary>
    public async Task<(IReadOnlyList<string> Texts, DossierVersion Version)> ReadStateAsync()
    {
        if (Id.Store.IsBlank(Id))
            return (["0"], DossierVersion.None);
        var read = await Id.Store.ReadAsync(Id).ConfigureAwait(false);
        var content = read.Content;
        return (
            [
                content.Targets.Expected ?? "",
                content.Narrative.GetValueOrDefault(First, ""),
                content.Narrative.GetValueOrDefault(Second, ""),
                content.Evidence.Values.Select(file => file.Note ?? "").LastOrDefault(""),
            ],
            read.Version
        );
    }

    /// <summary>Writes one state into all texts, with an original as its evidence.</summary>
    public Task<DossierVersion> SaveStateAsync(string state, DossierVersion seen)
    {
        var original = Encoding.UTF8.GetBytes($"签到 {state}");
        var file = new EvidenceFile(Convert.ToHexStringLower(SHA256.HashData(original)), "签到表.txt", state);
        var after = Blank with
        {
            Targets = new() { Expected = state },
            Narrative = Blank.Narrative.Add(First, state).Add(Second, state),
            Evidence = Blank.Evidence.Add(file.Sha256, file),
        };
        return Id.Store.SaveAsync(
            Id,
            new(after, CreateNote($"写 {state}")) { Originals = [new(file, () => original)] },
            seen
        );
    }

    /// <summary>Adds to what a desk has written; what others wrote stays.</summary>
    public async Task<DossierVersion> SaveDeskAsync(string desk, int number)
    {
        var isBlank = Id.Store.IsBlank(Id);
        var read = isBlank ? null : await Id.Store.ReadAsync(Id).ConfigureAwait(false);
        var before = read?.Content ?? Blank;
        var words = before.Narrative.GetValueOrDefault(desk, "");
        var after = before with
        {
            Narrative = before.Narrative.SetItem(
                desk,
                string.Create(CultureInfo.InvariantCulture, $"{words}{number}\n")
            ),
        };
        return await Id
            .Store.SaveAsync(
                Id,
                new(after, CreateNote($"{desk} {number}")),
                read?.Version ?? DossierVersion.None
            )
            .ConfigureAwait(false);
    }

    /// <summary>What a desk has written, in its order.</summary>
    public async Task<string> ReadDeskAsync(string desk) =>
        (await Id.Store.ReadAsync(Id).ConfigureAwait(false)).Content.Narrative.GetValueOrDefault(desk, "");

    private static StepNote CreateNote(string title) => new(title, DateTimeOffset.UnixEpoch);
}
