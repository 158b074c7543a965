using System.Text;

namespace Youju.Web.Guides;

/// <summary>A page of the help.</summary>
/// <param name="Topic">What its address ends with.</param>
/// <param name="Blocks">Its headings, paragraphs and lists, in their order.</param>
public sealed record Guide(string Topic, string Title, IReadOnlyList<GuideBlock> Blocks);

/// <summary>A heading, a paragraph, or the lines of a list.</summary>
public sealed record GuideBlock(GuideKind Kind, IReadOnlyList<string> Lines);

/// <summary>What a block of the help is.</summary>
public enum GuideKind
{
    Heading,
    Paragraph,
    Points,
}

/// <summary>The texts of docs/help, which lie in the program: headings, paragraphs and points, and nothing else.</summary>
internal static class GuideText
{
    /// <summary>The page that is shown where none is asked for.</summary>
    public const string First = "all";

    private const string Prefix = "help/";
    private const string Ending = ".md";

    private static readonly string[] Order =
    [
        "all",
        "year",
        "money",
        "registers",
        "grid",
        "indicators",
        "evidence",
        "report",
        "checks",
        "submission",
        "import",
        "confirm",
        "changes",
        "tokens",
        "edition",
        "questions",
        "photos",
        "papers",
        "surveys",
    ];

    private static readonly Dictionary<string, Guide> Guides = typeof(GuideText)
        .Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => ParseGuide(name[Prefix.Length..^Ending.Length], ReadResource(name)))
        .ToDictionary(guide => guide.Topic, StringComparer.Ordinal);

    /// <summary>All of them, in the order of the work.</summary>
    public static IReadOnlyList<Guide> All =>
        [
            .. Guides.Values.OrderBy(guide =>
                Array.IndexOf(Order, guide.Topic) is var at && at < 0 ? int.MaxValue : at
            ),
        ];

    public static Guide? FindGuide(string topic) => Guides.GetValueOrDefault(topic);

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(
            typeof(GuideText).Assembly.GetManifestResourceStream(name)!,
            Encoding.UTF8
        );
        return reader.ReadToEnd();
    }

    private static Guide ParseGuide(string topic, string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var title = parts[0].TrimStart('#', ' ').Trim();
        return new(topic, title, [.. parts.Skip(1).Select(part => ParseBlock(part.Trim('\n')))]);
    }

    private static GuideBlock ParseBlock(string part) =>
        part.StartsWith("## ", StringComparison.Ordinal) ? new(GuideKind.Heading, [part[3..]])
        : part.StartsWith("- ", StringComparison.Ordinal)
            ? new(GuideKind.Points, [.. part.Split('\n').Select(line => line[2..])])
        : new(GuideKind.Paragraph, [part.Replace("\n", "", StringComparison.Ordinal)]);
}
