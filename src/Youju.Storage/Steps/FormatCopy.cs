using System.Globalization;
using Youju.Storage.Files;
using Youju.Storage.Texts;
using Youju.Text.Files;

namespace Youju.Storage.Steps;

/// <summary>What an older program left of a dossier, kept whole before this one writes its own format.</summary>
/// <remarks>journal/format-1 holds every text file as it stood; the originals of evidence are the same in every format.</remarks>
internal static class FormatCopy
{
    /// <summary>Copies the texts where they are of an older format. Only to be called under the lock.</summary>
    /// <param name="standing">The text files that stand in the dossier.</param>
    /// <exception cref="DossierException">The copy cannot be written; nothing was changed.</exception>
    public static void KeepOlder(DossierPlace place, IEnumerable<string> standing)
    {
        if (ReadNumber(place) is not { } number || number >= DossierFormat.Current)
            return;
        var folder = FindFreeName(place, number);
        var part = $"{folder}.part";
        foreach (var path in standing)
            place.CopyToNewFile(path, $"{part}/{path}");
        place.MoveFolder(part, folder);
    }

    /// <exception cref="DossierException">A later program has written the dossier.</exception>
    public static void RefuseLater(DossierPlace place)
    {
        if (place.ReadBytes(DossierFile.Path) is { } head)
            DossierFormat.RefuseLater(DossierFiles.DecodeText(DossierFile.Path, head));
    }

    private static int? ReadNumber(DossierPlace place) =>
        place.ReadBytes(DossierFile.Path) is { } head
            ? DossierFormat.ReadNumber(DossierFiles.DecodeText(DossierFile.Path, head))
            : null;

    // Who goes back to an older program, works there and comes again has two copies.
    private static string FindFreeName(DossierPlace place, int number)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"{StepJournal.Folder}/format-{number}");
        var name = stem;
        for (var again = 2; place.FindKind(name) is not EntryKind.Absent; again++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{again}");
        return name;
    }
}
