using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.UseCases.Dossiers;

/// <summary>Writes what a verb makes of a dossier, provided that it still is what the verb has read.</summary>
internal static class DossierEdit
{
    private const int MostAttempts = 10;

    /// <summary>Does a verb, and again on what stands then where another command came between reading and writing.</summary>
    /// <param name="verb">Reads the dossier itself, and prints nothing before it has written.</param>
    public static T RepeatOnConflict<T>(Func<T> verb)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return verb();
            }
            catch (DossierConflictException) when (attempt < MostAttempts)
            {
                // Whoever came between has done his work: there is progress.
            }
        }
    }

    /// <exception cref="DossierConflictException">Another command came between.</exception>
    /// <exception cref="DossierException">It cannot be written; the dossier is what it was.</exception>
    public static void SaveChange(DossierId folder, DossierVersion seen, DossierChange change) =>
        folder.Store.SaveAsync(folder, SignChange(change), seen).GetAwaiter().GetResult();

    // The computer knows nobody but who is signed in at it.
    private static DossierChange SignChange(DossierChange change) =>
        change with
        {
            Note = change.Note with { By = change.Note.By ?? Environment.UserName },
        };

    /// <summary>Takes back the step that is the last one now; never one that comes meanwhile.</summary>
    public static StepNote UndoLastStep(DossierId folder)
    {
        var seen = folder.Store.ReadVersionAsync(folder).GetAwaiter().GetResult();
        return folder.Store.UndoAsync(folder, seen).GetAwaiter().GetResult();
    }
}
