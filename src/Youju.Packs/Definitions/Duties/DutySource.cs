namespace Youju.Packs.Definitions.Duties;

/// <summary>A duty of the trade, as written in duties.yaml under its key: how a unit words it, and what stands behind it.</summary>
public sealed record DutySource(string Label)
{
    /// <summary>A duty of the unit that holds one of these words is this one.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The registers that record its work.</summary>
    public IReadOnlyList<string> Registers { get; init; } = [];

    /// <summary>A project of the ledger whose name holds one of these words pays for it.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Facts that say what its records cost.</summary>
    public IReadOnlyList<string> Spent { get; init; } = [];

    /// <summary>What is usually measured of it.</summary>
    public IReadOnlyList<UsualIndicator> Indicators { get; init; } = [];
}
