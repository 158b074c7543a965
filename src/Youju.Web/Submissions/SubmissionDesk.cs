using System.Collections.Concurrent;
using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.Storage.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.People;

namespace Youju.Web.Submissions;

/// <summary>Opens submissions for pages, for one person at a time.</summary>
internal sealed class SubmissionDesk(DossierDesk dossiers, PeopleDesk people)
{
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, SubmissionRehearsal> rehearsed = new(
        StringComparer.Ordinal
    );
    private readonly PersonShelf<QueueNames> queues = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<ReviewedDocument>> read = new(
        StringComparer.Ordinal
    );

    /// <summary>By which rules all submissions of this workbench wait and are drawn.</summary>
    public static ReviewRules LoadRules() => PackLibrary.LoadPack(PackLibrary.Root).Review;

    private static readonly Dictionary<SubmissionSide, PersonRole[]> Roles = new()
    {
        [SubmissionSide.Unit] = [PersonRole.Head, PersonRole.Clerk],
        [SubmissionSide.Department] = [PersonRole.Department],
        [SubmissionSide.Finance] = [PersonRole.Finance],
        [SubmissionSide.Publisher] = [PersonRole.Publisher],
    };

    /// <summary>Names by side for the unit of a dossier: with whom it is.</summary>
    public Func<string, SubmissionSide, IReadOnlyList<string>> FindHolders()
    {
        var grants = people
            .OpenStaff(Person.Alone)
            .ListAccounts()
            .Where(account => account.IsOn)
            .SelectMany(account =>
                RoleNames.ReadGrants(account).Select(grant => (account.Name, Grant: grant))
            )
            .ToList();
        return (unit, side) =>
        {
            var units = side == SubmissionSide.Unit ? [unit] : dossiers.FindChain(unit);
            return
            [
                .. grants
                    .Where(one => Roles[side].Contains(one.Grant.Role) && units.Contains(one.Grant.Unit))
                    .Select(one => one.Name)
                    .Distinct(StringComparer.Ordinal),
            ];
        };
    }

    public ISubmissionStore OpenStore(Person person) => dossiers.OpenSubmissions(person);

    public SubmissionEntry OpenEntry(DossierView view, Person person) =>
        new(view.Id, person, dossiers.FindChain(view.Unit), OpenStore(person), people.Now)
        {
            FindStale = () =>
                dossiers.HasUnitsBelow(view.Unit)
                    ? ComposeDepartment.ListStale(OpenDepartment(view, person))
                    : [],
        };

    /// <summary>A submission for a person, by its dossier.</summary>
    /// <param name="units">The unit and those above it.</param>
    public SubmissionEntry OpenEntry(DossierId id, IReadOnlyList<string> units, Person person) =>
        new(id, person, units, OpenStore(person), people.Now);

    public QueueRequest OpenQueue(Person person) =>
        new(person, OpenStore(person), dossiers.ReadChains(), LoadRules(), people.Now)
        {
            Calendar = new(PackLibrary.LoadPack(PackLibrary.Root).Workdays),
        };

    /// <summary>The queue, kept until something is written; by the hour what is due is reckoned anew.</summary>
    public QueueNames ListQueue(QueueRequest request) =>
        queues.Open(
            request.Person,
            (
                request.Store.ListSubmissions(),
                request.FindUnits,
                request.Now.UtcTicks / TimeSpan.TicksPerHour
            ),
            before => new(ListForReview.ListQueue(request, before?.View))
        );

    /// <summary>What is due about one submission.</summary>
    public IReadOnlyList<Reminder> ListDeadlines(DossierView view, Submission submission) =>
        ListReminders.ListOf(
            OpenQueue(Person.Alone),
            new(view.Line.Key, view.Line.Unit, view.Line.Year, view.Open.Seen.Digest, submission),
            _ => false
        );

    /// <summary>A dossier as that of a department, for adding up what it has accepted of its units.</summary>
    public DepartmentRequest OpenDepartment(DossierView view, Person person) =>
        new(OpenQueue(person), view.Open, view.Unit, view.Line.Key, view.Catalogue.FindId);

    public bool HasUnitsBelow(DossierView view) => dossiers.HasUnitsBelow(view.Unit);

    /// <summary>What would be handed in now, to whom, and what stands in the way.</summary>
    public SubmitRequest CreateRequest(DossierView view, Person person, string to, string words) =>
        new(OpenEntry(view, person), view.Open, FindRoute(view), to, words)
        {
            Step = view.Catalogue.Store.FindLastNumber(view.Id),
            Describe = dossiers.Describe,
            Units = dossiers.HasUnitsBelow(view.Unit)
                ? ComposeDepartment.ListAccepted(OpenDepartment(view, person))
                : new Dictionary<string, string>(StringComparer.Ordinal),
            ApprovesFirst = OpenStore(person)
                .ReadSubmission(view.Id)
                .ListExits(view.Open.Seen.Digest)
                .Contains(ActKind.Approve),
        };

    /// <summary>What stands in the way of handing it in; null for whoever may not, or where it is out of his hands.</summary>
    /// <remarks>A rehearsal composes everything: it is kept as long as neither the dossier nor the submission changes.</remarks>
    public SubmissionRehearsal? RehearseFor(DossierView view, SubmissionEntry entry, Submission submission)
    {
        var content = view.Open.Seen.Digest;
        var side = SubmissionRights.FindSide(entry.Person, ActKind.HandIn, submission.Level, entry.Units);
        if (side is null || submission.ReadState(content).IsFrozen())
            return null;
        var key = $"{view.Line.Key} {content} {submission.Acts.Count} {entry.Person.Name}";
        if (rehearsed.TryGetValue(key, out var known))
            return known;
        if (rehearsed.Count >= MostKept)
            rehearsed.Clear();
        return rehearsed[key] = SubmitDossier.RehearseSubmission(CreateRequest(view, entry.Person, "", ""));
    }

    /// <summary>The documents with what was found beside each line; kept as long as nothing changes.</summary>
    public IReadOnlyList<ReviewedDocument> ReadDocuments(DossierView view)
    {
        if (dossiers.Compose(view).Package is not { } package)
            return [];
        if (read.TryGetValue(view.Open.Seen.Digest, out var known))
            return known;
        if (read.Count >= MostKept)
            read.Clear();
        return read[view.Open.Seen.Digest] = ReadReviewed.ReadPackage(view.Open, package);
    }

    /// <summary>What was changed since the round before; null in the first one.</summary>
    public RoundChanges? CompareWithRound(DossierView view, SubmissionEntry entry, int round) =>
        round < 1
            ? null
            : CompareRounds.CompareSince(
                entry,
                view.Open,
                round,
                dossiers.Compose(view).Package is { } package ? ReadReviewed.ReadWords(package) : ""
            );

    private IReadOnlyList<SubmissionSide> FindRoute(DossierView view) =>
        SubmissionRights.FindRoute(
            dossiers.FindChain(view.Unit),
            people
                .OpenStaff(Person.Alone)
                .ListAccounts()
                .Where(account => account.IsOn)
                .SelectMany(RoleNames.ReadGrants)
        );

    /// <summary>Who is at the page, and what he may do to the submission on which side.</summary>
    public static Func<ActKind, bool> ListAllowed(
        SubmissionEntry entry,
        Submission submission,
        string content
    )
    {
        var exits = submission.ListExits(content);
        return kind =>
            exits.Contains(kind)
            && SubmissionRights.FindSide(entry.Person, kind, submission.Level, entry.Units) is not null;
    }
}
