using Youju.Tourism.Coordinates;
using Youju.Tourism.Routes.Hours;

namespace Youju.Tourism.Routes.Plans;

/// <summary>A place that a route may visit.</summary>
/// <param name="Score">How much it is worth a visit, as the planner sees it; whole points.</param>
/// <param name="StayMinutes">How long a visit takes.</param>
/// <param name="Price">Entry in yuan a person; null where nothing is said.</param>
/// <param name="IsKept">Whether the route must have it.</param>
public sealed record RoutePlace(
    string Name,
    Position Position,
    int Score,
    int StayMinutes,
    OpeningHours Hours,
    decimal? Price = null,
    bool IsKept = false
);

/// <summary>Where a day of the route begins or ends.</summary>
public sealed record RouteHub(string Name, Position Position);

/// <summary>One day of a route: its date, and from when to when people are on the way, in minutes after midnight.</summary>
/// <param name="Date">Null where no date was named.</param>
public sealed record RouteDay(DateOnly? Date, RouteHub Start, RouteHub End, int Earliest, int Latest);
