using Youju.Database.Model;
using Youju.Storage.Files;
using Youju.Storage.Submissions;

namespace Youju.Database.Submissions;

/// <summary>Every dossier with its submission, kept: what the log tells since is read again, and no more.</summary>
/// <remarks>Whatever changes a dossier or a submission writes a line of the log in the same transaction.</remarks>
public sealed class SubmissionShelf(DatabasePlace database)
{
    // With more than these it is cheaper to read all of them in one go, and a list of parameters has an end.
    private const int MostReadAgain = 500;

    private static readonly Comparer<KeptSubmission> ByKey = Comparer<KeptSubmission>.Create(
        (one, other) => string.CompareOrdinal(one.Key, other.Key)
    );

    private readonly Lock gate = new();
    private SubmissionList kept = SubmissionList.None;
    private LogMoment moment = LogMoment.Beginning;

    /// <summary>All of them as they stand now.</summary>
    /// <exception cref="DossierException">The database does not answer.</exception>
    public SubmissionList ReadAll()
    {
        lock (gate)
        {
            return DatabasePlace.Reach(() =>
            {
                using var context = database.Open();
                return Renew(context);
            });
        }
    }

    // The moment is read before what it stands for: what is written in between is read once more the next time.
    private SubmissionList Renew(WorkbenchContext context)
    {
        var now = LogMoment.ReadNow(context);
        if (now == moment && now != LogMoment.Beginning)
            return kept;
        var changed = moment.StandsIn(context) ? ListChanged(context) : null;
        var all =
            changed is null || changed.Count > MostReadAgain
                ? [.. StoredSubmissions.ListAll(context).OrderBy(one => one.Key, StringComparer.Ordinal)]
                : ReplaceSome(StoredSubmissions.ListSome(context, changed), changed);
        moment = now;
        return kept = new(now.Number, all);
    }

    private HashSet<string> ListChanged(WorkbenchContext context) =>
        moment
            .ListLater(context)
            .Where(row => row.Dossier != "")
            .Select(row => row.Dossier)
            .Distinct()
            .Take(MostReadAgain + 1)
            .ToHashSet(StringComparer.Ordinal);

    private List<KeptSubmission> ReplaceSome(IEnumerable<KeptSubmission> read, HashSet<string> changed)
    {
        var all = kept.All.Where(one => !changed.Contains(one.Key)).ToList();
        foreach (var one in read)
            all.Insert(~all.BinarySearch(one, ByKey), one);
        return all;
    }
}
