using Youju.Domain.Submissions;
using static Youju.Domain.Submissions.ActKind;

namespace Youju.Domain.Tests.Submissions;

/// <summary>The review told a second time, by looking back over the history for every question; it keeps nothing.</summary>
internal static class PlainReview
{
    private static readonly ActKind[] Beside =
    [
        Notify,
        Answer,
        Insist,
        Settle,
        Remark,
        Approve,
        CompareAccounts,
        Assign,
        Sign,
    ];
    private static readonly ActKind[] Reviewing =
    [
        TakeUp,
        Agree,
        ActKind.Object,
        Score,
        Return,
        Accept,
        Certify,
    ];

    public static string TellState(List<SubmissionAct> past, string content)
    {
        var state = TellBase(past);
        return state is "Draft" or "Returned" or "Correcting" && FindApproval(past) == content
            ? "Approved"
            : state;
    }

    private static string TellBase(List<SubmissionAct> past)
    {
        var at = past.FindLastIndex(act => !Beside.Contains(act.Kind));
        if (at < 0)
            return "Draft";
        var before = past[..at];
        return past[at].Kind switch
        {
            HandIn => "Waiting",
            Recall => IsCorrecting(before) ? "Correcting" : "Draft",
            Return => "Returned",
            Accept => CountAccepts(past) < FindRoute(past).Count ? "Waiting" : "Accepted",
            Certify => "Certified",
            Clear => "Cleared",
            Withhold => "Withheld",
            Publish => "Published",
            Correct => "Correcting",
            Close => "Closed",
            Withdraw => TellBase(before) == "Returned" && ListNoes(past).Exists(no => no.Kind == Return)
                ? "Returned"
                : "UnderReview",
            Reopen => TellBase(past[..past.FindLastIndex(act => act.Kind == Close)]),
            Revert => TellBase(past[..past.FindLastIndex(act => act.Kind == Correct)]),
            _ => "UnderReview",
        };
    }

    public static bool IsCorrecting(List<SubmissionAct> past)
    {
        var opened = past.FindLastIndex(act => act.Kind == Correct);
        return opened >= 0
            && !Enumerable
                .Range(opened + 1, past.Count - opened - 1)
                .Any(at =>
                    past[at].Kind == Revert
                    || (past[at].Kind == Accept && TellBase(past[..(at + 1)]) == "Accepted")
                );
    }

    // What the unit opened it gives up itself; what was asked of it, it does not.
    private static bool IsDemanded(List<SubmissionAct> past) =>
        IsCorrecting(past)
        && StripReverted(past).FindLast(act => act.Kind == Correct)!.Side != SubmissionSide.Unit;

    public static List<SubmissionAct> ListNoes(List<SubmissionAct> past)
    {
        var since = StripRevertedRounds(past);
        return
        [
            .. since.Where(
                (act, at) =>
                    act.Kind is ActKind.Object or Return
                    && !since.Skip(at).Any(later => later.Kind == Withdraw && later.By == act.By)
            ),
        ];
    }

