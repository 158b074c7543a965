using Youju.Domain.Dossiers;
using Youju.Domain.Remarks;
using Youju.Reporting.Chapters;
using Youju.Reporting.Gaps;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Package;

/// <summary>Projects that stand on one side only: in the ledger without targets, or with targets and not in the ledger.</summary>
internal static class ProjectGaps
{
    /// <param name="hasProjectForms">Whether a form is filled for every project, which needs its targets.</param>
    public static IEnumerable<Remark> FindGaps(Dossier dossier, ScoreBook scores, bool hasProjectForms)
    {
        var kept = ProjectVariables.CollectNames(dossier.Ledger).ToList();
        return
        [
            .. dossier
                .Targets.Projects.Select(targets => targets.Project)
                .Except(kept, StringComparer.Ordinal)
                .Select(project =>
                    GapList.CreateGap(GapCodes.ProjectNotInLedger, $"targets/{project}", project)
                ),
            .. kept.Where(project => hasProjectForms && !scores.Projects.ContainsKey(project))
                .Select(project =>
                    GapList.CreateGap(GapCodes.ProjectWithoutTargets, $"targets/{project}", project)
                ),
        ];
    }
}
