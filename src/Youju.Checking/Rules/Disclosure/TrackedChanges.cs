using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Marks of revision that were neither accepted nor rejected.</summary>
[Rule("DIS006", "tracked-changes-left", Severity.Warning)]
internal sealed class TrackedChanges : IRule
{
    public RuleAnswer Check(Report report) =>
        TraceRemark.FromKinds(
            report,
            "文件里留有 {0} 处修订痕迹，公开前应当接受或拒绝。",
            TraceKind.Insertion,
            TraceKind.Deletion
        );
}