    public static bool Allows(
        List<SubmissionAct> past,
        SubmissionAct act,
        string content,
        IReadOnlyCollection<string> fillers
    )
    {
        var state = TellState(past, content);
        var handed = past.FindLast(one => one.Kind == HandIn && IsStanding(past, one))?.Content;
        var by = act.By;
        var noes = ListNoes(past);
        bool Did(params ActKind[] kinds) => past.Exists(one => one.By == by && kinds.Contains(one.Kind));
        var level = TellLevel(past);
        var atLevel = state is "Waiting" or "UnderReview" && act.Side == level && content == handed;
        var mayReview =
            !fillers.Contains(by)
            && !Did(Approve)
            && !StripRevertedRounds(past)
                .Exists(one => one.Kind == Accept && one.By == by && one.Side != act.Side);
        var hasWords = act.Words.Length > 0 || act.Points.Count > 0;
        var settled = state is "Accepted" or "Certified" or "Withheld" or "Cleared" or "Published";
        var reviews = act.Side is SubmissionSide.Department or SubmissionSide.Finance;
        if (act.Content != content)
            return false;
        return act.Kind switch
        {
            Approve => state is "Draft" or "Returned" or "Correcting"
                && act.Side == SubmissionSide.Unit
                && !fillers.Contains(by)
                && !Did(Reviewing),
            HandIn => state == "Approved"
                && act.Side == SubmissionSide.Unit
                && (hasWords || (noes.Count == 0 && !IsDemanded(past)) || handed != content),
            Recall => state == "Waiting" && act.Side == SubmissionSide.Unit && hasWords,
            TakeUp => state == "Waiting" && atLevel && mayReview,
            Agree => atLevel && mayReview && !noes.Exists(no => no.By == by),
            Score => atLevel && mayReview,
            ActKind.Object or Return => atLevel && mayReview && hasWords,
            Accept => atLevel && mayReview && noes.Count == 0,
            Withdraw => (state == "UnderReview" || (state == "Returned" && FindApproval(past) is null))
                && act.Side == level
                && content == handed
                && hasWords
                && noes.Exists(no => no.By == by),
            Certify => state == "Accepted"
                && act.Side == SubmissionSide.Finance
                && content == handed
                && mayReview,
            Clear => act.Side == SubmissionSide.Publisher
                && content == handed
                && (
                    state == "Certified"
                    || (state == "Withheld" && past.FindLast(one => one.Kind == Withhold)!.By == by)
                ),
            Withhold => state is "Certified" or "Cleared"
                && act.Side == SubmissionSide.Publisher
                && content == handed
                && hasWords,
            Publish => state == "Cleared"
                && act.Side == SubmissionSide.Publisher
                && content == handed
                && !(FindLast(past, Certify) == by && FindLast(past, Clear) == by),
            Correct => settled && act.Side != SubmissionSide.Publisher && hasWords,
            Revert => state is "Correcting" or "Approved" or "Returned"
                && act.Side == SubmissionSide.Unit
                && hasWords
                && IsCorrecting(past)
                && !IsDemanded(past)
                && content == FindRestorable(past),
            Notify => (settled || state is "Waiting" or "UnderReview") && reviews && hasWords,
            Answer => state != "Closed"
                && act.Side == SubmissionSide.Unit
                && hasWords
                && TellNotice(past, act.About) == "open",
            Insist => state != "Closed"
                && reviews
                && hasWords
                && TellNotice(past, act.About) == "answered"
                && past[act.About!.Value - 1].Side == act.Side,
            Settle => state != "Closed"
                && reviews
                && TellNotice(past, act.About) == "answered"
                && past[act.About!.Value - 1].Side == act.Side,
            Remark => state != "Closed"
                && act.Side != SubmissionSide.Publisher
                && hasWords
                && IsThread(past, act),
            Close => settled
                && act.Side == SubmissionSide.Finance
                && content == handed
                && !past.Where(one => one.Kind == Notify)
                    .Any(one => TellNotice(past, one.Number) != "settled"),
            Assign or Sign => state is "Draft" or "Approved" or "Returned" or "Correcting"
                && act.Side == SubmissionSide.Unit
                && hasWords,
            CompareAccounts => settled && act.Side == SubmissionSide.Finance && hasWords,
            Reopen => state == "Closed" && act.Side == SubmissionSide.Finance && hasWords,
            _ => false,
        };
    }

    public static SubmissionSide TellLevel(List<SubmissionAct> past)
    {
        var route = FindRoute(past);
        var passed = CountAccepts(past);
        return passed < route.Count ? route[passed] : SubmissionSide.Finance;
    }

    private static string? FindLast(List<SubmissionAct> past, ActKind kind) =>
        past.FindLast(act => act.Kind == kind && IsStanding(past, act))?.By;

    // What was done in a correction that was given up counts for nothing.
    private static bool IsStanding(List<SubmissionAct> past, SubmissionAct act) =>
        StripReverted(past).Exists(one => one.Number == act.Number);

    private static List<SubmissionAct> StripReverted(List<SubmissionAct> past)
    {
        var left = new List<SubmissionAct>();
        foreach (var act in past)
        {
            if (act.Kind == Revert)
                left.RemoveRange(
                    left.FindLastIndex(one => one.Kind == Correct),
                    left.Count - left.FindLastIndex(one => one.Kind == Correct)
                );
            else
                left.Add(act);
        }

        return left;
    }

    private static List<SubmissionAct> StripRevertedRounds(List<SubmissionAct> past)
    {
        var left = StripReverted(past);
        return left[(left.FindLastIndex(act => act.Kind == HandIn) + 1)..];
    }

    private static IReadOnlyList<SubmissionSide> FindRoute(List<SubmissionAct> past) =>
        StripReverted(past).FindLast(act => act.Kind == HandIn)?.Route ?? [];

    private static int CountAccepts(List<SubmissionAct> past) =>
        StripRevertedRounds(past).Count(act => act.Kind == Accept);

    private static string? FindApproval(List<SubmissionAct> past)
    {
        var cleared = past.FindLastIndex(act => act.Kind is Recall or Return or Correct);
        return past.Skip(cleared + 1).LastOrDefault(act => act.Kind == Approve)?.Content;
    }

    private static string? FindRestorable(List<SubmissionAct> past)
    {
        var left = StripReverted(past);
        var opened = left.FindLastIndex(act => act.Kind == Correct);
        return left[..opened].FindLast(act => act.Kind == HandIn)?.Content;
    }

    private static bool IsThread(List<SubmissionAct> past, SubmissionAct act) =>
        act.About is not { } about
        || (about >= 1 && about <= past.Count && past[about - 1] is { Kind: Remark, About: null });

    private static string? TellNotice(List<SubmissionAct> past, int? number) =>
        number is not { } at || at < 1 || at > past.Count || past[at - 1].Kind != Notify
            ? null
            : past.FindLast(act =>
                act.About == at && act.Kind is Answer or Insist or Settle && act.About == at
            )?.Kind switch
            {
                Answer => "answered",
                Settle => "settled",
                _ => "open",
            };
}
