namespace Youju.Domain.Submissions;

/// <summary>One act: who did what, when, and to which content.</summary>
/// <param name="By">The name under which it is kept.</param>
/// <param name="Content">The digest of the dossier as it stood; approval and acceptance are of it and of nothing else.</param>
/// <param name="Words">The reason or the result; empty where none is needed.</param>
public sealed record SubmissionAct(
    ActKind Kind,
    SubmissionSide Side,
    string By,
    DateTimeOffset At,
    string Content,
    string Words
)
{
    /// <summary>Which one it is in the history, from 1; 0 as long as it is not written.</summary>
    public int Number { get; init; }

    /// <summary>Reasons at their places.</summary>
    public IReadOnlyList<ReviewPoint> Points { get; init; } = [];

    /// <summary>The place that a question is about; null for every other act.</summary>
    public SubmissionPlace? Place { get; init; }

    /// <summary>The number of the act that this one answers: a notice, a question; null where it answers none.</summary>
    public int? About { get; init; }

    /// <summary>Until when an answer is wanted; null where no day was set.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which the accounts of the year were approved (决算批复); null for every other act than comparing them.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The sha-256 of the scan that was signed and sealed; null for an approval without one.</summary>
    public string? Scan { get; init; }

    /// <summary>A reviewer's score; null where none was given.</summary>
    public ReviewScore? Score { get; init; }

    /// <summary>What was handed in; null for every other act.</summary>
    public SubmissionSnapshot? Snapshot { get; init; }

    /// <summary>To whom it was handed in, as people call it; empty for every other act.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Who reviews, one after the other; empty for every other act than handing in.</summary>
    public IReadOnlyList<SubmissionSide> Route { get; init; } = [];

    /// <summary>Whether it is a no.</summary>
    public bool IsNo => Kind is ActKind.Object or ActKind.Return;

    /// <summary>Whether it says anything beyond its kind.</summary>
    public bool HasReason => Words.Trim().Length > 0 || Points.Count > 0;
}
