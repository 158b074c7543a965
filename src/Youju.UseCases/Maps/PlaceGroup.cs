using Youju.Domain.Registers;
using Youju.Tourism.Drawing;

namespace Youju.UseCases.Maps;

/// <summary>Records that a map shows in one colour.</summary>
/// <param name="Color">#b3261e</param>
internal sealed record PlaceGroup(string Name, string Color, IReadOnlyList<RecordPlace> Places);

/// <summary>A record on the map: as a dot, or as the line or the area that it is.</summary>
internal sealed record RecordPlace(Record Record, MapDot? Dot, MapShape? Shape);
