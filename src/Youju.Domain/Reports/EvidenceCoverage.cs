using Youju.Domain.Facts;

namespace Youju.Domain.Reports;

/// <summary>How many figures of a package lead down to a stored file, and what a file is wanted for.</summary>
/// <param name="Proved">The figures whose chain ends in a file.</param>
/// <param name="Figures">All figures that a file could prove; words and points of a pack could not.</param>
/// <param name="Wanted">What the other chains end in, a line each, no two alike.</param>
public sealed record EvidenceCoverage(int Proved, int Figures, IReadOnlyList<string> Wanted)
{
    /// <summary>The share in percent; none where nothing could be proved.</summary>
    public decimal? Percent => Figures == 0 ? null : 100m * Proved / Figures;

    /// <param name="sources">The chain of every figure by its key.</param>
    public static EvidenceCoverage FromSources(IReadOnlyDictionary<string, FactTrace> sources)
    {
        var provable = sources
            .Where(source => IsProvable(source.Key))
            .Select(source => source.Value)
            .ToList();
        return new(
            provable.Count(trace => trace.EndsInFile),
            provable.Count,
            [
                .. provable
                    .SelectMany(trace => trace.OpenEnds)
                    .Select(end => end.Text)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }

    private static bool IsProvable(string key)
    {
        var parsed = DossierKey.ParseFigure(key);
        return parsed.Kind switch
        {
            DossierKeyKind.Words => false,
            DossierKeyKind.IndicatorPart => parsed.Group is "done" or "score",
            _ => true,
        };
    }
}
