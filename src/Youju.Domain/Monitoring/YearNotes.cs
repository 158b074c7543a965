using System.Collections.Immutable;

namespace Youju.Domain.Monitoring;

/// <summary>What a unit notes in the course of the year: days that others set, days on which something was done, and what
/// monitoring found.</summary>
public sealed record YearNotes
{
    /// <summary>By the key of the pack's calendar: <c>budget-approved</c>, or of a step the day on which it was done.</summary>
    public ImmutableSortedDictionary<string, DateOnly> Dates { get; init; } =
        ImmutableSortedDictionary.Create<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>What indicators had reached by a day, where no register tells it.</summary>
    public IReadOnlyList<StageReading> Readings { get; init; } = [];

    /// <summary>What the unit answered to warnings.</summary>
    public IReadOnlyList<WarningAnswer> Answers { get; init; } = [];

    /// <summary>Whether nothing is noted.</summary>
    public bool IsEmpty => Dates.Count + Readings.Count + Answers.Count == 0;
}

/// <summary>阶段值: what an indicator had reached by a day, in its unit.</summary>
/// <param name="Indicator">Its id.</param>
/// <param name="Ground">What tells it.</param>
public sealed record StageReading(string Indicator, DateOnly On, decimal Value, string Ground)
{
    /// <summary>What tells one reading from another.</summary>
    public string Key => FormattableString.Invariant($"{Indicator}@{On:yyyy-MM-dd}");
}

/// <summary>What a unit answers to a warning: why, what it does about it, by when, and whether it goes on.</summary>
/// <param name="Of">What was warned of: <c>execution</c>, <c>execution:项目</c>, <c>indicator:visitors</c>.</param>
/// <param name="On">The day on which was looked.</param>
/// <param name="Found">The light and the figures of that day, in Chinese.</param>
/// <param name="Reply">A key of the pack's replies: go on, adjust, cancel.</param>
public sealed record WarningAnswer(string Of, DateOnly On, string Found, string Reply)
{
    /// <summary>A key of the pack's kinds of reasons.</summary>
    public string? Reason { get; init; }

    /// <summary>The reason in words.</summary>
    public string? Words { get; init; }

    /// <summary>What is done about it.</summary>
    public string? Measure { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The day on which the measure was done.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>What tells one answer from another.</summary>
    public string Key => FormattableString.Invariant($"{Of}@{On:yyyy-MM-dd}");
}
