using System.Text.Json;
using Youju.Domain.Documents;
using Youju.Import.Requests;
using Youju.Storage.Files;
using Youju.Web.Checks;
using Youju.Web.Hosting;

namespace Youju.Web.Imports;

/// <summary>What was uploaded to be imported, kept until it is.</summary>
/// <param name="Dossier">The key of the dossier into which it goes, and into no other.</param>
/// <param name="Proves">What it proves, by key, where it is evidence for something.</param>
public sealed record KeptUpload(
    string Dossier,
    IReadOnlyList<string> Files,
    bool IsEvidence,
    IReadOnlyList<string> Proves
)
{
    /// <summary>The register into which its rows go; null for the one that the head of the table tells.</summary>
    public string? Register { get; init; }

    /// <summary>The unit of tables that name none.</summary>
    public string? Unit { get; init; }

    /// <summary>The day up to which amounts executed count.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What columns hold, as somebody said.</summary>
    public IReadOnlyList<ColumnMap> Maps { get; init; } = [];

    /// <summary>Values that all rows of a register share, as somebody said.</summary>
    public IReadOnlyList<ColumnMap> Constants { get; init; } = [];
}

/// <summary>Where uploads wait that are tried out before they are imported.</summary>
internal sealed class ImportShelf(WorkbenchSettings settings)
{
    private const string Head = "upload.json";
    private const string Rejected = "未导入的行.xlsx";
    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(1);

    private string Root => Path.Combine(settings.Folder, "imports");

    /// <exception cref="RefusedUploadException">It is too much.</exception>
    public async Task<string> KeepAsync(
        string dossier,
        IEnumerable<Microsoft.AspNetCore.Http.IFormFile> files,
        bool isEvidence,
        IReadOnlyList<string> proves
    )
    {
        RemoveOld();
        var id = ShelfId.CreateId();
        Directory.CreateDirectory(FilesFolder(id));
        var names = new FreeNames();
        await UploadFiles
            .ForEachAsync(files, async (name, content) =>
            {
                var safe = names.TakeName(FileName.ToSafeName(Path.GetFileName(name.Replace('\\', '/'))));
                await using var file = new FileStream(
                    Path.Combine(FilesFolder(id), safe),
                    FileMode.CreateNew
                );
                await content.CopyToAsync(file).ConfigureAwait(false);
            })
            .ConfigureAwait(false);
        if (names.Taken.Count == 0)
            throw new RefusedUploadException("没有收到文件。请选一个文件；空的文件不收。");
        WriteHead(id, new(dossier, names.Taken, isEvidence, proves));
        return id;
    }

    /// <summary>Keeps what somebody said of an upload: how it is to be read.</summary>
    public void KeepReading(string id, KeptUpload upload) => WriteHead(id, upload);

    private void WriteHead(string id, KeptUpload upload) =>
        File.WriteAllBytes(Path.Combine(Root, id, Head), JsonSerializer.SerializeToUtf8Bytes(upload));

    /// <summary>An upload for a dossier; null where there is none of that id, or it is for another dossier.</summary>
    public KeptUpload? FindUpload(string dossier, string id) =>
        ShelfId.IsWellFormed(id)
        && File.Exists(Path.Combine(Root, id, Head))
        && JsonSerializer.Deserialize<KeptUpload>(File.ReadAllBytes(Path.Combine(Root, id, Head))) is { } kept
        && kept.Dossier == dossier
            ? kept
            : null;

    public string LocateFile(string id, string name) => Path.Combine(FilesFolder(id), name);

    /// <summary>Where rows go that were not taken.</summary>
    public string LocateRejected(string id) => Path.Combine(Root, id, Rejected);

    /// <summary>Where it is kept how far its import is.</summary>
    public string LocateRun(string id) => Path.Combine(Root, id, "run.json");

    /// <summary>What stands there once somebody wants its import ended.</summary>
    public string LocateStop(string id) => Path.Combine(Root, id, "stop");

    private string FilesFolder(string id) => Path.Combine(Root, id, "files");

    private void RemoveOld()
    {
        if (!Directory.Exists(Root))
            return;
        var limit = (settings.Clock.GetUtcNow() - KeepTime).UtcDateTime;
        foreach (
            var old in new DirectoryInfo(Root)
                .EnumerateDirectories()
                .Where(one => one.LastWriteTimeUtc < limit)
        )
            RemoveFolder(old);
    }

    // Two uploads at once clear away the same; who comes second finds it gone.
    private static void RemoveFolder(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            return;
        }
    }
}
