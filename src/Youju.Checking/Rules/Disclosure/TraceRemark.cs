using System.Globalization;
using System.Text;
using Youju.Domain.Documents;

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
                    Proof =
                    [
                        .. traces
                            .Take(MostShown)
                            .Select(trace => $"{trace.Name}：{ShortenContent(trace.Content)}"),
                    ],
                },
            ]);

    private static string ShortenContent(string content) =>
        content.Length <= MostCharacters ? content : content[..MostCharacters] + "……";
}
