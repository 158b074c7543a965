using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>Two headings of one chapter with the same words.</summary>
[Rule("STR012", "heading-repeated", Severity.Warning)]
internal sealed class HeadingRepeated : IRule
{
    private const int FewestCharacters = 4;
    private const int LongestTitle = 45;

    public RuleAnswer Check(Report report)
    {
        var open = new List<(Heading Heading, HashSet<string> Known)>();
        var top = new HashSet<string>();
        var remarks = new List<RuleRemark>();
        foreach (var heading in report.Sections.Headings)
        {
            open.RemoveAll(above => above.Heading.Level >= heading.Level);
            var title = Heading.NormaliseTitle(report.Slice(heading.Title));
            var known = open.Count > 0 ? open[^1].Known : top;
            if (BeginsBelowNewTitle(report, heading))
                known.Clear();
            if (
                title.Length >= FewestCharacters
                && IsComparedTitle(heading, title)
                && !known.Add($"{heading.Level} {title}")
            )
                remarks.Add(
                    new(heading.Title, $"标题“{report.QuoteSpan(heading.Title)}”在同一部分里出现了两次。")
                );
            open.Add((heading, []));
        }

        return RuleAnswer.FromRemarks(remarks);
    }

    /// <summary>A series that begins anew below a line of its own, as in the second of two reports in one file.</summary>
    private static bool BeginsBelowNewTitle(Report report, Heading heading)
    {
        if (heading is not { Label.Number: 1, Index: > 0 })
            return false;
        var above = report.Prose[heading.Index - 1].Span;
        return above.Length <= LongestTitle
            && NumberLabel.ReadAtStart(report.Text, above) is null
            && !"。；：，、".Contains(report.Slice(above).TrimEnd()[^1]);
    }

    /// <summary>
    /// Items numbered 1. may name one thing twice, parts may all begin with the unit, and rows of lost
    /// tables hold figures.
    /// </summary>
    private static bool IsComparedTitle(Heading heading, string title) =>
        heading.Label is { Style: LabelStyle.Chapter or LabelStyle.Chinese or LabelStyle.BracketedChinese }
        && !title.Any(char.IsAsciiLetterOrDigit);
}
