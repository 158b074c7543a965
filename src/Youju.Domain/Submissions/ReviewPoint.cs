namespace Youju.Domain.Submissions;

/// <summary>A reason, at its place.</summary>
/// <param name="Words">What is wrong and what is wanted.</param>
/// <param name="MustChange">Whether it keeps the submission from being accepted; else it is advice.</param>
public sealed record ReviewPoint(SubmissionPlace Place, string Words, bool MustChange = true);

/// <summary>A reviewer's points for one item of the pack's 复核 rubric.</summary>
/// <param name="Item">The key of the item.</param>
/// <param name="Reason">Why points are missing; empty where all were given.</param>
public sealed record ReviewMark(string Item, decimal Points, string Reason);

/// <summary>复核评分: a reviewer's score, with what makes it up.</summary>
public sealed record ReviewScore(IReadOnlyList<ReviewMark> Marks)
{
    /// <summary>All points together.</summary>
    public decimal Total => Marks.Sum(mark => mark.Points);
}
