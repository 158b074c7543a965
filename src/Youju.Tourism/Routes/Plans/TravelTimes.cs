using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Routes.Plans;

/// <summary>How many minutes it takes from one place to another.</summary>
/// <param name="SpeedKilometres">An hour on the road.</param>
/// <param name="Detour">How many times longer the road is than the straight line.</param>
public sealed record TravelTimes(double SpeedKilometres, double Detour)
{
    /// <summary>Times that were measured, by the names of both places; they hold both ways where only one is given.</summary>
    public IReadOnlyDictionary<(string From, string To), int> Known { get; init; } =
        new Dictionary<(string, string), int>();

    /// <summary>Whole minutes, rounded up; what is known goes before what is estimated.</summary>
    public int EstimateMinutes(string from, Position start, string to, Position end)
    {
        if (Known.TryGetValue((from, to), out var minutes) || Known.TryGetValue((to, from), out minutes))
            return minutes;
        var kilometres = GroundDistance.MeasureMetres(start, end) / 1000 * Detour;
        return (int)Math.Ceiling(kilometres / SpeedKilometres * 60);
    }
}
