using Youju.Domain.Remarks;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.BaseMaps;

namespace Youju.Web.Maps;

/// <summary>What lies under the maps of a dossier.</summary>
/// <param name="Maps">Its base maps in use, by the ids of their records, the lowest first, but those that cannot be drawn.</param>
/// <param name="Missing">Why the first of those cannot be drawn; null where all can.</param>
public sealed record MapGround(IReadOnlyList<(string Id, BaseMap Map)> Maps, Remark? Missing)
{
    /// <summary>The map service for which the unit has entered a key; null where it has not.</summary>
    public MapService? Service { get; init; }
}
