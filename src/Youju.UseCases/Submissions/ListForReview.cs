using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.Storage.Submissions;
using Youju.Text.Times;
using Youju.UseCases.People;

namespace Youju.UseCases.Submissions;

/// <summary>A submission in the queue of one person.</summary>
/// <param name="IsMine">Whether it is his side's turn.</param>
/// <param name="Days">How many whole days it has stood as it does; null where nothing was done yet.</param>
/// <param name="IsOverdue">Whether that is longer than the rules say, or a day that was set has passed.</param>
/// <param name="IsSampled">Whether a sample has drawn it.</param>
public sealed record QueueLine(KeptSubmission Kept, bool IsMine, int? Days, bool IsOverdue, bool IsSampled)
{
    /// <summary>Whether he publishes, and reviews nothing of that unit.</summary>
    public bool IsPublishing { get; init; }
}

/// <summary>Who looks into the queue, and by which rules.</summary>
/// <param name="FindUnits">Gives for the id of a unit that unit and those above it.</param>
public sealed record QueueRequest(
    Person Person,
    ISubmissionStore Store,
    Func<string, IReadOnlyList<string>> FindUnits,
    ReviewRules Rules,
    DateTimeOffset Now
);

/// <summary>复核: every submission below somebody's units, what waits for him first.</summary>
public static class ListForReview
{
    private static readonly Right[] Rights = [Right.ReviewSubmission, Right.PublishDossier];

    /// <summary>The submissions that somebody reviews or publishes; those of other units do not exist for him.</summary>
    public static IReadOnlyList<QueueLine> ListLines(QueueRequest request)
    {
        // Nothing that was drawn is drawn away again.
        var drawn = request.Store.ListDraws().SelectMany(draw => draw.Keys).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from unit in request.Store.ListSubmissions().GroupBy(kept => ReadUnit(kept.Key))
            let units = request.FindUnits(unit.Key)
            where Rights.Any(right => Access.Allows(request.Person, right, units))
            from kept in unit
            let line = CreateLine(request, kept, units, drawn)
            orderby line.IsMine descending, line.IsOverdue descending, line.IsSampled descending, kept.Submission.Since, kept.Unit
            select line,
        ];
    }

    private static QueueLine CreateLine(
        QueueRequest request,
        KeptSubmission kept,
        IReadOnlyList<string> units,
        HashSet<string> drawn
    )
    {
        var since = kept.Submission.Since;
        int? days = since is { } at ? (int)(request.Now - at).TotalDays : null;
        return new(
            kept,
            SubmissionRights
                .ListSides(request.Person, ActKind.Accept, units)
                .Any(side => side != SubmissionSide.Unit && side == kept.Owner && kept.State.IsFrozen()),
            days,
            IsOverdue(request, kept, days),
            drawn.Contains(kept.Key)
        )
        {
            IsPublishing = !Access.Allows(request.Person, Right.ReviewSubmission, units),
        };
    }

    private static bool IsOverdue(QueueRequest request, KeptSubmission kept, int? days)
    {
        var today = ChinaTime.FindDay(request.Now);
        if (kept.State == SubmissionState.Returned)
            return kept.Submission.Objections.Any(no => no.Due < today);
        var waits =
            kept.State.IsInReview() || kept.State is SubmissionState.Accepted or SubmissionState.Certified;
        var limit =
            kept.State == SubmissionState.Cleared ? request.Rules.PublicationDays : request.Rules.ReviewDays;
        return (waits || kept.State == SubmissionState.Cleared) && days > limit
            || kept.Submission.Notices.Any(notice =>
                notice.State == NoticeState.Open && notice.Opened.Due < today
            );
    }

    /// <summary>The unit's id in the key of a dossier: what stands before the year.</summary>
    internal static string ReadUnit(string key) => key[..Math.Max(0, key.LastIndexOf('-'))];
}
