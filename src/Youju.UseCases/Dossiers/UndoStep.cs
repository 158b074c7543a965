using Youju.Storage;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>The step that was taken back.</summary>
public sealed record UndoStepResult(string Title);

/// <summary>Takes the last step of a dossier back.</summary>
public static class UndoStep
{
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
