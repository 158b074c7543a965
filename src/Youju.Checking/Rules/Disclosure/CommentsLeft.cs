using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Comments that travel with the file.</summary>
[Rule("DIS007", "comments-left", Severity.Warning)]
internal sealed class CommentsLeft : IRule
{
    public RuleAnswer Check(Report report) =>
        TraceRemark.FromKinds(report, "文件里留有 {0} 条批注，公开前应当删除。", TraceKind.Comment);
}
