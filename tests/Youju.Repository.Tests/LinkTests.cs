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

    [GeneratedRegex(
        @"\]\((?!https?:|mailto:|#)(?<path>[^)#\s]+)(#[^)\s]*)?\)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LocalLink();
}
