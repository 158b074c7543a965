using System.Xml.Linq;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Docx;

/// <summary>What a comment says: the finding, its computation, its repair.</summary>
internal static class CommentText
{
    public static XElement WriteComment(XNamespace word, int id, Finding finding) =>
        new(
            word + "comment",
            new XAttribute(word + "id", id),
            new XAttribute(word + "author", Tool.ChineseName),
            new XAttribute(word + "initials", Tool.ChineseName[..1]),
            ComposeLines(finding).Select(line => CreateParagraph(word, line))
        );

    private static IEnumerable<string> ComposeLines(Finding finding)
    {
        yield return $"【{finding.Severity.ChineseName()}】{finding.Message}";
        foreach (var line in finding.Proof)
            yield return line.ToString();
        if (finding.Fix is { } fix)
            yield return fix.Replacement is { Length: > 0 } words
                ? $"改法：{fix.Description}（改为“{words}”）"
                : $"改法：{fix.Description}";
        yield return finding.FormatRuleLabel();
    }

    public static XElement CreateParagraph(XNamespace word, string line) =>
        new(
            word + "p",
            new XElement(
                word + "r",
                new XElement(
                    word + "t",
                    new XAttribute(XNamespace.Xml + "space", "preserve"),
                    ToPrintable(line)
                )
            )
        );

    public static string ToPrintable(string line) =>
        string.Concat(
            line.EnumerateRunes()
                .Select(rune => rune.Value is < ' ' or 0xFFFE or 0xFFFF ? "\ufffd" : rune.ToString())
        );
}
