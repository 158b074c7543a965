using Youju.Domain.Remarks;
using Youju.Publishing.Manifests;
using Youju.Publishing.Redaction;
using Youju.Storage.Files;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>A year that is to be written out as the public may have it.</summary>
/// <param name="Data">The folder of the data, in which the key lies.</param>
public sealed record ExportEditionRequest(OpenDossier Open, EditionTerms Terms, string Data)
{
    /// <summary>The folder for its files; null to see only what would be otherwise.</summary>
    public string? Target { get; init; }

    /// <inheritdoc cref="ComposeEditionRequest.Hidden"/>
    public IReadOnlyList<string> Hidden { get; init; } = [];
}

/// <summary>An edition that was written out, or would be.</summary>
/// <param name="Files">The names of its files.</param>
public sealed record ExportEditionResult(
    EditionManifest Manifest,
    IReadOnlyList<string> Files,
    IReadOnlyList<RedactionChange> Changes,
    IReadOnlyList<Remark> Remarks
);

/// <summary>Writes an edition into a folder of plain files; what a person made there stays.</summary>
public static class ExportEdition
{
    /// <exception cref="UsageException">As <see cref="ComposeEdition.Compose"/>.</exception>
    /// <exception cref="RefusedFileException">What stands there is not ours, or was changed since.</exception>
    public static ExportEditionResult WriteEdition(ExportEditionRequest request, CancellationToken cancel)
    {
        var key = SigningKeyFile.LoadKey(request.Data);
        var composed = ComposeEdition.Compose(
            new(request.Open, request.Terms, key) { Hidden = request.Hidden }
        );
        if (request.Target is { } folder)
            WriteFiles(folder, composed.Edition.Files, cancel);
        return new(
            composed.Edition.Manifest,
            [.. composed.Edition.Files.Select(file => file.Name)],
            composed.Changes,
            composed.Remarks
        );
    }

    /// <summary>Writes files of an edition, and takes away those of the one before that have no successor.</summary>
    internal static void WriteFiles(
        string folder,
        IReadOnlyList<(string Name, byte[] Content)> files,
        CancellationToken cancel
    )
    {
        BlankDossier.CheckFolderName(folder);
        var own = EditionFolder.FindUntouched(folder);
        new FileSet(folder, files, own.Contains).WriteFiles(cancel);
        foreach (var left in own.Except(files.Select(file => file.Name), StringComparer.Ordinal))
            File.Delete(Path.Combine(folder, left));
    }
}
