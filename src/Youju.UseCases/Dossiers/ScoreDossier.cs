using Youju.Domain.Findings;
using Youju.Reporting.Scores;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A dossier that is to be scored.</summary>
/// <param name="Pack">A pack to lay over its own, to see what it would change; null for none.</param>
public sealed record ScoreDossierRequest(DossierId Folder, string? Pack);

/// <summary>The points of a dossier.</summary>
/// <param name="Other">Those under the pack that was asked for; null where none was.</param>
public sealed record ScoreDossierResult(PackScores Own, PackScores? Other);

/// <summary>The points that a dossier has under some packs.</summary>
/// <param name="Packs">The packs with their versions, the outermost first.</param>
/// <param name="Open">The dossier as it was read under them.</param>
public sealed record PackScores(ScoreBook Book, IReadOnlyList<PackStamp> Packs, OpenDossier Open);

/// <summary>Scores the indicators of a dossier by its packs.</summary>
public static class ScoreDossier
{
    /// <exception cref="UsageException">None of the packs says how to score, or the folder is no dossier.</exception>
    public static ScoreDossierResult ScoreIndicators(ScoreDossierRequest request) =>
        new(
            ScoreUnderPack(request.Folder, pack: null),
            request.Pack is { } pack ? ScoreUnderPack(request.Folder, pack) : null
        );

    private static PackScores ScoreUnderPack(DossierId folder, string? pack)
    {
        var open = OpenDossier.FromFolder(folder, pack);
        return ScoreBook.FromDossier(open.Dossier, open.Pack, open.Facts) is { } book
            ? new(book, open.Pack.Stamps, open)
            : throw new UsageException(DossierRemarks.NoScoring, [string.Join("、", open.Dossier.Packs)]);
    }
}
