namespace Youju.Storage.Files;

/// <summary>The folders of a dossier that are read as a whole: a result among them would be taken for a part of it.</summary>
internal static class DossierGround
{
    private const string Head = "dossier.yaml";
    private const string Definition = ".yaml";

    private static readonly string[] Rooms =
    [
        "registers",
        "narrative",
        "returned",
        "evidence",
        FolderLock.JournalFolder,
    ];

    /// <summary>Why a result may not lie there; null where it may.</summary>
    /// <param name="place">The file to be written, without links.</param>
    public static string? ExplainRefusal(string place)
    {
        var path = Path.GetFullPath(place);
        return
            ListFoldersAbove(path).FirstOrDefault(IsRoom) is { } room
            && !path.EndsWith(Definition, StringComparison.Ordinal)
            ? $"“{Path.GetFileName(room)}”是年度档案自己的文件夹，放进别的文件，档案就读不了"
            : null;
    }

    private static IEnumerable<string> ListFoldersAbove(string path)
    {
        for (
            var folder = Path.GetDirectoryName(path);
            folder is not null;
            folder = Path.GetDirectoryName(folder)
        )
            yield return folder;
    }

    private static bool IsRoom(string folder) =>
        Rooms.Contains(Path.GetFileName(folder), StringComparer.Ordinal)
        && Path.GetDirectoryName(folder) is { } dossier
        && File.Exists(Path.Combine(dossier, Head));
}
