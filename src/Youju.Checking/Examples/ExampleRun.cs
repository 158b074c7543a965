using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;

namespace Youju.Checking.Examples;

/// <summary>What a rule really said about an example.</summary>
/// <param name="Reported">The findings of the example's rule.</param>
/// <param name="Failures">What rules had to say that could not do their work.</param>
public sealed record ExampleRun(
    Example Example,
    IReadOnlyList<Finding> Reported,
    IReadOnlyList<string> Failures
)
{
    public bool IsAsMarked =>
        Failures.Count == 0
        && Example.IsToFire != (Example.Marked.Count == 0)
        && Reported.Select(finding => finding.Span).Order().SequenceEqual(Example.Marked.Order());

    public static ExampleRun CheckExample(Example example, Pack pack)
    {
        var result = Checker.CheckDocument(example.Report.Document, pack, example.Report.Options);
        return new ExampleRun(
            example,
            [.. result.Findings.Where(finding => finding.Rule == example.Rule)],
            [
                .. result
                    .Coverage.Where(coverage => coverage.HasFailed)
                    .Select(coverage => $"{coverage.Rule} {coverage.Why}"),
            ]
        );
    }

    /// <summary>What was expected and what came, in Chinese, for whoever has to mend the page or the rule.</summary>
    public string DescribeOutcome() =>
        $"{DescribePlace()}（{Example.Rule}）：应报告 {QuoteSpans(Example.Marked)}，"
        + $"实际报告 {QuoteSpans(Reported.Select(finding => finding.Span))}"
        + string.Concat(
            Reported
                .Select(finding => finding.Message.ToString())
                .Concat(Failures)
                .Select(line => $"\n  {line}")
        );

    private string DescribePlace() =>
        Example.IsToFire switch
        {
            true when Example.Marked.Count == 0 =>
                $"fires 第 {Example.Line} 个示例没有用花括号标出该报告的地方",
            true => $"fires 第 {Example.Line} 个示例",
            false => $"silent 第 {Example.Line} 个示例",
            null => $"第 {Example.Line} 行起的示例",
        };

    private string QuoteSpans(IEnumerable<TextSpan> spans)
    {
        var quotes = spans
            .Order()
            .Select(span => $"“{Example.Report.Document.SliceText(span)}”@{span.Start}")
            .ToList();
        return quotes.Count == 0 ? "无" : string.Join("、", quotes);
    }
}
