namespace Youju.Domain.Submissions;

/// <summary>Says whether an act can be done, and if not why, in words that say what to do.</summary>
internal static class ActRules
{
    private const int FewestAtTheEnd = 2;

    private static readonly Func<ActCase, string?>[] Checks =
    [
        CheckState,
        CheckSide,
        CheckWords,
        CheckContent,
        CheckDuties,
        CheckObjections,
        CheckOwnNo,
        CheckThread,
        CheckLastActs,
        CheckClosing,
        CheckReverting,
    ];

    public static string? FindRefusal(Submission submission, SubmissionAct act, DossierStanding standing)
    {
        var one = new ActCase(submission, act, standing, submission.ReadState(standing.Content));
        return Checks.Select(check => check(one)).FirstOrDefault(refusal => refusal is not null);
    }

    public static IReadOnlyList<ActKind> ListKinds(Submission submission, SubmissionState state) =>
        [
            .. ActRule
                .All.Where(rule => rule.Value.From.Contains(state))
                .Select(rule => rule.Key)
                .Where(kind =>
                    kind != ActKind.Revert || submission is { IsCorrection: true, DemandedCorrection: null }
                ),
        ];

    public static bool MovesState(ActKind kind) => ActRule.All[kind].Moves;

    private static string? CheckState(ActCase one) =>
        one.Rule.From.Contains(one.State)
            ? null
            : $"现在是“{one.State.ToChineseLabel()}”，不能{one.Rule.Label}；{DescribeTurn(one)}。";

    private static string DescribeTurn(ActCase one)
    {
        var owner = SubmissionStates.FindOwner(one.State, one.Submission.Level).ToChineseLabel();
        return one.State switch
        {
            SubmissionState.Draft
            or SubmissionState.Returned
            or SubmissionState.Correcting when one.Submission.Approval is not null =>
                "内容在审核以后改过，要由负责人重新审核",
            SubmissionState.Returned when one.Submission.Objections is [var no, ..] =>
                $"{no.By}退回，等{owner}改好再报，或者由他撤回",
            _ => $"现在由{owner}办",
        };
    }

    private static string? CheckSide(ActCase one)
    {
        var sides = one.Act.Kind.ListSides(one.Submission.Level);
        return sides.Contains(one.Act.Side)
            ? null
            : $"{one.Rule.Label}由{string.Join("、", sides.Select(side => side.ToChineseLabel()))}办，您是{one.Act.Side.ToChineseLabel()}的。";
    }

    private static string? CheckWords(ActCase one) =>
        one.Act.HasReason ? null
        : one.Rule.Asks is { } asks ? $"请写明{asks}。"
        : IsSameAgain(one) ? "内容和上次报送时一样，没有改。要这样再报，请写明为什么不改。"
        : null;

    private static bool IsSameAgain(ActCase one) =>
        one.Act.Kind == ActKind.HandIn
        && (one.Submission.Objections.Count > 0 || one.Submission.DemandedCorrection is not null)
        && one.Submission.HandedIn?.Content == one.Act.Content;

    // A digest that somebody read earlier is not what stands now.
    private static string? CheckContent(ActCase one)
    {
        if (one.Act.Content != one.Standing.Content)
            return "档案在您看过以后又改过，请重新打开再办。";
        return one.Rule.IsOfHandedIn && one.Submission.HandedIn?.Content != one.Standing.Content
            ? $"现在的内容不是报送时的内容，不能{one.Rule.Label}。请单位重新审核、重新报送。"
            : null;
    }

    // Fills in, approves, reviews: three people.
    private static string? CheckDuties(ActCase one)
    {
        var (by, isAlone) = (one.Act.By, one.Standing.IsAlone);
        var hasFilled = one.Standing.Fillers.Contains(by);
        if (one.Act.Kind == ActKind.Approve)
            return hasFilled && !isAlone ? Clash("填报", "审核")
                : one.Submission.HasActed(by, IsReview) ? Clash("复核", "审核")
                : null;
        if (!IsReview(one.Act))
            return null;
        return hasFilled ? Clash("填报", "复核")
            : one.Submission.HasActed(by, act => act.Kind == ActKind.Approve) ? Clash("审核", "复核")
            : one.Submission.Accepted.Any(act => act.By == by && act.Side != one.Act.Side)
                ? "您在上一级已经通过了这份报送，这一级要由另一个人复核。"
            : null;
    }

