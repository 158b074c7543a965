using Youju.Storage;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>The step that was taken back.</summary>
public sealed record UndoStepResult(string Title);

/// <summary>Takes the last step of a dossier back.</summary>
public static class UndoStep
{
    /// <summary>Takes back what was changed by hand since the last step.</summary>
    /// <returns>What was taken back, a line each; none where no hand has changed anything.</returns>
    /// <exception cref="UsageException">A copy of what stood there was not kept.</exception>
    public static IReadOnlyList<string> UndoHandChanges(string folder, DateTimeOffset at)
    {
        try
        {
            return new FolderDossierStore().UndoHandAsync(new(folder), at).GetAwaiter().GetResult();
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    /// <exception cref="UsageException">There is none, or the dossier was changed by hand since.</exception>
    public static UndoStepResult UndoLast(DossierId folder)
    {
        try
        {
            return new(DossierEdit.UndoLastStep(folder).Title);
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
