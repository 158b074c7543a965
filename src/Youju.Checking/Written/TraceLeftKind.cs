using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Written;

/// <summary>What a file carries unseen, all of it told in one remark.</summary>
internal static class TraceLeftKind
{
    private const int MostShown = 20;
    private const int MostCharacters = 60;

    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        var kinds = check.Traces.Select(name => Enum.Parse<TraceKind>(name.ToString())).ToHashSet();
        var traces = report
            .Document.Traces.Where(trace => kinds.Contains(trace.Kind) && IsNamed(check, trace))
            .ToList();
        return traces.Count == 0
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(
                    traces.Find(trace => trace.Span is not null)?.Span ?? default,
                    CheckMessage.Write(check, ("count", $"{traces.Count}"))
                )
                {
                    Proof = [.. traces.Take(MostShown).Select(DescribeTrace)],
                },
            ]);
    }

    private static bool IsNamed(CheckSource check, Trace trace) =>
        check is { Words.Count: 0, WordsFrom: null } || check.Words.Contains(trace.Name.ToLowerInvariant());

    private static FindingText DescribeTrace(Trace trace)
    {
        var (content, isLong) = (trace.Content, trace.Content.Length > MostCharacters);
        var shown = new Quote(isLong ? content[..MostCharacters] : content, content, null);
        return $"{trace.Name}：{shown}{(isLong ? "……" : "")}";
    }
}
