using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Storage.Steps;

namespace Youju.UseCases.Imports;

/// <summary>Stands in for a store while a verb is tried out: it reads what stands, and keeps what would be written to itself.</summary>
public sealed class RehearsalStore(IDossierStore inner) : IDossierStore
{
    private readonly List<DossierChange> changes = [];
    private DossierVersion version = DossierVersion.None;

    /// <summary>What would have been written, in its order.</summary>
    public IReadOnlyList<DossierChange> Changes => changes;

    /// <inheritdoc/>
    public async Task<Stored<Dossier>> ReadAsync(DossierId id, CancellationToken cancel = default) =>
        changes is [.., var last]
            ? new(last.After, version)
            : await inner.ReadAsync(id, cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task<DossierVersion> ReadVersionAsync(DossierId id, CancellationToken cancel = default) =>
        changes.Count > 0 ? Task.FromResult(version) : inner.ReadVersionAsync(id, cancel);

    /// <inheritdoc/>
    public bool IsBlank(DossierId id) => changes.Count == 0 && inner.IsBlank(id);

    /// <inheritdoc/>
    public IReadOnlyList<string> VerifyEvidence(DossierId id, Dossier dossier) =>
        inner.VerifyEvidence(id, dossier);

    /// <inheritdoc/>
    public Task<DossierVersion> SaveAsync(
        DossierId id,
        DossierChange change,
        DossierVersion seen,
        CancellationToken cancel = default
    )
    {
        changes.Add(change);
        version = new($"rehearsal {changes.Count}");
        return Task.FromResult(version);
    }

    /// <inheritdoc/>
    public Task<StepNote> UndoAsync(DossierId id, DossierVersion seen, CancellationToken cancel = default) =>
        throw new InvalidOperationException("A rehearsal takes nothing back.");
}
