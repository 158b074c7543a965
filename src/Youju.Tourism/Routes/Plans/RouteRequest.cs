namespace Youju.Tourism.Routes.Plans;

/// <summary>A route that is to be designed.</summary>
/// <param name="Steps">How many steps the search takes; more is slower and seldom better.</param>
public sealed record RouteRequest(
    IReadOnlyList<RoutePlace> Places,
    IReadOnlyList<RouteDay> Days,
    TravelTimes Travel,
    int Seed = 1,
    int Steps = 20_000
);
