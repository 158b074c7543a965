using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>The value of the record that leads by some rank: the greatest, the earliest, the latest; of equals the last id.</summary>
/// <remarks>Records without a value or without a rank take no part. The order keeps places that were given up, and drops them when they
/// come to lead, so that a change never looks through all records.</remarks>
internal sealed class LeadingAccumulator(
    MeasureDefinition measure,
    Func<RecordVersion, Quantity, decimal?> rank
) : MeasureAccumulator(measure)
{
    private const int SmallestOrder = 64;

    private readonly Dictionary<string, (decimal Rank, Quantity Quantity)> entries = new(
        StringComparer.Ordinal
    );
    private readonly PriorityQueue<string, (decimal Rank, string Id)> order = new(
        Comparer<(decimal Rank, string Id)>.Create(CompareLeaderFirst)
    );

    public override Quantity? Quantity => FindLeader() is { } id ? entries[id].Quantity : null;

    public override string? SoleRecord => FindLeader();

    protected override void CountVersion(string id, RecordVersion version)
    {
        if (ReadQuantity(version) is not { } quantity || rank(version, quantity) is not { } place)
            return;
        entries[id] = (place, quantity);
        order.Enqueue(id, (place, id));
        if (order.Count > SmallestOrder + (2 * entries.Count))
            RebuildOrder();
    }

    protected override void UncountVersion(string id, RecordVersion version) => entries.Remove(id);

    private string? FindLeader()
    {
        while (order.TryPeek(out var id, out var place))
        {
            if (entries.TryGetValue(id, out var entry) && entry.Rank == place.Rank)
                return id;
            order.Dequeue();
        }

        return null;
    }

    private void RebuildOrder()
    {
        order.Clear();
        order.EnqueueRange(entries.Select(entry => (entry.Key, (entry.Value.Rank, entry.Key))));
    }

    private static int CompareLeaderFirst((decimal Rank, string Id) mine, (decimal Rank, string Id) theirs)
    {
        return mine.Rank != theirs.Rank
            ? theirs.Rank.CompareTo(mine.Rank)
            : string.CompareOrdinal(theirs.Id, mine.Id);
    }
}
