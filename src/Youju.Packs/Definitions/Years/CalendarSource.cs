using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Years;

/// <summary>What a unit has to do in the course of a budget year, and by when: calendar.yaml (docs/domain/calendar.md).</summary>
public sealed record CalendarSource
{
    /// <summary>Days that somebody enters because others set them: of 批复, of 决算批复.</summary>
    public IReadOnlyDictionary<string, CalendarDate> Dates { get; init; } =
        new Dictionary<string, CalendarDate>();

    public IReadOnlyDictionary<string, CalendarStep> Steps { get; init; } =
        new Dictionary<string, CalendarStep>();

    /// <summary>How many days before it is due a step is reminded of.</summary>
    public int RemindDays { get; init; } = 20;
}

/// <summary>A day that others set.</summary>
/// <param name="Label">预算批复</param>
public sealed record CalendarDate(string Label)
{
    /// <summary>Where the day is found.</summary>
    public string? Hint { get; init; }
}

/// <summary>Something to be done by a day: so many days after another one, or on a day of the calendar.</summary>
/// <param name="Label">公开部门预算和绩效目标</param>
public sealed record CalendarStep(string Label)
{
    public required NoticeMark Mark { get; init; }

    /// <summary>The date, or the step, after which its days are counted; null where it has a day of its own.</summary>
    public string? After { get; init; }

    /// <summary>How many days after it; the day itself is not counted.</summary>
    public int Days { get; init; }

    /// <summary>The same in working days.</summary>
    public int Workdays { get; init; }

    /// <summary>The month of its own day.</summary>
    public int? Month { get; init; }

    /// <summary>The day in that month; of a month that has fewer, its last.</summary>
    public int Day { get; init; } = 31;

    /// <summary>How many years after the budget year that day lies; below zero before it.</summary>
    public int YearsLater { get; init; }

    /// <summary>What says so.</summary>
    public string? Basis { get; init; }

    /// <summary>The page of the dossier on which it is done: <c>report</c>; null where it is done elsewhere.</summary>
    public string? Page { get; init; }
}
