using Youju.Domain.Departments;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.Storage.Submissions;
using Youju.Storage.Texts;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;

namespace Youju.UseCases.Submissions;

/// <summary>A department's package: its own dossier and those of its units that were accepted.</summary>
/// <param name="Table">The figures; null where there is no unit to add up.</param>
/// <param name="Missing">Units of which nothing was accepted yet.</param>
/// <param name="Stale">Units that say something else than when the department last handed in, or are not accepted any more.</param>
/// <param name="Dossiers">Its own dossier first, then those of its units as they were accepted.</param>
public sealed record DepartmentPackage(
    DepartmentTable? Table,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Stale,
    IReadOnlyList<UnitDossier> Dossiers
);

/// <summary>A unit's dossier as it went into the department's.</summary>
public sealed record UnitDossier(DepartmentUnit Unit, OpenDossier Open);

/// <summary>Which department, in which year, and who asks.</summary>
/// <param name="Open">The department's own dossier (本级) as it stands.</param>
/// <param name="Unit">The id of the department's unit.</param>
/// <param name="FindId">A dossier by its key.</param>
public sealed record DepartmentRequest(
    QueueRequest Queue,
    OpenDossier Open,
    string Unit,
    string Key,
    Func<string, DossierId> FindId
);

/// <summary>部门汇总: what the department hands in is its own dossier and what it has accepted of its units.</summary>
public static class ComposeDepartment
{
    /// <summary>The digest of what was accepted of each unit below, by the key of its dossier.</summary>
    public static IReadOnlyDictionary<string, string> ListAccepted(DepartmentRequest request) =>
        ListBelow(request)
            .Select(kept => (kept.Key, kept.Submission.LastAccepted))
            .Where(unit => unit.LastAccepted is not null)
            .ToDictionary(
                unit => unit.Key,
                unit => unit.LastAccepted!.Value.Act.Content,
                StringComparer.Ordinal
            );

    /// <returns>Null where no unit stands below it, or one of them is not his to read.</returns>
    public static DepartmentPackage? ComposePackage(DepartmentRequest request)
    {
        var below = ListBelow(request);
        if (below.Count == 0 || below.Any(kept => !MayRead(request, kept)))
            return null;
        var accepted = ListAccepted(request);
        UnitDossier[] dossiers =
        [
            new(
                new(
                    request.Key,
                    request.Open.Dossier.Unit.Name,
                    request.Open.Seen.Digest,
                    request.Open.Dossier.Ledger
                ),
                request.Open
            ),
            .. below
                .Where(kept => accepted.ContainsKey(kept.Key))
                .Select(kept => ReadAccepted(request, kept)),
        ];
        return new(
            dossiers.Length == 1 ? null : DepartmentTable.AddUnits([.. dossiers.Select(one => one.Unit)]),
            [.. below.Where(kept => !accepted.ContainsKey(kept.Key)).Select(kept => kept.Unit)],
            [.. FindStale(request, accepted, below)],
            dossiers
        );
    }

    /// <summary>Units that say something else than when the department last handed in, or are not accepted any more, by name.</summary>
    public static IReadOnlyList<string> ListStale(DepartmentRequest request) =>
        [.. FindStale(request, ListAccepted(request), ListBelow(request))];

    private static List<KeptSubmission> ListBelow(DepartmentRequest request) =>
        [
            .. request
                .Queue.Store.ListSubmissions()
                .All.Where(kept => kept.Year == request.Open.Dossier.Year)
                .Where(kept =>
                    request.Queue.FindUnits(ListForReview.ReadUnit(kept.Key)).Skip(1).Contains(request.Unit)
                ),
        ];

    private static bool MayRead(DepartmentRequest request, KeptSubmission kept) =>
        Access.Allows(
            request.Queue.Person,
            Right.ReadDossier,
            request.Queue.FindUnits(ListForReview.ReadUnit(kept.Key))
        );

    private static UnitDossier ReadAccepted(DepartmentRequest request, KeptSubmission kept)
    {
        var (round, act) = kept.Submission.LastAccepted!.Value;
        var texts = request.Queue.Store.ReadRound(request.FindId(kept.Key), round);
        var open = OpenDossier.FromDossier(DossierText.ParseDossier(texts, PackLibrary.LoadPack), pack: null);
        return new(new(kept.Key, kept.Unit, act.Content, open.Dossier.Ledger), open);
    }

    private static IEnumerable<string> FindStale(
        DepartmentRequest request,
        IReadOnlyDictionary<string, string> accepted,
        List<KeptSubmission> below
    )
    {
        var handed = request
            .Queue.Store.ReadSubmission(request.FindId(request.Key))
            .HandedIn?.Snapshot?.Units;
        if (handed is null)
            return [];
        var names = below.ToDictionary(kept => kept.Key, kept => kept.Unit, StringComparer.Ordinal);
        var open = below.Where(kept => kept.Submission.IsCorrection).Select(kept => kept.Key);
        return handed
            .Keys.Union(accepted.Keys)
            .Where(key => handed.GetValueOrDefault(key) != accepted.GetValueOrDefault(key))
            .Union(open)
            .Select(key => names.GetValueOrDefault(key, key));
    }
}
