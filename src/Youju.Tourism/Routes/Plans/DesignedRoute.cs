namespace Youju.Tourism.Routes.Plans;

/// <summary>A route day by day, and what is left out of it.</summary>
public sealed record DesignedRoute(IReadOnlyList<DesignedDay> Days, IReadOnlyList<DroppedPlace> Dropped)
{
    public int Score => Days.Sum(day => day.Stops.Sum(stop => stop.Place.Score));

    /// <summary>Entry for one person, of the places whose price is known.</summary>
    public decimal Price => Days.Sum(day => day.Stops.Sum(stop => stop.Place.Price ?? 0));

    /// <summary>How many places of the route have no price.</summary>
    public int Unpriced => Days.Sum(day => day.Stops.Count(stop => stop.Place.Price is null));
}

/// <summary>One day: when it begins, the visits in their order, and when its end is reached, in minutes after midnight.</summary>
/// <param name="Leave">When the start is left: no earlier than needed.</param>
/// <param name="LastTravel">Minutes from the last visit to the end.</param>
public sealed record DesignedDay(
    RouteDay Day,
    int Leave,
    IReadOnlyList<DesignedStop> Stops,
    int LastTravel,
    int Arrival
)
{
    public int TravelMinutes => Stops.Sum(stop => stop.Travel) + LastTravel;
}

/// <summary>One visit: minutes of travel to it, when people come, begin and leave.</summary>
public sealed record DesignedStop(RoutePlace Place, int Travel, int Arrival, int Begin, int Leave)
{
    public int Wait => Begin - Arrival;
}

/// <summary>A place that is left out, and why.</summary>
public sealed record DroppedPlace(RoutePlace Place, DropReason Reason, string Words);

/// <summary>Why a place is not in a route.</summary>
public enum DropReason
{
    /// <summary>It is closed on all days of the route, or not open for long enough.</summary>
    Closed,

    /// <summary>Even alone it takes longer than a day.</summary>
    TooFar,

    /// <summary>There is no time for it beside the others.</summary>
    NoTime,
}
