namespace Youju.Domain.Submissions;

/// <summary>Where a notice stands.</summary>
public enum NoticeState
{
    /// <summary>待整改: the unit is to answer.</summary>
    Open,

    /// <summary>已反馈: whoever wrote it is to judge.</summary>
    Answered,

    /// <summary>已销号.</summary>
    Settled,
}

/// <summary>整改通知: what a reviewer wants mended, and what became of it.</summary>
/// <param name="Opened">The act that began it; its number is that of the notice.</param>
public sealed record RectificationNotice(SubmissionAct Opened)
{
    /// <summary>Answers and judgements, the first one first.</summary>
    public IReadOnlyList<SubmissionAct> Acts { get; private init; } = [];

    /// <summary>Where it stands.</summary>
    public NoticeState State =>
        Acts switch
        {
            [.., { Kind: ActKind.Answer }] => NoticeState.Answered,
            [.., { Kind: ActKind.Settle }] => NoticeState.Settled,
            _ => NoticeState.Open,
        };

    /// <summary>Whose turn it is; null once it is settled.</summary>
    public SubmissionSide? Owner =>
        State switch
        {
            NoticeState.Open => SubmissionSide.Unit,
            NoticeState.Answered => Opened.Side,
            _ => null,
        };

    internal RectificationNotice AddAct(SubmissionAct act) => this with { Acts = [.. Acts, act] };
}
