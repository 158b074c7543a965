using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>How a table of places is read, and what is taken where it says nothing.</summary>
public sealed record RouteTable
{
    /// <summary>The heads of each column as people write them, by what the column holds.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What a cell says where a place must be in the route.</summary>
    public IReadOnlyList<string> Yes { get; init; } = [];

    /// <summary>Kilometres an hour on the road.</summary>
    public decimal Speed { get; init; } = 40;

    /// <summary>How many times longer the road is than the straight line.</summary>
    public decimal Detour { get; init; } = 1.3m;

    /// <summary>Minutes of a visit that says nothing.</summary>
    public int Stay { get; init; } = 60;

    /// <summary>Points of a place that says nothing.</summary>
    public int Score { get; init; } = 50;

    public NoticeMark Mark { get; init; } = NoticeMark.Known;
}
