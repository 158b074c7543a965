using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>The value of the record that leads by some rank: the greatest, the earliest, the latest; of equals the last id.</summary>
/// <remarks>Records without a value or without a rank take no part.</remarks>
internal sealed class LeadingAccumulator(MeasureDefinition measure, Func<RecordVersion, Quantity, decimal?> rank) : MeasureAccumulator(measure)
{
    private readonly SortedSet<(decimal Rank, string Id, Quantity Quantity)> entries = new(ByRank.Instance);

    public override Quantity? Quantity => entries.Count > 0 ? entries.Max.Quantity : null;

    protected override void Add(string id, RecordVersion version)
    {
        if (Entry(id, version) is { } entry)
            entries.Add(entry);
    }

    protected override void Remove(string id, RecordVersion version)
    {
        if (Entry(id, version) is { } entry)
            entries.Remove(entry);
    }

    private (decimal, string, Quantity)? Entry(string id, RecordVersion version) =>
        ValueOf(version) is { } quantity && rank(version, quantity) is { } place ? (place, id, quantity) : null;

    private sealed class ByRank : IComparer<(decimal Rank, string Id, Quantity Quantity)>
    {
        public static readonly ByRank Instance = new();

        public int Compare((decimal Rank, string Id, Quantity Quantity) x, (decimal Rank, string Id, Quantity Quantity) y) =>
            x.Rank != y.Rank ? x.Rank.CompareTo(y.Rank) : string.CompareOrdinal(x.Id, y.Id);
    }
}
