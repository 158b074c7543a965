using Youju.Publishing.Manifests;
using Youju.Publishing.Portals;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Publications;

/// <summary>Publishes in the portal what was certified and cleared.</summary>
/// <param name="data">The folder of the data.</param>
public sealed class EditionPress(string data) : IEditionPress
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public Task<string> PublishAsync(DossierId dossier, EditionRequest request, CancellationToken cancel)
    {
        var open = OpenDossier.FromFolder(dossier, pack: null);
        return Task.FromResult(
            FindPublished(open, request.Number)
                ?? PublishEdition
                    .Publish(
                        new(open, data, DateOnly.FromDateTime(request.At.ToOffset(China).DateTime))
                        {
                            Correction = request.Number > 1 ? request.Words : null,
                        }
                    )
                    .Address
        );
    }

    // Asked anew because the act could not be noted, it finds the edition that it made.
    private string? FindPublished(OpenDossier open, int number) =>
        new PublishedStore(data)
            .ListEditions()
            .FirstOrDefault(edition => IsEditionOf(edition.Manifest, open, number))
            is { } found
            ? $"/public/{PortalEdition.FormatEditionPath(found.Place, found.Manifest)}index.html"
            : null;

    private static bool IsEditionOf(EditionManifest manifest, OpenDossier open, int number) =>
        manifest.UnitId == open.Dossier.Unit.Identity.ToString()
        && manifest.Year == open.Dossier.Year
        && manifest.Terms.Number == number;
}
