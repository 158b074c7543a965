using System.Text.RegularExpressions;

namespace Youju.Repository.Tests;

/// <summary>The headings of pages, by the anchors under which a browser finds them.</summary>
internal static partial class Headings
{
    /// <summary>Whether the repository has the page, and the page the heading.</summary>
    /// <param name="anchor">Empty where the page as a whole is meant.</param>
    public static bool Has(string page, string anchor) =>
        Repository.Files.Contains(page) && (anchor.Length == 0 || Anchors(page).Contains(anchor));

    private static IEnumerable<string> Anchors(string page) =>
        Repository
            .Read(page)
            .Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line =>
                NeverInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-')
            );

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, 1000)]
    private static partial Regex NeverInAnchors();
}