    private static bool IsReview(SubmissionAct act) =>
        act.Kind
            is ActKind.TakeUp
                or ActKind.Agree
                or ActKind.Object
                or ActKind.Score
                or ActKind.Return
                or ActKind.Accept
                or ActKind.Certify;

    private static string Clash(string done, string next) =>
        $"这份档案您{done}过，不能再由您{next}。填报、审核、复核要由三个人分别做，请换一个人。";

    // A later yes never hides an earlier no.
    private static string? CheckObjections(ActCase one)
    {
        if (one.Act.Kind is not (ActKind.Accept or ActKind.Agree))
            return null;
        var noes = one.Submission.Objections;
        var own = noes.FirstOrDefault(no => no.By == one.Act.By);
        return own is not null ? "您写过不同意，还没有撤回；要改主意，先撤回它，写明缘由。"
            : one.Act.Kind == ActKind.Accept && noes is [var no, ..]
                ? $"{no.By}不同意，他没有撤回，单位也没有重新报送，不能通过。"
            : null;
    }

    private static string? CheckOwnNo(ActCase one) =>
        one.Act.Kind != ActKind.Withdraw ? null
        : one.Submission.Objections.All(no => no.By != one.Act.By)
            ? "您没有写过不同意，没有可撤回的；别人的不同意要由他自己撤回。"
        : one.State == SubmissionState.Returned && one.Submission.Approval is not null
            ? "单位已经在改，负责人审核过新的内容，撤不回来了，等它重新报送。"
        : null;

    private static string? CheckThread(ActCase one) =>
        one.Act.Kind switch
        {
            ActKind.Answer => CheckNotice(one, NoticeState.Open),
            ActKind.Insist or ActKind.Settle => CheckNotice(one, NoticeState.Answered),
            ActKind.Remark => CheckQuestion(one),
            _ => null,
        };

    private static string? CheckNotice(ActCase one, NoticeState wanted)
    {
        var notice = one.Submission.Notices.FirstOrDefault(notice => notice.Opened.Number == one.Act.About);
        return notice is null ? "没有这份整改通知。"
            : notice.State != wanted ? $"这份整改通知现在不能{one.Rule.Label}。"
            : wanted == NoticeState.Answered && notice.Opened.Side != one.Act.Side
                ? $"这份整改通知由{notice.Opened.Side.ToChineseLabel()}发出，由它办。"
            : null;
    }

    private static string? CheckQuestion(ActCase one) =>
        one.Act.About is { } about
        && one.Submission.Acts.ElementAtOrDefault(about - 1) is not { Kind: ActKind.Remark, About: null }
            ? "没有这个提问。"
            : null;

    // 认定, 保密审查 and 公开 are never all one person's.
    private static string? CheckLastActs(ActCase one)
    {
        if (one.Act.Kind == ActKind.Clear)
            return
                one.State == SubmissionState.Withheld
                && one.Submission.Acts.Last(act => act.Kind == ActKind.Withhold).By != one.Act.By
                ? "认为不宜公开的人没有改主意，不能由别人通过；请他本人改，或者由单位更正后重新报送。"
                : null;
        if (one.Act.Kind != ActKind.Publish)
            return null;
        string?[] people = [one.Submission.Certified?.By, one.Submission.Cleared?.By, one.Act.By];
        return people.Distinct(StringComparer.Ordinal).Count() < FewestAtTheEnd
            ? "认定、保密审查、公开不能都由一个人办，公开请换一个人。"
            : null;
    }

    private static string? CheckClosing(ActCase one) =>
        one.Act.Kind == ActKind.Close && one.Submission.Notices.Any(notice => notice.Owner is not null)
            ? "还有整改没有销号，不能关账。"
            : null;

    private static string? CheckReverting(ActCase one) =>
        one.Act.Kind != ActKind.Revert ? null
        : !one.Submission.IsCorrection ? "没有在更正，没有可放弃的。"
        : one.Submission.RevertRefusal is { } refusal ? refusal
        : one.Submission.Restorable != one.Standing.Content ? "内容还没有恢复成上次通过的样子。"
        : null;

    private sealed record ActCase(
        Submission Submission,
        SubmissionAct Act,
        DossierStanding Standing,
        SubmissionState State
    )
    {
        public ActRule Rule => ActRule.All[Act.Kind];
    }
}
