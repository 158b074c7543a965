using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Sentences without figures that stand word for word in last year's report.</summary>
[Rule("CON023", "repeated-from-last-year", Severity.Info)]
internal sealed class RepeatedFromLastYear : IRule
{
    /// <summary>A shorter sentence may well be the same two years running.</summary>
    private const int FewestCharacters = 24;

    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } previous)
            return RuleAnswer.NotApplicable("没有给出上年报告（--against）");
        var known = ListSentences(previous).Select(one => one.Key).ToHashSet();
        var standing = report.Pack.Terms.StandingMatters;
        var found = ListSentences(report.Document)
            .Where(one => known.Contains(one.Key))
            .Select(one => one.Span)
            .Where(span => !StandsUnder(report, span, standing))
            .ToList();
        return found.Count == 0
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new(
                    found[0],
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"有 {found.Count} 句话与上年报告逐字相同，请核对写的是不是本年的情况。"
                    )
                )
                {
                    Others = [.. found.Skip(1)],
                    IsQuestion = true,
                },
            ]);
    }

    private static IEnumerable<(TextSpan Span, string Key)> ListSentences(Document document) =>
        from sentence in Sentences.SplitDocument(document)
        let key = Sentences.NormaliseSentence(document, sentence)
        where key.Length >= FewestCharacters && !key.Any(char.IsAsciiDigit)
        select (sentence, key);

    // What a unit is there for stays the same for years.
    private static bool StandsUnder(Report report, TextSpan span, IReadOnlyList<string> standing) =>
        report.Sections.Headings.LastOrDefault(heading => heading.Title.Start <= span.Start) is { } heading
        && standing.Any(report.Slice(heading.Title).Contains);
}
