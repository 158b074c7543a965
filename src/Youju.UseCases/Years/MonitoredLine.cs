using Youju.Domain.Monitoring;

namespace Youju.UseCases.Years;

/// <summary>Something that is monitored, as it stands on a day.</summary>
/// <param name="Of">What answers call it: <c>execution</c>, <c>execution:项目</c>, <c>indicator:visitors</c>.</param>
/// <param name="Planned">Budget or target, as people read it.</param>
/// <param name="Reached">What was spent or reached, as people read it; empty where nothing of that day is known.</param>
/// <param name="Share">In percent of the plan; null where it does not grow with the year.</param>
/// <param name="Needed">The least share that is green on that day; null where the plan itself is the limit.</param>
/// <param name="Ground">What tells it, in Chinese.</param>
public sealed record MonitoredLine(
    string Of,
    string Label,
    string Planned,
    string Reached,
    decimal? Share,
    decimal? Needed,
    Light Light,
    string Ground
)
{
    /// <summary>What the unit answered for this day; null where it has not.</summary>
    public WarningAnswer? Answer { get; init; }

    /// <summary>Whether it is an amount of money and not an indicator.</summary>
    public bool IsMoney => Of.StartsWith("execution", StringComparison.Ordinal);

    /// <summary>Whether the unit has to say something about it.</summary>
    public bool NeedsAnswer => Light is Light.Amber or Light.Red;
}

/// <summary>How money and targets stand on a day.</summary>
/// <param name="Spreads">Where both rates lie too far apart, in Chinese.</param>
/// <param name="ReplyBy">Until when warnings of that day are answered.</param>
public sealed record MonitoredDay(
    DateOnly Day,
    IReadOnlyList<MonitoredLine> Lines,
    IReadOnlyList<string> Spreads,
    DateOnly ReplyBy
);
