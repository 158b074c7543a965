using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Submissions;
using Youju.Reporting.Gaps;
using Youju.UseCases.Dossiers;
using Youju.Web.Dossiers;

namespace Youju.Web.Year;

/// <summary>What is to do: the gaps of the package, and what looks wrong in the dossier.</summary>
internal static class YearTasks
{
    public static IReadOnlyList<YearTask> ListTasks(
        DossierView view,
        ComposedPackage composed,
        Func<Remark, string> describe
    )
    {
        var gaps = composed.Package?.Gaps ?? [];
        // What the package tells of by name, the dossier would only count again.
        var warnings = view
            .Open.CollectWarnings(view.Id)
            .Where(remark =>
                remark.Code != DossierRemarks.ValuesUnconfirmed
                || gaps.All(gap => gap.Code != GapCodes.ValuesUnconfirmed)
            );
        return
        [
            .. gaps.Concat(warnings)
                .DistinctBy(remark => (remark.Code, string.Join('\0', remark.Values)))
                .OrderByDescending(remark => remark.Severity)
                .Select(remark => CreateTask(view, remark, describe)),
        ];
    }

    /// <summary>The reasons for which it was returned, until it is handed in again; none where it was not.</summary>
    public static IEnumerable<YearTask> ListReturned(DossierView view, Submission submission) =>
        from no in view.ClosedWhy is null ? submission.Objections : []
        from words in no.Points.Select(point => point.Words).DefaultIfEmpty(no.Words)
        where words.Trim().Length > 0
        select new YearTask($"退回的理由：{words.Trim()}", $"{view.Path}/submission", "必须", "error");

    private static YearTask CreateTask(DossierView view, Remark remark, Func<Remark, string> describe)
    {
        var (weight, kind) = remark.Severity switch
        {
            // A column of the unit's own may have no field at all, and then nothing can be done.
            _ when remark.Code == DossierRemarks.ColumnUnknown => ("请看", "info"),
            Severity.Error => ("必须", "error"),
            Severity.Warning => ("应做", "warning"),
            _ => ("请看", "info"),
        };
        return new(describe(remark), PlaceLinks.BuildLink(view, remark.Place), weight, kind);
    }
}
