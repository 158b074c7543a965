using System.Text;
using Youju.Checking.Rules;
using Youju.Domain.Findings;
using Youju.Formats.Findings;

namespace Youju.Cli.Commands;

/// <summary>A rule's page for the screen: the marks of its markup give way to plain text.</summary>
internal static class RuleSheet
{
    private const string Fence = "```";

    public static string FormatPage(RulePage page, Severity severity)
    {
        var precision = RulePrecision.FindByRuleId(page.Id);
        var sheet = new StringBuilder($"{page.Id} {page.Title}（{severity.ChineseName()}；{precision}）\n");
        var isExample = false;
        foreach (var line in ExtractBody(page.Text).Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isExample = !isExample;
            else
                sheet.Append(FormatPlainLine(line, isExample)).Append('\n');
        }

        return sheet.ToString().TrimEnd() + "\n";
    }

    // The title and the card above the first heading are said in the sheet's first line.
    private static string ExtractBody(string text) =>
        text[Math.Max(0, text.IndexOf("\n## ", StringComparison.Ordinal))..];

    private static string FormatPlainLine(string line, bool isExample) =>
        line.Length == 0 ? ""
        : isExample ? "    " + line.Replace('{', '【').Replace('}', '】')
        : line.StartsWith("## ", StringComparison.Ordinal) ? line[3..]
        : "  " + line;
}
