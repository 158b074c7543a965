using Youju.Domain.Remarks;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.BaseMaps;

namespace Youju.Web.Maps;

/// <summary>What lies under the maps of a dossier.</summary>
/// <param name="Maps">Its base maps in use, by the ids of their records, the lowest first; none where one of them cannot be drawn.</param>
/// <param name="Missing">Why there are none; null where nothing is missing.</param>
public sealed record MapGround(IReadOnlyList<(string Id, BaseMap Map)> Maps, Remark? Missing)
{
    /// <summary>The map service for which the unit has entered a key; null where it has not.</summary>
    public MapService? Service { get; init; }
}
