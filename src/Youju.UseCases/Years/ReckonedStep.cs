using Youju.Packs.Definitions.Years;

namespace Youju.UseCases.Years;

/// <summary>How it stands with something that has a day.</summary>
public enum StepWait
{
    /// <summary>The day after which it is counted is not known.</summary>
    Open,

    Ahead,

    /// <summary>Near enough to be reminded of.</summary>
    Due,

    Overdue,
    Done,

    /// <summary>Done, after its day.</summary>
    DoneLate,
}

/// <summary>A step of the year with the day on which it is due in one dossier.</summary>
/// <param name="Due">Null where the day after which it is counted is not known.</param>
/// <param name="Ground">How the day comes about, in Chinese.</param>
/// <param name="Days">Until then; below zero where the day has passed.</param>
public sealed record ReckonedStep(
    string Key,
    CalendarStep Step,
    DateOnly? Due,
    string Ground,
    DateOnly? Done,
    int Days,
    StepWait Wait
)
{
    /// <summary>The last working day up to the day: what falls on a day off is done before it.</summary>
    public DateOnly? DoBy { get; init; }

    /// <summary>Whether somebody is to be reminded of it.</summary>
    public bool IsPressing => Wait is StepWait.Due or StepWait.Overdue;
}
