namespace Youju.Storage;

/// <summary>Which dossier is meant, and who keeps it.</summary>
/// <param name="Folder">The folder in which it stands; where a database keeps it, its key there.</param>
public readonly record struct DossierId(string Folder)
{
    private static readonly FolderDossierStore Folders = new();
    private readonly IDossierStore? store;

    /// <summary>Who keeps it: the folder itself unless said.</summary>
    public IDossierStore Store
    {
        get => store ?? Folders;
        init => store = value;
    }

    /// <summary>A folder is a dossier that keeps itself.</summary>
    public static implicit operator DossierId(string folder) => new(folder);

    /// <inheritdoc/>
    public override string ToString() => Folder;
}
