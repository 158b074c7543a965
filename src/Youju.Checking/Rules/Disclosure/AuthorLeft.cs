using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Properties of the file that name a person, a machine's folder or a template.</summary>
[Rule("DIS009", "author-left", Severity.Info)]
internal sealed class AuthorLeft : IRule
{
    public RuleAnswer Check(Report report) =>
        TraceRemark.FromTraces(
            "文件属性里留有 {0} 项作者、单位或路径信息，公开前请核对。",
            [
                .. report.Document.Traces.Where(trace =>
                    trace.Kind == TraceKind.Property
                    && report.Pack.Disclosure.PersonalProperties.Contains(trace.Name.ToLowerInvariant())
                ),
            ]
        );
}
