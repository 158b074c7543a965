namespace Youju.Packs.Definitions;

/// <summary>How finance bureaus review submissions: review.yaml.</summary>
/// <remarks>Places publish rubrics of their own; the default is a plausible one (docs/domain/review.md).</remarks>
public sealed record ReviewRules
{
    /// <summary>What is scored, and how many points each is worth.</summary>
    public IReadOnlyList<ReviewItem> Items { get; init; } = [];

    /// <summary>How many points a reviewer's score may be away from the unit's before it must be explained.</summary>
    public decimal NotableDifference { get; init; } = 10;

    /// <summary>How many of a hundred submissions are drawn for a closer look.</summary>
    public int SamplePercent { get; init; } = 15;

    /// <summary>After how many days a submission that waits for somebody is overdue.</summary>
    public int ReviewDays { get; init; } = 10;

    /// <summary>Within how many days after approval of the accounts, or else after certification, a year is to be published.</summary>
    public int PublicationDays { get; init; } = 20;

    /// <summary>Whether those days are working days; else every day counts.</summary>
    public bool PublicationInWorkdays { get; init; } = true;

    /// <summary>How many days before something is due somebody is reminded.</summary>
    public int RemindDays { get; init; } = 3;
}

/// <summary>An item of the 复核 rubric.</summary>
/// <param name="Key">What marks name it by.</param>
public sealed record ReviewItem(string Key, string Label, decimal Points);
