namespace Youju.Formats.Pdf.Tables;

/// <summary>Union–find over the numbers from 0.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int FindLeader(int item)
    {
        while (parents[item] != item)
            item = parents[item] = parents[parents[item]];
        return item;
    }

    public void JoinSets(int a, int b)
    {
        // The smaller number leads, so that groups keep the order of their first members.
        var (low, high) = (Math.Min(FindLeader(a), FindLeader(b)), Math.Max(FindLeader(a), FindLeader(b)));
        parents[high] = low;
    }
}
