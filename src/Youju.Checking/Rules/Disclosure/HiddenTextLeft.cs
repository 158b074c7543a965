using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Words that do not show but can be read from the file.</summary>
[Rule("DIS008", "hidden-text-left", Severity.Warning)]
internal sealed class HiddenTextLeft : IRule
{
    public RuleAnswer Check(Report report) =>
        TraceRemark.FromKinds(report, "文件里有 {0} 处隐藏文字，公开前应当删除。", TraceKind.HiddenText);
}
