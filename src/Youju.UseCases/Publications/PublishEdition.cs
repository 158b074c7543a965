using System.Globalization;
using Youju.Publishing.Manifests;
using Youju.Publishing.Portals;
using Youju.Publishing.Redaction;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>A year that is to be published.</summary>
/// <param name="Open">The dossier as it was certified and released; the caller answers for both.</param>
/// <param name="Data">The folder of the data.</param>
/// <param name="Date">The day of publication.</param>
public sealed record PublishEditionRequest(OpenDossier Open, string Data, DateOnly Date)
{
    /// <summary>Why it takes the place of the edition before; null for the first.</summary>
    public string? Correction { get; init; }

    /// <summary>Whether its figures are an example and no unit's.</summary>
    public bool IsExample { get; init; }

    /// <inheritdoc cref="ComposeEditionRequest.Hidden"/>
    public IReadOnlyList<string> Hidden { get; init; } = [];
}

/// <summary>An edition that was published.</summary>
/// <param name="Address">Where the portal shows it, from the root of the site.</param>
public sealed record PublishEditionResult(
    PublishedEdition Published,
    string Address,
    ComposeEditionResult Composed
);

/// <summary>Publishes a year: from then on anybody can read the edition, and nobody can change it.</summary>
public static class PublishEdition
{
    /// <exception cref="UsageException">As <see cref="ComposeEdition.Compose"/>; or there is an edition already and nobody says what
    /// this one corrects.</exception>
    public static PublishEditionResult Publish(PublishEditionRequest request)
    {
        var store = new PublishedStore(request.Data);
        var unit = request.Open.Dossier.Unit.Identity.ToString();
        var number = store.CountEditions(unit, request.Open.Dossier.Year) + 1;
        if (number > 1 && string.IsNullOrWhiteSpace(request.Correction))
            throw new UsageException(PublicationRemarks.CorrectionNeedsReason, [FormatNumber(number - 1)]);
        var terms = new EditionTerms(
            number,
            request.Date,
            number > 1 ? MaskWords(request.Open, request.Correction!) : null,
            request.IsExample
        );
        var composed = ComposeEdition.Compose(
            new(request.Open, terms, SigningKeyFile.LoadKey(request.Data)) { Hidden = request.Hidden }
        );
        var manifest = composed.Edition.Manifest;
        var folder = store.AddEdition(manifest, composed.Edition.Files)
            ?? throw new UsageException(PublicationRemarks.PublishedMeanwhile, [FormatNumber(number)]);
        var place = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(folder))!);
        return new(
            new(place, folder, manifest),
            $"/public/{PortalEdition.FormatEditionPath(place, manifest)}index.html",
            composed
        );
    }

    /// <summary>What somebody types for the public, without what the profile of his dossier leaves out.</summary>
    public static string MaskWords(OpenDossier open, string words) =>
        DossierRedaction.CreateMask(open.Dossier, open.Pack.Publication)(words.Trim());

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
