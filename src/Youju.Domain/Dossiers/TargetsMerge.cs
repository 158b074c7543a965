using System.Collections.Immutable;
using Youju.Domain.Indicators;

namespace Youju.Domain.Dossiers;

/// <summary>Brings the targets of two copies together: the unit's, and each project's.</summary>
internal sealed class TargetsMerge(ConflictList conflicts)
{
    public Targets MergeTargets(Targets mine, Targets theirs) =>
        mine with
        {
            Expected = conflicts.KeepMine(
                "预期目标",
                mine.Expected ?? theirs.Expected,
                theirs.Expected ?? mine.Expected,
                ConflictFormat.DescribeValue
            ),
            Achieved = conflicts.KeepMine(
                "实际完成情况",
                mine.Achieved ?? theirs.Achieved,
                theirs.Achieved ?? mine.Achieved,
                ConflictFormat.DescribeValue
            ),
            Indicators = conflicts.MergeItems(
                mine.Indicators,
                theirs.Indicators,
                indicator => indicator.Id,
                indicator => $"指标“{indicator.Name}”",
                ConflictFormat.DescribeValue
            ),
            Execution = MergeExplanations(mine.Execution, theirs.Execution),
            Projects = MergeProjects(mine.Projects, theirs.Projects),
            Problems = conflicts.MergeItems(
                mine.Problems,
                theirs.Problems,
                problem => problem.Text,
                problem => $"问题“{problem.Text}”",
                ConflictFormat.DescribeValue
            ),
            Reasons = conflicts.MergeItems(
                mine.Reasons,
                theirs.Reasons,
                reason => reason.Of,
                reason => $"“{reason.Of}”的偏差原因",
                reason => $"{reason.Code} {reason.Deviation}".Trim()
            ),
            Common = conflicts.MergeEntries(
                mine.Common.ToImmutableSortedDictionary(),
                theirs.Common.ToImmutableSortedDictionary(),
                key => $"共性指标“{key}”",
                ConflictFormat.DescribeValue
            ),
        };

    private Explanation? MergeExplanations(Explanation? mine, Explanation? theirs)
    {
        return conflicts.KeepMine(
            "预算执行率的偏差原因",
            mine ?? theirs,
            theirs ?? mine,
            ConflictFormat.DescribeValue
        );
    }

    private List<ProjectTargets> MergeProjects(
        IReadOnlyList<ProjectTargets> mine,
        IReadOnlyList<ProjectTargets> theirs
    ) =>
        [
            .. mine.Select(own =>
                theirs.FirstOrDefault(other => other.Project == own.Project) is { } other
                    ? MergeProject(own, other)
                    : own
            ),
            .. theirs.Where(other => mine.All(own => own.Project != other.Project)),
        ];

    private ProjectTargets MergeProject(ProjectTargets mine, ProjectTargets theirs) =>
        mine with
        {
            Expected = conflicts.KeepMine(
                $"项目“{mine.Project}”预期目标",
                mine.Expected ?? theirs.Expected,
                theirs.Expected ?? mine.Expected,
                ConflictFormat.DescribeValue
            ),
            Achieved = conflicts.KeepMine(
                $"项目“{mine.Project}”实际完成情况",
                mine.Achieved ?? theirs.Achieved,
                theirs.Achieved ?? mine.Achieved,
                ConflictFormat.DescribeValue
            ),
            Execution = MergeExplanations(mine.Execution, theirs.Execution),
            Indicators = conflicts.MergeItems(
                mine.Indicators,
                theirs.Indicators,
                indicator => indicator.Id,
                indicator => $"指标“{indicator.Name}”",
                ConflictFormat.DescribeValue
            ),
        };
}
