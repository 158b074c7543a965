using Youju.Domain.Findings;
using Youju.Domain.Remarks;

namespace Youju.Reporting.Gaps;

/// <summary>What a person must still supply or decide, each told once, in the order found.</summary>
internal sealed class GapList
{
    private readonly List<Remark> all = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<Remark> All => all;

    public void AddGap(Remark gap)
    {
        if (seen.Add(string.Join('\0', [gap.Code, .. gap.Values])))
            all.Add(gap);
    }

    public GapList AddGaps(IEnumerable<Remark> gaps)
    {
        foreach (var gap in gaps)
            AddGap(gap);
        return this;
    }

    /// <summary>A gap: something is missing, and the package is written all the same.</summary>
    /// <param name="subject">What a host can open to mend it; null where no single place does.</param>
    public static Remark CreateGap(string code, string? subject, params IReadOnlyList<string> values) =>
        new(code, Severity.Warning, subject is null ? null : new(subject), values);
}
