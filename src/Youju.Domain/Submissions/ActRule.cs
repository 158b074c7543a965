namespace Youju.Domain.Submissions;

/// <summary>From where an act leads, and who may do it.</summary>
/// <param name="Label">What it is called in Chinese.</param>
/// <param name="From">The states in which it can be done.</param>
/// <param name="Sides">On whose side; empty for the level that has it.</param>
internal sealed record ActRule(string Label, SubmissionState[] From, params SubmissionSide[] Sides)
{
    private static readonly SubmissionState[] Everywhere = Enum.GetValues<SubmissionState>();

    private static readonly SubmissionState[] NotClosed =
    [
        .. Everywhere.Where(state => state != SubmissionState.Closed),
    ];

    private static readonly SubmissionState[] Unfrozen =
    [
        .. Everywhere.Where(state => !state.IsFrozen() && state != SubmissionState.Approved),
    ];

    private static readonly SubmissionState[] Open = [.. Everywhere.Where(state => !state.IsFrozen())];
    private static readonly SubmissionState[] InReview = [.. Everywhere.Where(state => state.IsInReview())];
    private static readonly SubmissionState[] Settled = [.. Everywhere.Where(state => state.IsSettled())];
    private static readonly SubmissionSide[] Level = [];
    private static readonly SubmissionSide[] Reviewers = [SubmissionSide.Department, SubmissionSide.Finance];

    /// <summary>What must have been said with it; null where nothing must.</summary>
    public string? Asks { get; init; }

    /// <summary>Whether the content must be what was handed in.</summary>
    public bool IsOfHandedIn { get; init; }

    /// <summary>Whether the state changes with it.</summary>
    public bool Moves { get; init; } = true;

    public static IReadOnlyDictionary<ActKind, ActRule> All { get; } =
        new Dictionary<ActKind, ActRule>
        {
            [ActKind.Approve] = new("审核", Unfrozen, SubmissionSide.Unit),
            [ActKind.HandIn] = new("报送", [SubmissionState.Approved], SubmissionSide.Unit),
            [ActKind.Recall] = new("收回", [SubmissionState.Waiting], SubmissionSide.Unit)
            {
                Asks = "收回的缘由",
            },
            [ActKind.TakeUp] = Review("受理", [SubmissionState.Waiting]),
            [ActKind.Agree] = Review("同意", InReview) with { Moves = false },
            [ActKind.Object] = Review("不同意", InReview) with { Asks = "不同意的理由", Moves = false },
            [ActKind.Score] = Review("评分", InReview) with { Moves = false },
            [ActKind.Withdraw] = Review(
                "撤回不同意",
                [SubmissionState.UnderReview, SubmissionState.Returned]
            ) with
            {
                Asks = "撤回的缘由",
            },
            [ActKind.Return] = Review("退回", InReview) with { Asks = "退回的理由，好让填报的人知道改什么" },
            [ActKind.Accept] = Review("通过", InReview),
            [ActKind.Certify] = new("认定", [SubmissionState.Accepted], SubmissionSide.Finance)
            {
                IsOfHandedIn = true,
            },
            [ActKind.Clear] = new(
                "保密审查通过",
                [SubmissionState.Certified, SubmissionState.Withheld],
                SubmissionSide.Publisher
            )
            {
                IsOfHandedIn = true,
            },
            [ActKind.Withhold] = new(
                "保密审查不通过",
                [SubmissionState.Certified, SubmissionState.Cleared],
                SubmissionSide.Publisher
            )
            {
                Asks = "不宜公开的理由",
                IsOfHandedIn = true,
            },
            [ActKind.Publish] = new("公开", [SubmissionState.Cleared], SubmissionSide.Publisher)
            {
                IsOfHandedIn = true,
            },
            [ActKind.Correct] = new("开始更正", Settled, [SubmissionSide.Unit, .. Reviewers])
            {
                Asks = "更正的缘由",
            },
            [ActKind.Revert] = new(
                "放弃更正",
                [SubmissionState.Correcting, SubmissionState.Approved, SubmissionState.Returned],
                SubmissionSide.Unit
            )
            {
                Asks = "放弃更正的缘由",
            },
            [ActKind.Notify] = Aside("整改通知", [.. InReview, .. Settled], Reviewers, "要整改什么"),
            [ActKind.Answer] = Aside("整改反馈", NotClosed, [SubmissionSide.Unit], "怎么改的"),
            [ActKind.Insist] = Aside("整改不到位", NotClosed, Reviewers, "还差什么"),
            [ActKind.Settle] = Aside("整改销号", NotClosed, Reviewers, asks: null),
            [ActKind.Remark] = Aside("提问", NotClosed, [SubmissionSide.Unit, .. Reviewers], "要问的话"),
            [ActKind.Close] = new("关账", Settled, SubmissionSide.Finance) { IsOfHandedIn = true },
            [ActKind.Reopen] = new("重新开账", [SubmissionState.Closed], SubmissionSide.Finance)
            {
                Asks = "重新开账的缘由",
            },
            [ActKind.Assign] = Aside("分工", Open, [SubmissionSide.Unit], "由谁确认"),
            [ActKind.Sign] = Aside("确认", Open, [SubmissionSide.Unit], "确认的是多少"),
            [ActKind.CompareAccounts] = Aside("决算核对", Settled, [SubmissionSide.Finance], "核对的结果"),
        };

    // What reviewers do is of what was handed in.
    private static ActRule Review(string label, SubmissionState[] from) =>
        new(label, from, Level) { IsOfHandedIn = true };

    private static ActRule Aside(
        string label,
        SubmissionState[] from,
        SubmissionSide[] sides,
        string? asks
    ) => new(label, from, sides) { Asks = asks, Moves = false };
}
