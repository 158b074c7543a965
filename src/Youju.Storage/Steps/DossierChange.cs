using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Storage.Files;

namespace Youju.Storage.Steps;

/// <summary>What a verb makes of a dossier: written whole as one step, or not at all.</summary>
/// <param name="Note">For the person who may want to take it back.</param>
public sealed record DossierChange(Dossier After, StepNote Note)
{
    /// <summary>Files to be kept as evidence; those that are kept already are left as they are.</summary>
    public IReadOnlyList<EvidenceOriginal> Originals { get; init; } = [];

    /// <summary>The folder of another copy that was merged in; the comments in its files are kept too.</summary>
    public string? OtherFolder { get; init; }

    internal DossierPlace? OtherCopy => OtherFolder is null ? null : new(OtherFolder);
}

/// <summary>佐证原件: a file that is kept in the dossier as it is.</summary>
/// <param name="Load">Gives its content; called only where the dossier does not have it.</param>
public sealed record EvidenceOriginal(EvidenceFile File, Func<byte[]> Load)
{
    internal const string Folder = "evidence";

    internal string StoredPath => $"{Folder}/{File.StoredName}";
}
