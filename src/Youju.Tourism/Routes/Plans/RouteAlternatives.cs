namespace Youju.Tourism.Routes.Plans;

/// <summary>Another route from the same places.</summary>
/// <param name="Left">Places of the best route that it does not visit.</param>
/// <param name="Added">Places that it visits instead.</param>
public sealed record AlternativeRoute(
    DesignedRoute Route,
    IReadOnlyList<RoutePlace> Left,
    IReadOnlyList<RoutePlace> Added
);

/// <summary>Finds other routes, for whoever does not want the best one: each does without one of its places.</summary>
public static class RouteAlternatives
{
    private const int MostTried = 12;

    /// <returns>Those with the most points first, no two over the same places; none where all places must be visited.</returns>
    public static IReadOnlyList<AlternativeRoute> ListAlternatives(
        RouteRequest request,
        DesignedRoute best,
        int most
    )
    {
        var visited = ListPlaces(best);
        return
        [
            .. visited
                .Where(place => !place.IsKept)
                .OrderByDescending(place => place.Score)
                .Take(MostTried)
                .Select(place => DesignWithout(request, place))
                .Where(route => ListPlaces(route).Count > 0)
                .DistinctBy(route =>
                    string.Join(
                        '\n',
                        ListPlaces(route).Select(place => place.Name).Order(StringComparer.Ordinal)
                    )
                )
                .OrderByDescending(route => route.Score)
                .ThenBy(route => route.Days.Sum(day => day.TravelMinutes))
                .Take(most)
                .Select(route => new AlternativeRoute(
                    route,
                    [.. visited.Except(ListPlaces(route))],
                    [.. ListPlaces(route).Except(visited)]
                )),
        ];
    }

    private static DesignedRoute DesignWithout(RouteRequest request, RoutePlace place)
    {
        var others = request with { Places = [.. request.Places.Where(one => one != place)] };
        var route = RouteDesign.DesignRoute(others);
        return RouteAudit.FindProblems(others, route) is [var broken, ..]
            ? throw new InvalidOperationException(broken)
            : route;
    }

    private static List<RoutePlace> ListPlaces(DesignedRoute route) =>
        [.. route.Days.SelectMany(day => day.Stops).Select(stop => stop.Place)];
}
