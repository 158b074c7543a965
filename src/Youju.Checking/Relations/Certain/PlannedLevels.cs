using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;

namespace Youju.Checking.Relations.Certain;

/// <summary>What was done, what was planned, and by how much it was surpassed: 新增就业5,312人，任务5,000人，超额完成6.24%.</summary>
internal static class PlannedLevels
{
    public static bool IsOverPlan(Binding binding) =>
        binding
            is {
                Type: RelationType.Growth or RelationType.Change,
                Target: { Change: not 0, IsSoft: false } target,
                First: { Change: 0, IsSoft: false } done,
                Last: { Change: 0, IsSoft: false } plan
            }
        && target.FollowsDirectly(done, plan)
        && target.Place.Segment == done.Place.Segment
        && plan.Lead.HasAny(StemSet.Aims)
        // 增加预算60万元 is no budget.
        && !plan.Lead.HasAny(StemSet.Margins)
        && !done.Lead.HasAny(StemSet.Aims)
        && !done.IsCalledBase
        && !target.Clause.HasAny(StemSet.Bases)
        && target.Year == 0;
}
