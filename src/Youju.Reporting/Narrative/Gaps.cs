namespace Youju.Reporting.Narrative;

/// <summary>What a person must still supply or decide, each told once, in the order found.</summary>
internal sealed class Gaps
{
    private readonly List<string> all = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<string> All => all;

    public void Add(string gap)
    {
        if (seen.Add(gap))
            all.Add(gap);
    }

    public void AddRange(IEnumerable<string> gaps)
    {
        foreach (var gap in gaps)
            Add(gap);
    }
}
