using Youju.Publishing.Manifests;
using Youju.Publishing.Portals;
using Youju.Storage;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Publications;

/// <summary>Publishes in the portal what was certified and cleared, and nothing else.</summary>
/// <param name="data">The folder of the data.</param>
public sealed class EditionPress(string data) : IEditionPress
{
    public Task<string> PublishAsync(DossierId dossier, EditionRequest request, CancellationToken cancel)
    {
        var open = OpenDossier.FromFolder(dossier, pack: null);
        if (open.Seen.Digest != request.Certified.Content)
            throw new UsageException(
                "档案现在的内容不是认定过的，没有公开。请先报送、认定现在的内容，或者改回认定过的。"
            );
        return Task.FromResult(FindPublished(open, request) ?? PublishNew(open, request));
    }

    private string PublishNew(OpenDossier open, EditionRequest request) =>
        PublishEdition
            .Publish(
                new(open, data, ChinaTime.FindDay(request.At))
                {
                    Correction = request.Number > 1 ? request.Words : null,
                    Hidden = request.Hidden,
                }
            )
            .Address;

    // Asked anew because the act could not be noted, it finds the edition that it made of the same content.
    private string? FindPublished(OpenDossier open, EditionRequest request)
    {
        var found = new PublishedStore(data)
            .ListEditions()
            .FirstOrDefault(edition => IsEditionOf(edition.Manifest, open, request.Number));
        if (found is null)
            return null;
        var anew = ComposeEdition.Compose(
            new(open, found.Manifest.Terms, SigningKeyFile.LoadKey(data)) { Hidden = request.Hidden }
        );
        return anew.Edition.Manifest.Code == found.Manifest.Code
            ? $"/public/{PortalEdition.FormatEditionPath(found.Place, found.Manifest)}index.html"
            : throw new UsageException(
                "同一版已经公开过，内容与现在的不同，没有公开。请先更正再公开下一版。"
            );
    }

    private static bool IsEditionOf(EditionManifest manifest, OpenDossier open, int number) =>
        manifest.UnitId == open.Dossier.Unit.Identity.ToString()
        && manifest.Year == open.Dossier.Year
        && manifest.Terms.Number == number;
}
