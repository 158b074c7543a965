namespace Youju.Storage;

/// <summary>Which dossier is meant.</summary>
/// <param name="Folder">The folder in which it stands.</param>
public readonly record struct DossierId(string Folder);
