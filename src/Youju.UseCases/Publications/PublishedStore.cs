using System.Globalization;
using Youju.Publishing.Manifests;
using Youju.Publishing.Verification;

namespace Youju.UseCases.Publications;

/// <summary>An edition that was published.</summary>
/// <param name="Place">Its unit as a name of a folder.</param>
/// <param name="Folder">Where its files lie.</param>
public sealed record PublishedEdition(string Place, string Folder, EditionManifest Manifest);

/// <summary>Everything that was published from a folder of data: <c>published/unit/year/number</c>. Nothing in it ever changes.</summary>
public sealed class PublishedStore(string data)
{
    private const string Waiting = ".waiting-";
    private static readonly string[] Seals =
    [
        ManifestFiles.Manifest,
        ManifestFiles.Signature,
        ManifestFiles.Sums,
    ];

    private readonly YearFolders folders = new(data, "published");

    /// <summary>The folder of everything that was published.</summary>
    public string Root => folders.Root;

    /// <summary>Changes whenever something is published.</summary>
    public string Stamp => folders.Stamp;

    /// <summary>All editions, by unit, year and number.</summary>
    public IReadOnlyList<PublishedEdition> ListEditions() =>
        [
            .. from year in folders.ListYears()
            from number in YearFolders.ListFolders(year.Folder)
            let edition = ReadEdition(year.Unit, number)
            where edition is not null
            orderby edition.Place, edition.Manifest.Year, edition.Manifest.Terms.Number
            select edition,
        ];

    /// <summary>How many editions of a year there are.</summary>
    public int CountEditions(string unitId, int year) =>
        YearFolders.ListFolders(folders.LocateYear(unitId, year)).Count();

    /// <summary>Puts an edition in its place, whole or not at all.</summary>
    /// <returns>The folder; null where there is one of its number already.</returns>
    public string? AddEdition(EditionManifest manifest, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        Directory.CreateDirectory(Root);
        var waiting = Path.Combine(Root, Waiting + Path.GetRandomFileName());
        var year = folders.LocateYear(manifest.UnitId, manifest.Year);
        var place = Path.Combine(year, manifest.Terms.Number.ToString(CultureInfo.InvariantCulture));
        try
        {
            foreach (var (name, content) in files)
                WriteThrough(Path.Combine(waiting, name), content);
            Directory.CreateDirectory(year);
            if (Directory.Exists(place))
                return null;
            Directory.Move(waiting, place);
        }
        catch (IOException) when (Directory.Exists(place))
        {
            return null;
        }
        finally
        {
            if (Directory.Exists(waiting))
                Directory.Delete(waiting, recursive: true);
        }

        folders.ChangeStamp();
        return place;
    }

    /// <summary>A file of an edition; null where its manifest does not list it, or it is not as it was published.</summary>
    public static byte[]? ReadFile(PublishedEdition edition, string path)
    {
        var listed = edition.Manifest.Files.FirstOrDefault(file => file.Path == path);
        if (listed is null && !Seals.Contains(path, StringComparer.Ordinal))
            return null;
        var content = EditionFolder.TryRead(Path.Combine(edition.Folder, path));
        return
            content is not null && listed is not null && ManifestFiles.HashContent(content) != listed.Sha256
            ? null
            : content;
    }

    // An edition whose list is not as it was signed is shown to nobody.
    private static PublishedEdition? ReadEdition(string unit, string folder)
    {
        var proof = EditionFolder.ReadProof(folder);
        var verdict = new EditionVerifier(proof).VerifyFile(ManifestFiles.Manifest, proof.Manifest);
        return verdict is { IsTrue: true, Manifest: { } manifest } ? new(unit, folder, manifest) : null;
    }

    private static void WriteThrough(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
