using System.Globalization;
using Youju.Publishing.Manifests;

namespace Youju.Publishing.Portals;

/// <summary>An edition as the portal shows it.</summary>
/// <param name="Place">Its unit in addresses.</param>
/// <param name="Facts">Its figures by key.</param>
/// <param name="IsLatest">Whether no later edition of the year takes its place.</param>
public sealed record PortalEdition(
    string Place,
    EditionManifest Manifest,
    IReadOnlyDictionary<string, PortalFact> Facts,
    bool IsLatest
)
{
    /// <summary>The folder of the year, from the root of the portal.</summary>
    public string YearPath => string.Create(CultureInfo.InvariantCulture, $"units/{Place}/{Manifest.Year}/");

    /// <summary>The folder of this edition, which never changes; it stands beside that of the year, not in it.</summary>
    public string EditionPath => FormatEditionPath(Place, Manifest);

    /// <summary>The folder of an edition, from the root of the portal: units/unit-1/2024-2/.</summary>
    public static string FormatEditionPath(string place, EditionManifest manifest) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"units/{place}/{manifest.Year}-{manifest.Terms.Number}/"
        );

    /// <summary>Unit and year as one word of an address.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Place}:{Manifest.Year}");
}

/// <summary>A figure of an edition, as its open data tell it.</summary>
/// <param name="Value">Null where it is no number.</param>
public sealed record PortalFact(string Key, string Label, string Text, decimal? Value, string Unit);
