using System.Reflection;

namespace Youju.Checking.Rules;

/// <summary>The page of a rule in docs/rules, which the program carries.</summary>
/// <param name="FileName">Id and name of the rule: STR006-enumeration-gap.md.</param>
public sealed record RulePage(string FileName, string Text)
{
    private const string Prefix = "rules/";

    /// <summary>Every page, in the order of the ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } = ReadAllPages();

    public string Id => FileName.Split('-')[0];

    /// <summary>The rule's name in Chinese, from the first line.</summary>
    public string Title => Text.Split('\n')[0].TrimStart('#', ' ')[Id.Length..].Trim();

    /// <summary>How to mend what the rule finds.</summary>
    public string Repair => ReadSection("怎么改");

    public static RulePage? FindByRuleId(string id) => All.FirstOrDefault(page => page.Id == id);

    /// <summary>The words under one heading of the page.</summary>
    public string ReadSection(string heading)
    {
        var start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += heading.Length + 5;
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return (end < 0 ? Text[start..] : Text[start..end]).Trim();
    }

    private static List<RulePage> ReadAllPages()
    {
        var home = typeof(RulePage).Assembly;
        return
        [
            .. home.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new RulePage(name[Prefix.Length..], ReadResourceText(home, name))),
        ];
    }

    private static string ReadResourceText(Assembly home, string name)
    {
        using var reader = new StreamReader(home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
