using System.Collections.Immutable;

namespace Youju.Domain.Submissions;

/// <summary>What follows from the acts so far; each one moves it on.</summary>
internal sealed record SubmissionCourse
{
    private static readonly Dictionary<
        ActKind,
        Func<SubmissionCourse, SubmissionAct, SubmissionCourse>
    > Moves = new()
    {
        [ActKind.Approve] = (course, act) => course with { Approval = act },
        [ActKind.HandIn] = (course, act) => course.BeginRound(act),
        [ActKind.Recall] = (course, _) => course with { State = course.Open, Approval = null },
        [ActKind.TakeUp] = (course, _) => course.BeginReview(),
        [ActKind.Agree] = (course, _) => course.BeginReview(),
        [ActKind.Score] = (course, _) => course.BeginReview(),
        [ActKind.Object] = (course, act) => course.BeginReview().AddNo(act),
        [ActKind.Return] = (course, act) =>
            course.AddNo(act) with
            {
                State = SubmissionState.Returned,
                Approval = null,
            },
        [ActKind.Withdraw] = (course, act) => course.DropNo(act.By),
        [ActKind.Accept] = (course, act) => course.PassLevel(act),
        [ActKind.Certify] = (course, act) =>
            course with
            {
                State = SubmissionState.Certified,
                Certified = act,
                Cleared = null,
            },
        [ActKind.Clear] = (course, act) => course with { State = SubmissionState.Cleared, Cleared = act },
        [ActKind.Withhold] = (course, act) =>
            course with
            {
                State = SubmissionState.Withheld,
                Withheld = act,
            },
        [ActKind.Publish] = (course, act) =>
            course with
            {
                State = SubmissionState.Published,
                Published = act,
            },
        [ActKind.Correct] = (course, act) => course.OpenAgain(act),
        [ActKind.Revert] = (course, _) => course.Before! with { Round = course.Round },
        [ActKind.Close] = (course, _) =>
            course with
            {
                State = SubmissionState.Closed,
                Reopened = course.State,
            },
        [ActKind.Reopen] = (course, _) => course with { State = course.Reopened },
    };

    /// <summary>The state, apart from an approval that may stand.</summary>
    public SubmissionState State { get; private init; } = SubmissionState.Draft;

    /// <summary>How often it was handed in.</summary>
    public int Round { get; private init; }

    /// <summary>The latest approval; what it is of decides whether it stands.</summary>
    public SubmissionAct? Approval { get; private init; }

    /// <summary>What was handed in last.</summary>
    public SubmissionAct? HandedIn { get; private init; }

    /// <summary>Who has accepted in this round.</summary>
    public ImmutableList<SubmissionAct> Accepted { get; private init; } = [];

    /// <summary>Every no of this round that was not withdrawn.</summary>
    public ImmutableList<SubmissionAct> Objections { get; private init; } = [];

    public SubmissionAct? Certified { get; private init; }

    public SubmissionAct? Cleared { get; private init; }

    public SubmissionAct? Withheld { get; private init; }

    public SubmissionAct? Published { get; private init; }

    /// <summary>How it stood when the correction was opened; null outside of one.</summary>
    public SubmissionCourse? Before { get; private init; }

    /// <summary>The act that opened the correction; null outside of one.</summary>
    public SubmissionAct? Correction { get; private init; }

    private SubmissionState Reopened { get; init; }

    /// <summary>The level that has it, or had it last.</summary>
    public SubmissionSide Level =>
        HandedIn?.Route.ElementAtOrDefault(Accepted.Count) is { } side
        && Accepted.Count < HandedIn.Route.Count
            ? side
            : SubmissionSide.Finance;

    private SubmissionState Open => Before is null ? SubmissionState.Draft : SubmissionState.Correcting;

    public SubmissionCourse FollowAct(SubmissionAct act) =>
        Moves.TryGetValue(act.Kind, out var move) ? move(this, act) : this;

    private SubmissionCourse BeginRound(SubmissionAct act) =>
        this with
        {
            State = SubmissionState.Waiting,
            Round = Round + 1,
            HandedIn = act,
            Accepted = [],
            Objections = [],
        };

    private SubmissionCourse BeginReview() => this with { State = SubmissionState.UnderReview };

    private SubmissionCourse AddNo(SubmissionAct act) => this with { Objections = Objections.Add(act) };

    private SubmissionCourse DropNo(string by)
    {
        var left = Objections.RemoveAll(no => no.By == by);
        var isReturned = State == SubmissionState.Returned && left.Exists(no => no.Kind == ActKind.Return);
        return this with
        {
            Objections = left,
            State = isReturned ? SubmissionState.Returned : SubmissionState.UnderReview,
        };
    }

    private SubmissionCourse PassLevel(SubmissionAct act)
    {
        var accepted = Accepted.Add(act);
        var isLast = accepted.Count >= HandedIn!.Route.Count;
        return this with
        {
            Accepted = accepted,
            State = isLast ? SubmissionState.Accepted : SubmissionState.Waiting,
            Before = isLast ? null : Before,
            Correction = isLast ? null : Correction,
        };
    }

    private SubmissionCourse OpenAgain(SubmissionAct act) =>
        this with
        {
            State = SubmissionState.Correcting,
            Approval = null,
            Before = this with { Before = null, Correction = null },
            Correction = act,
        };
}
