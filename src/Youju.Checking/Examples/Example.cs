using Youju.Domain.Documents;

namespace Youju.Checking.Examples;

/// <summary>A small report on a page, with what a rule must say about it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Line">The line of the page on which its text begins, from 1.</param>
/// <param name="Marked">The spans that must be reported; none where the rule must stay silent.</param>
public sealed record Example(string Rule, int Line, ExampleReport Report, IReadOnlyList<TextSpan> Marked)
{
    private const string Fence = "```";

    /// <summary>Whether something must be reported; null for an example of a page, whose marks say it.</summary>
    public bool? IsToFire { get; init; }

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

    /// <summary>An example that a check carries in its own file.</summary>
    /// <param name="ordinal">Its place in its list, from 1.</param>
    /// <param name="fires">Whether the check must report something; braces where it must not are plain text.</param>
    internal static Example ParseText(string rule, int ordinal, string text, bool fires)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return ParseLines(rule, ordinal, lines) with { IsToFire = fires };
    }

    private static Example ParseLines(string rule, int line, string[] lines)
    {
        var report = ExampleReport.ParseLines(lines, out var marked);
        return new Example(rule, line, report, marked);
    }
}
