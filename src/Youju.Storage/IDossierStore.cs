using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage;

/// <summary>Keeps dossiers so that nothing that was acknowledged is lost: whoever writes says what he had read.</summary>
/// <remarks>
/// Every method throws <see cref="DossierException"/> where the
/// place cannot be read or written; then nothing has changed.
/// </remarks>
public interface IDossierStore
{
    /// <summary>Reads the last whole state; writes nothing and waits for nobody.</summary>
    Task<Stored<Dossier>> ReadAsync(DossierId id, CancellationToken cancel = default);

    /// <summary>The version that stands, of a dossier that may not be readable otherwise; none where there is no dossier.</summary>
    Task<DossierVersion> ReadVersionAsync(DossierId id, CancellationToken cancel = default);

    /// <summary>Writes a change whole, as one step; no step where it changes nothing.</summary>
    /// <param name="seen">The version the change was made on; none begins a dossier.</param>
    /// <returns>The version that stands now.</returns>
    /// <exception cref="DossierConflictException">Something else stands there than was seen.</exception>
    Task<DossierVersion> SaveAsync(
        DossierId id,
        DossierChange change,
        DossierVersion seen,
        CancellationToken cancel = default
    );

    /// <summary>Whether a dossier may be begun there: nothing is there but what a killed beginning left.</summary>
    bool IsBlank(DossierId id);

    /// <summary>Evidence that is missing, altered or used without being listed, in Chinese.</summary>
    IReadOnlyList<string> VerifyEvidence(DossierId id, Dossier dossier);

    /// <summary>Takes the last step back.</summary>
    /// <returns>What the step was.</returns>
    /// <exception cref="DossierConflictException">Something else stands there than was seen.</exception>
    Task<StepNote> UndoAsync(DossierId id, DossierVersion seen, CancellationToken cancel = default);
}
