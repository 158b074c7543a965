using Youju.Domain.Dossiers;

namespace Youju.Reporting.Package;

/// <summary>Records that probably are one and count twice.</summary>
public static class Duplicates
{
    private const int MostNamed = 6;

    /// <summary>What to decide, in Chinese; many are counted instead of named.</summary>
    public static IEnumerable<string> DescribeGaps(Dossier dossier)
    {
        var pairs = dossier.LikelyDuplicates;
        return
        [
            .. pairs
                .Take(MostNamed)
                .Select(pair => $"{pair.DescribePair()}，用 youju duplicates 查看并说明是不是"),
            .. pairs.Count > MostNamed
                ? [$"还有 {pairs.Count - MostNamed} 对记录可能是同一件事，用 youju duplicates 全部列出"]
                : (string[])[],
        ];
    }
}
