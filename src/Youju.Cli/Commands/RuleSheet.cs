using System.Text;
using Youju.Checking.Rules;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Packs.Definitions.Checks;

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

    /// <summary>What a pack's own check says of itself, under the headings of a rule's page.</summary>
    public static string FormatCheck(CheckSource check, Severity severity)
    {
        var sheet = new StringBuilder(
            $"{check.Id} {check.Title}（{severity.ChineseName()}；方案包写的检查）\n"
        );
        AppendPart(sheet, "查什么", [check.Message]);
        AppendPart(sheet, "为什么", [check.Basis ?? "依据未写"]);
        AppendPart(sheet, "报告", check.Fires);
        AppendPart(sheet, "不报告", check.Silent);
        AppendPart(sheet, "怎么改", [check.Recommendation ?? "未写"]);
        return sheet.ToString();
    }

    private static void AppendPart(StringBuilder sheet, string heading, IEnumerable<string> texts)
    {
        sheet.Append('\n').Append(heading).Append('\n');
        foreach (var line in texts.SelectMany(text => text.TrimEnd('\n').Split('\n')))
            sheet.Append("  ").Append(line).Append('\n');
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
