using System.Reflection;
using System.Text;

namespace Youju.Checking.Rules;

/// <summary>The page of a rule in docs/rules, which the program carries.</summary>
public sealed class RulePage
{
    private const string Prefix = "rules/";
    private const int LineBuffer = 256;
    private static readonly Assembly Home = typeof(RulePage).Assembly;
    private readonly Lazy<string> title;
    private readonly Lazy<string> text;

    private RulePage(string fileName)
    {
        FileName = fileName;
        Id = fileName.Split('-')[0];
        title = new(ReadTitle);
        text = new(ReadText);
    }

    /// <summary>Every page, in the order of the ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal)
                && name.EndsWith(".md", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(name => new RulePage(name[Prefix.Length..])),
    ];

    /// <summary>Id and name of the rule: STR006-enumeration-gap.md.</summary>
    public string FileName { get; }

    public string Id { get; }

    /// <summary>The rule's name in Chinese, from the first line.</summary>
    public string Title => title.Value;

    public string Text => text.Value;

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

    // Every check tells the names of all rules, and no more of their pages.
    private string ReadTitle()
    {
        using var reader = new StreamReader(OpenFile(), Encoding.UTF8, false, LineBuffer);
        return reader.ReadLine()!.TrimStart('#', ' ')[Id.Length..].Trim();
    }

    private string ReadText()
    {
        using var reader = new StreamReader(OpenFile());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private Stream OpenFile() => Home.GetManifestResourceStream(Prefix + FileName)!;
}
