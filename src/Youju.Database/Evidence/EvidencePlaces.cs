namespace Youju.Database.Evidence;

/// <summary>Where files are kept that are too large for the database: a folder, or a bucket that all nodes share.</summary>
/// <param name="folder">The folder of a workbench's data.</param>
/// <param name="objects">The bucket; null for the folder.</param>
public sealed class EvidencePlaces(string folder, ObjectPlace? objects)
{
    /// <summary>The originals of evidence.</summary>
    public IEvidenceStore OpenEvidence() => OpenStore("evidence");

    /// <summary>What jobs work on.</summary>
    public IPassingStore OpenSources() => OpenStore("job-files");

    /// <summary>What jobs give.</summary>
    public IPassingStore OpenResults() => OpenStore("job-results");

    /// <summary>Where a workbench's folder says that its bucket is; null where it names none.</summary>
    /// <exception cref="Youju.Text.Files.FileException">The file does not fit.</exception>
    public static EvidencePlaces FindIn(string folder) => new(folder, ObjectPlace.FindIn(folder));

    private IPassingStore OpenStore(string name) =>
        objects is null
            ? new FolderEvidenceStore(Path.Combine(folder, name))
            : new ObjectEvidenceStore(objects, name + "/");
}
