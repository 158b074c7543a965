using System.Globalization;
using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>Tells of all traces of a kind in one remark.</summary>
internal static class TraceRemark
{
    private const int MostShown = 20;
    private const int MostCharacters = 60;

    public static RuleAnswer FromKinds(Report report, string message, params TraceKind[] kinds) =>
        FromTraces(message, [.. report.Document.Traces.Where(trace => kinds.Contains(trace.Kind))]);

    public static RuleAnswer FromTraces(string message, IReadOnlyList<Trace> traces) =>
        traces.Count == 0
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(
                    traces.FirstOrDefault(trace => trace.Span is not null)?.Span ?? default,
                    string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(message), traces.Count)
                )
                {
                    Proof = [.. traces.Take(MostShown).Select(DescribeTrace)],
                },
            ]);

    private static FindingText DescribeTrace(Trace trace)
    {
        var (content, isLong) = (trace.Content, trace.Content.Length > MostCharacters);
        var shown = new Quote(isLong ? content[..MostCharacters] : content, content, null);
        return $"{trace.Name}：{shown}{(isLong ? "……" : "")}";
    }
}
