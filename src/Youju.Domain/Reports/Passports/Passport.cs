using Youju.Domain.Findings;

namespace Youju.Domain.Reports.Passports;

/// <summary>护照: what a written document carries with it, so that it can be compared and renewed after people have edited it.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="DossierSha256">Of the content of the dossier the document was composed from.</param>
/// <param name="Tool">Name and version of the program.</param>
/// <param name="Packs">What decided besides the dossier.</param>
/// <param name="Document">The name of the document in its package.</param>
/// <param name="Wording">
/// The words as composed, with every figure's key. Where a figure stands, which print of its fact it is, and which words surround it
/// follow from here and are written nowhere twice.
/// </param>
public sealed record Passport(
    string Unit,
    int Year,
    string DossierSha256,
    string Tool,
    IReadOnlyList<PackStamp> Packs,
    string Document,
    Wording Wording
)
{
    /// <summary>The keys of all figures.</summary>
    public IEnumerable<string> Keys =>
        Wording
            .Passages.SelectMany(passage => passage.Figures)
            .Select(figure => figure.Key)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The bookmark that stands for this passport in a file that has lost it: same seal, same words.</summary>
    public string Seal =>
        FigureBookmark.FormatSeal(
            string.Join(
                '\n',
                [
                    Unit,
                    $"{Year}",
                    DossierSha256,
                    Tool,
                    Document,
                    .. Packs.Select(pack => $"{pack.Id} {pack.Version} {pack.Sha256}"),
                ]
            )
        );
}
