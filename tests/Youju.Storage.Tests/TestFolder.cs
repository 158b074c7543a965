using System.Text;
using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>Folders of dossiers as tests make and change them.</summary>
internal static class TestFolder
{
    public static void WriteTexts(string folder, Dossier dossier)
    {
        foreach (var (path, text) in DossierText.FormatFiles(dossier))
        {
            var place = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, Encoding.UTF8.GetBytes(text));
        }
    }

    public static DossierVersion WriteAsStep(
        string folder,
        Dossier after,
        StepNote note,
        string? other = null,
        FolderDossierStore? store = null
    )
    {
        store ??= new();
        var seen = store.ReadVersionAsync(new(folder)).GetAwaiter().GetResult();
        return store
            .SaveAsync(new(folder), new(after, note) { OtherFolder = other }, seen)
            .GetAwaiter()
            .GetResult();
    }

    public static StepNote UndoLastStep(string folder, FolderDossierStore? store = null)
    {
        store ??= new();
        var seen = store.ReadVersionAsync(new(folder)).GetAwaiter().GetResult();
        return store.UndoAsync(new(folder), seen).GetAwaiter().GetResult();
    }

    public static Dossier ReadDossier(string folder) =>
        new FolderDossierStore().ReadAsync(new(folder)).GetAwaiter().GetResult().Content;

    /// <summary>What the steps say of themselves, the first one first.</summary>
    public static IReadOnlyList<StepNote> ReadStepNotes(string folder)
    {
        var place = new DossierPlace(folder);
        return
        [
            .. new StepJournal(place)
                .ListNumbers()
                .Select(number => StepFile.ReadFromFolder(place, StepJournal.BuildStepPath(number)).Note),
        ];
    }

    /// <summary>Every file with its content, as people see them; without the journal where it is not asked for.</summary>
    public static List<(string Path, string Content)> ListContents(string folder, bool withJournal = true) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path =>
                    (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))
                )
                .Where(file => withJournal || !file.Item1.StartsWith("journal/", StringComparison.Ordinal))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
}
