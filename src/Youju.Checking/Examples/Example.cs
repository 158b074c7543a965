using Youju.Domain.Documents;

namespace Youju.Checking.Examples;

/// <summary>A small report on a page, with what a rule must say about it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Line">The line of the page on which its text begins, from 1.</param>
/// <param name="Marked">The spans that must be reported; none where the rule must stay silent.</param>
public sealed record Example(string Rule, int Line, ExampleReport Report, IReadOnlyList<TextSpan> Marked)
{
    private const string Fence = "```";

    /// <summary>The examples of a page: fenced texts under 报告 and 不报告. The page's first line begins with the rule's id.</summary>
    public static IReadOnlyList<Example> ParsePage(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var rule = lines[0].TrimStart('#', ' ').Split(' ')[0];
        var examples = new List<Example>();
        var isUnderExamples = false;
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith("## ", StringComparison.Ordinal))
                isUnderExamples = lines[index][3..].Trim() is "报告" or "不报告";
            if (!isUnderExamples || !lines[index].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, index + 1);
            if (end < 0)
                break;
            examples.Add(ParseLines(rule, index + 2, lines[(index + 1)..end]));
            index = end;
        }

        return examples;
    }

    private static Example ParseLines(string rule, int line, string[] lines)
    {
        var report = ExampleReport.ParseLines(lines, out var marked);
        return new Example(rule, line, report, marked);
    }
}
