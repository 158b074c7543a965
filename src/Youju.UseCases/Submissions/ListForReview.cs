using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tourism;
using Youju.Storage.Submissions;
using Youju.Tourism.Schedules;
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
)
{
    /// <summary>Which days are worked; where nobody says, the week alone counts.</summary>
    public WorkCalendar Calendar { get; init; } = new(new Dictionary<string, WorkYear>());
}

/// <summary>复核: every submission below somebody's units, what waits for him first.</summary>
public static class ListForReview
{
    private static readonly Right[] Rights = [Right.ReviewSubmission, Right.PublishDossier];

    /// <summary>The submissions that somebody reviews or publishes; those of other units do not exist for him.</summary>
    /// <param name="before">The same as it stood before: lines of submissions that did not change are taken over.</param>
    public static QueueView ListQueue(QueueRequest request, QueueView? before = null)
    {
        // Nothing that was drawn is drawn away again.
        var drawn = request.Store.ListDraws().SelectMany(draw => draw.Keys).ToHashSet(StringComparer.Ordinal);
        var basis = new QueueBasis(
            request.FindUnits,
            request.Now.UtcTicks / TimeSpan.TicksPerHour,
            drawn.Count
        );
        var known = before?.Basis == basis ? before.Known : QueueView.Nothing;
        return new(
            basis,
            [
                .. from unit in request.Store.ListSubmissions().All.GroupBy(kept => ReadUnit(kept.Key))
                let units = request.FindUnits(unit.Key)
                where Rights.Any(right => Access.Allows(request.Person, right, units))
                from kept in unit
                let line = known.GetValueOrDefault(kept) ?? CreateLine(request, kept, units, drawn)
                orderby line.IsMine descending, line.IsOverdue descending, line.IsSampled descending, kept.Submission.Since, kept.Key
                select line,
            ]
        );
    }

    /// <summary>Its lines alone.</summary>
    public static IReadOnlyList<QueueLine> ListLines(QueueRequest request) => ListQueue(request).Lines;

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
            ListReminders.ListOf(request, kept, _ => false).Any(reminder => reminder.IsOverdue),
            drawn.Contains(kept.Key)
        )
        {
            IsPublishing = !Access.Allows(request.Person, Right.ReviewSubmission, units),
        };
    }

    /// <summary>The unit's id in the key of a dossier: what stands before the year.</summary>
    internal static string ReadUnit(string key) => key[..Math.Max(0, key.LastIndexOf('-'))];
}
