using Youju.Domain.Facts;
using Youju.Domain.Remarks;

namespace Youju.Domain.Reports;

/// <summary>报告包: all documents a unit hands in for one year, and where each of their figures comes from.</summary>
/// <param name="Documents">In the order in which they are handed in, the report first.</param>
public sealed record ReportPackage(string Unit, int Year, IReadOnlyList<PackageDocument> Documents)
{
    /// <summary>The chain of every figure the documents print, by the key that its inline names.</summary>
    public IReadOnlyDictionary<string, FactTrace> Sources { get; init; } =
        new Dictionary<string, FactTrace>();

    /// <summary>How far the figures lead down to stored files.</summary>
    public EvidenceCoverage Evidence => EvidenceCoverage.FromSources(Sources);

    /// <summary>What a person must still supply or decide; its wording is the host's.</summary>
    public IReadOnlyList<Remark> Gaps { get; init; } = [];
}
