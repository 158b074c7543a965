using System.IO.Enumeration;

namespace Youju.Storage.Files;

/// <summary>What stands in the folder of a dossier, by name; nothing is opened and no link followed.</summary>
internal static class FolderListing
{
    /// <summary>The files of the folder and the folders in it but the journal, by their paths; links are among them.</summary>
    public static IReadOnlyList<string> ListFiles(DossierPlace place, int deepest)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = deepest,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        return DossierPlace.GuardReading(place.Folder, () =>
            new FileSystemEnumerable<string>(
                place.Folder,
                (ref entry) => Path.GetRelativePath(place.Folder, entry.ToFullPath()).Replace('\\', '/'),
                options
            )
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry),
                ShouldRecursePredicate = (ref entry) => !IsLink(entry) && !IsJournal(entry),
            }.ToList()
        );
    }

    /// <summary>The names of what stands in the folder itself.</summary>
    public static IReadOnlyList<string> ListNames(DossierPlace place) =>
        DossierPlace.GuardReading(place.Folder, () =>
            Directory
                .EnumerateFileSystemEntries(place.Folder)
                .Select(path => Path.GetFileName(path)!)
                .ToList()
        );

    // Its folders come and go while somebody writes.
    private static bool IsJournal(in FileSystemEntry entry) =>
        entry.Directory.Length == entry.RootDirectory.Length && entry.FileName is FolderLock.JournalFolder;

    private static bool IsLink(in FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
