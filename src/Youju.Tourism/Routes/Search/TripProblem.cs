namespace Youju.Tourism.Routes.Search;

/// <summary>
/// Which places, in what order, on which day: an orienteering problem with time windows. All times are whole
/// numbers of one unit that the caller chooses.
/// </summary>
internal sealed class TripProblem
{
    /// <param name="travel">From every point to every other, row by row.</param>
    public TripProblem(IReadOnlyList<TripStop> stops, IReadOnlyList<TripDay> days, int points, int[] travel)
    {
        (Stops, Days, Points, Travel) = (stops, days, points, travel);
        Visits = [.. Enumerable.Range(0, stops.Count).SelectMany(ListVisits)];
        Kept = stops.Any(stop => stop.IsKept) ? stops.Sum(stop => stop.Score) + 1 : 0;
        Gains = [.. Visits.Select(visit => stops[visit.Stop].Score + (stops[visit.Stop].IsKept ? Kept : 0))];
    }

    public IReadOnlyList<TripStop> Stops { get; }

    public IReadOnlyList<TripDay> Days { get; }

    public int Points { get; }

    public int[] Travel { get; }

    /// <summary>Every stop once for each of the windows it may have in a day.</summary>
    public TripVisit[] Visits { get; }

    /// <summary>What a visit adds to the trip; a stop that must be kept outweighs all others together.</summary>
    public int[] Gains { get; }

    /// <summary>What a kept stop counts beyond its score.</summary>
    public int Kept { get; }

    public int MeasureTravel(int from, int to) => Travel[(from * Points) + to];

    private IEnumerable<TripVisit> ListVisits(int stop)
    {
        var most = Stops[stop].Windows.Max(windows => windows.Count);
        return Enumerable
            .Range(0, most)
            .Select(number => new TripVisit(
                stop,
                Stops[stop].Point,
                Stops[stop].Stay,
                [
                    .. Stops[stop]
                        .Windows.Select(windows => windows.ElementAtOrDefault(number) ?? TripWindow.Closed),
                ]
            ));
    }
}

/// <summary>A place that may be visited.</summary>
/// <param name="Windows">For each day, between which times a visit may begin; none on a day when it is closed.</param>
/// <param name="IsKept">Whether it must be in the trip if any trip can hold it.</param>
internal sealed record TripStop(
    int Point,
    int Score,
    int Stay,
    IReadOnlyList<IReadOnlyList<TripWindow>> Windows,
    bool IsKept = false
);

/// <summary>Between which times a visit may begin, both included.</summary>
internal sealed record TripWindow(int Open, int Close)
{
    public static TripWindow Closed { get; } = new(0, -1);
}

/// <summary>One day of the trip: where it begins and ends, and when at the earliest and the latest.</summary>
internal sealed record TripDay(int Start, int End, int Earliest, int Latest);

/// <summary>A stop in one of its windows of each day.</summary>
internal sealed record TripVisit(int Stop, int Point, int Stay, TripWindow[] Windows);
