namespace Youju.UseCases.Tourism;

/// <summary>A route that is to be planned from a table of places.</summary>
/// <param name="Start">The name of a place of the table, or a position in WGS84.</param>
public sealed record PlanRouteRequest(string Places, string Start)
{
    /// <summary>Where the last day ends, named as the start is; null for where the first begins.</summary>
    public string? End { get; init; }

    /// <summary>Where all days but the last end and the others begin; null for start and end.</summary>
    public string? Night { get; init; }

    public string? Travel { get; init; }

    public string? Outlines { get; init; }

    public string? MapNumber { get; init; }

    public DateOnly? Date { get; init; }

    public int Days { get; init; } = 1;

    /// <summary>Minutes after midnight at which a day begins.</summary>
    public int From { get; init; } = 9 * 60;

    /// <summary>Minutes after midnight by which a day has ended.</summary>
    public int To { get; init; } = (17 * 60) + 30;

    /// <summary>The coordinate system of places that name none; null for WGS84.</summary>
    public string? Coordinates { get; init; }

    /// <summary>Kilometres an hour; null for the pack's.</summary>
    public decimal? Speed { get; init; }

    public IReadOnlyList<string> Keep { get; init; } = [];

    public int Seed { get; init; } = 1;

    public int Steps { get; init; } = 20_000;

    /// <summary>How many other routes are told beside the best one.</summary>
    public int Alternatives { get; init; }

    /// <summary>One of <see cref="PlanRoute.Formats"/>.</summary>
    public string Format { get; init; } = PlanRoute.Formats[0];

    /// <summary>Where the route goes; null for nowhere.</summary>
    public string? Output { get; init; }

    public IReadOnlyList<string> Packs { get; init; } = ["tourism"];
}
