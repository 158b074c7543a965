using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>What became of closing many.</summary>
/// <param name="Closed">The units that are closed now.</param>
/// <param name="Open">Those that are not, each with the reason.</param>
public sealed record CloseYearResult(
    IReadOnlyList<string> Closed,
    IReadOnlyList<(string Unit, string Why)> Open
);

/// <summary>关账: nothing of a unit's year is touched any more.</summary>
public static class CloseYear
{
    /// <exception cref="UsageException">It was not accepted, something is still to be rectified, or he may not.</exception>
    public static Submission CloseDossier(SubmissionEntry entry, string words) =>
        SubmissionActing.DoAct(entry, ActKind.Close, words);

    /// <summary>Closes every dossier of a year that can be closed, and tells of each other one why it cannot.</summary>
    /// <param name="findId">A dossier by its key.</param>
    public static CloseYearResult CloseDossiers(
        QueueRequest request,
        int year,
        string words,
        Func<string, DossierId> findId
    )
    {
        var (closed, open) = (new List<string>(), new List<(string, string)>());
        foreach (var kept in ListForReview.ListLines(request).Select(line => line.Kept))
        {
            if (kept.Year != year || kept.State == SubmissionState.Closed)
                continue;
            var units = request.FindUnits(ListForReview.ReadUnit(kept.Key));
            try
            {
                CloseDossier(new(findId(kept.Key), request.Person, units, request.Store, request.Now), words);
                closed.Add(kept.Unit);
            }
            catch (UsageException refused)
            {
                open.Add((kept.Unit, refused.Remark.Values[0]));
            }
        }

        return new(closed, open);
    }
}
