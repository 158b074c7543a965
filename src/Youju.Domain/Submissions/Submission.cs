using System.Collections.Immutable;

namespace Youju.Domain.Submissions;

/// <summary>How the dossier stands at the moment somebody acts.</summary>
/// <param name="Content">The digest of the dossier now.</param>
/// <param name="Fillers">Everybody whose steps still stand, by the names that are kept.</param>
public sealed record DossierStanding(string Content, IReadOnlyCollection<string> Fillers)
{
    /// <summary>Whether one person works alone on his machine: he fills in and approves, and reviews nothing.</summary>
    public bool IsAlone { get; init; }
}

/// <summary>报送: a dossier on its way to the public, told by the acts of those who had it. Acts are only ever added.</summary>
public sealed class Submission
{
    private readonly SubmissionCourse course;
    private readonly ImmutableList<SubmissionAct> acts;

    private Submission(ImmutableList<SubmissionAct> acts, SubmissionCourse course) =>
        (this.acts, this.course) = (acts, course);

    /// <summary>A submission of which nothing was said yet.</summary>
    public static Submission None { get; } = new([], new());

    /// <summary>Every act, the first one first.</summary>
    public IReadOnlyList<SubmissionAct> Acts => acts;

    /// <summary>How often it was handed in.</summary>
    public int Round => course.Round;

    /// <summary>The level that has it, or is to have it next.</summary>
    public SubmissionSide Level => course.Level;

    /// <summary>The latest approval; null where nobody has approved since it was open.</summary>
    public SubmissionAct? Approval => course.Approval;

    /// <summary>The latest handing in; null where it never was.</summary>
    public SubmissionAct? HandedIn => course.HandedIn;

    /// <summary>Every no of this round that stands.</summary>
    public IReadOnlyList<SubmissionAct> Objections => course.Objections;

    /// <summary>Who has accepted in this round, level by level.</summary>
    public IReadOnlyList<SubmissionAct> Accepted => course.Accepted;

    /// <summary>The latest certification; null where there is none.</summary>
    public SubmissionAct? Certified => course.Certified;

    /// <summary>The clearance that stands; null where there is none.</summary>
    public SubmissionAct? Cleared => course.Cleared;

    /// <summary>The latest edition that was published; it stays published while a correction is open.</summary>
    public SubmissionAct? Published => course.Published;

    /// <summary>The content to which a correction can be given up; null outside of one.</summary>
    public string? Restorable => course.Before?.HandedIn?.Content;

    /// <summary>The round that was accepted before a correction was opened, from 1; null outside of one.</summary>
    public int? RestorableRound =>
        course.Before?.HandedIn is { } handedIn
            ? acts.Take(handedIn.Number).Count(act => act.Kind == ActKind.HandIn)
            : null;

    /// <summary>Whether a correction of what was accepted is open.</summary>
    public bool IsCorrection => course.Before is not null;

    /// <summary>The correction that those who review have demanded, which the unit alone cannot give up; null where none is open.</summary>
    public SubmissionAct? DemandedCorrection =>
        course.Correction is { Side: not SubmissionSide.Unit } demanded ? demanded : null;

    /// <summary>Why the unit cannot give the correction up, in Chinese; null where nobody else has asked for it.</summary>
    public string? RevertRefusal =>
        DemandedCorrection is { } demanded
            ? $"更正是{demanded.Side.ToChineseLabel()}{demanded.By}要求的，单位不能自己放弃。请改好再报；认为不用改的，写明缘由照原样再报。"
            : null;

    /// <summary>The round that was accepted last, by any level, and the act; null where none was.</summary>
    public (int Round, SubmissionAct Act)? LastAccepted
    {
        get
        {
            var (round, last) = (0, ((int, SubmissionAct)?)null);
            foreach (var act in acts)
            {
                round += act.Kind == ActKind.HandIn ? 1 : 0;
                if (act.Kind == ActKind.Accept)
                    last = (round, act);
            }

            return last;
        }
    }

    /// <summary>The day on which the accounts of the year were approved; null where nobody has said.</summary>
    public DateOnly? AccountsApproved =>
        acts.LastOrDefault(act => act.Kind == ActKind.CompareAccounts)?.ApprovedOn;

    /// <summary>Until when what was returned is wanted again; null where no day was set, or nothing was returned.</summary>
    public DateOnly? FindReturnDue() => Objections.LastOrDefault(no => no.Kind == ActKind.Return)?.Due;

    /// <summary>How many editions were published.</summary>
    public int Editions => acts.Count(act => act.Kind == ActKind.Publish);

    /// <summary>The notices, the first one first.</summary>
    public IReadOnlyList<RectificationNotice> Notices => ListNotices();

    /// <summary>Reads a history as it was kept.</summary>
    public static Submission FromActs(IEnumerable<SubmissionAct> acts) =>
        acts.Aggregate(None, (submission, act) => submission.Follow(act));

    /// <summary>The state, given what the dossier says now: an approval of other content is none.</summary>
    public SubmissionState ReadState(string content) =>
        !course.State.IsFrozen() && course.Approval is { } approval && approval.Content == content
            ? SubmissionState.Approved
            : course.State;

    /// <summary>Whose turn it is.</summary>
    public SubmissionSide ReadOwner(string content) =>
        SubmissionStates.FindOwner(ReadState(content), course.Level);

    /// <summary>What can be done next, by anybody who may.</summary>
    public IReadOnlyList<ActKind> ListExits(string content) => ActRules.ListKinds(this, ReadState(content));

    /// <summary>Since when it stands as it does; null where nothing was done yet.</summary>
    public DateTimeOffset? Since => acts.LastOrDefault(act => ActRules.MovesState(act.Kind))?.At;

    /// <summary>Why an act cannot be done, in Chinese; null where it can.</summary>
    public string? FindRefusal(SubmissionAct act, DossierStanding standing) =>
        ActRules.FindRefusal(this, act, standing);

    /// <summary>Adds an act.</summary>
    /// <exception cref="SubmissionRefusedException">It cannot be done now, or not by him.</exception>
    public Submission AddAct(SubmissionAct act, DossierStanding standing) =>
        FindRefusal(act, standing) is { } refusal
            ? throw new SubmissionRefusedException(refusal)
            : Follow(act);

    /// <summary>Whether somebody has done one of these acts in all the history.</summary>
    internal bool HasActed(string by, Func<SubmissionAct, bool> what) =>
        acts.Exists(act => act.By == by && what(act));

    private Submission Follow(SubmissionAct act)
    {
        var numbered = act with { Number = acts.Count + 1 };
        return new(acts.Add(numbered), course.FollowAct(numbered));
    }

    private List<RectificationNotice> ListNotices()
    {
        var notices = new Dictionary<int, RectificationNotice>();
        foreach (var act in acts)
        {
            if (act.Kind == ActKind.Notify)
                notices[act.Number] = new(act);
            else if (
                act is { Kind: ActKind.Answer or ActKind.Insist or ActKind.Settle, About: { } about }
                && notices.TryGetValue(about, out var notice)
            )
                notices[about] = notice.AddAct(act);
        }

        return [.. notices.Values.OrderBy(notice => notice.Opened.Number)];
    }
}

/// <summary>An act that cannot be done; the message says in Chinese why, and what to do.</summary>
public sealed class SubmissionRefusedException(string message) : Exception(message);
