using Youju.Database;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.UseCases.Dossiers;
using Youju.Web.Dossiers;

namespace Youju.Web.Changes;

/// <summary>A value that a step changed, as people call it.</summary>
/// <param name="Part">节会活动, 收支账.</param>
/// <param name="Place">The record or line and its column; empty for a line of text.</param>
/// <param name="Before">Null where nothing stood there.</param>
/// <param name="After">Null where it was taken out.</param>
public sealed record ChangedValue(string Part, string Place, string? Before, string? After);

/// <summary>What a step changed, value by value.</summary>
internal sealed class ChangedValues(DossierView view, StepHistory history)
{
    // What came back from an editor is told by the step itself, sentence by sentence.
    private const string Returned = "returned/";

    private readonly LogLabels labels = new([.. view.Open.Dossier.Registers.Values]);

    /// <summary>The values, or none where nobody kept what stood there before.</summary>
    public IReadOnlyList<ChangedValue> ListValues(StepLine step) =>
        [
            .. from file in history.FindFiles(view.Id, step.Number) ?? []
            where !file.Path.StartsWith(Returned, StringComparison.Ordinal)
            from change in file.Changes ?? []
            select new ChangedValue(
                ChangesPage.NamePart(view, file.Path),
                NamePlace(file, change),
                change.Before,
                change.After
            ),
        ];

    private string NamePlace(LoggedFile file, TextChange change)
    {
        var row = change.Row.Length == 0 ? "" : labels.NameRow(file.Path, change.Row);
        return change.Column.Length == 0 ? row : $"{row} {labels.NameColumn(file.Path, change.Column)}";
    }
}
