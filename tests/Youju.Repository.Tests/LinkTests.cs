using System.Text.RegularExpressions;

namespace Youju.Repository.Tests;

/// <summary>Every link from one page of the documentation to another leads somewhere.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.FilesUnder("", ".md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_resolve(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var broken = LocalLink()
            .Matches(Repository.Read(page))
            .Select(match => match.Groups["path"].Value)
            .Where(path => !Path.Exists(Path.Combine(folder, path)));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_to_headings_resolve(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var broken = HeadingLink()
            .Matches(Repository.Read(page))
            .Where(link => !Headings.Has(Target(link.Groups["path"].Value), link.Groups["anchor"].Value))
            .Select(link => link.Value);

        Assert.Empty(broken);

        string Target(string path) =>
            path.Length == 0
                ? page
                : Path.GetRelativePath(Repository.Root, Path.Combine(folder, path)).Replace('\\', '/');
    }

    [GeneratedRegex(
        @"\]\((?!https?:|mailto:)(?<path>[^)#\s]*)#(?<anchor>[^)\s]*)\)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HeadingLink();

    [GeneratedRegex(
        @"\]\((?!https?:|mailto:|#)(?<path>[^)#\s]+)(#[^)\s]*)?\)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LocalLink();
}
