using Youju.Domain.Dossiers;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Package;

/// <summary>Records that probably are one and count twice.</summary>
public static class Duplicates
{
    private const int MostNamed = 6;

    /// <summary>What to decide; many are counted instead of named.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier)
    {
        var pairs = dossier.LikelyDuplicates;
        foreach (var pair in pairs.Take(MostNamed))
            yield return GapList.CreateGap(GapCodes.RecordsAlike, pair.Pair.Register, pair.DescribePair());
        if (pairs.Count > MostNamed)
            yield return GapList.CreateGap(
                GapCodes.MoreRecordsAlike,
                null,
                NumberText.FormatCount(pairs.Count - MostNamed)
            );
    }
}
