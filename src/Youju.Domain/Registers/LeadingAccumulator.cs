using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>The value of the record that leads by some rank: the greatest, the earliest, the latest; of equals the last id.</summary>
/// <remarks>Records without a value or without a rank take no part. Only when the leader goes are the others looked through again.</remarks>
internal sealed class LeadingAccumulator(MeasureDefinition measure, Func<RecordVersion, Quantity, decimal?> rank) : MeasureAccumulator(measure)
{
    private readonly Dictionary<string, (decimal Rank, Quantity Quantity)> entries = new(StringComparer.Ordinal);
    private string? leader;

    public override Quantity? Quantity => (leader ??= Leader()) is { } id ? entries[id].Quantity : null;

    protected override void Take(string id, RecordVersion version)
    {
        if (ValueOf(version) is not { } quantity || rank(version, quantity) is not { } place)
            return;
        entries[id] = (place, quantity);
        if (leader is not null && Leads(id, leader))
            leader = id;
    }

    protected override void Drop(string id, RecordVersion version)
    {
        entries.Remove(id);
        if (leader == id)
            leader = null;
    }

    private string? Leader()
    {
        string? best = null;
        foreach (var id in entries.Keys)
            best = best is null || Leads(id, best) ? id : best;
        return best;
    }

    private bool Leads(string id, string other)
    {
        var (mine, theirs) = (entries[id].Rank, entries[other].Rank);
        return mine != theirs ? mine > theirs : string.CompareOrdinal(id, other) > 0;
    }
}
