using System.Text.RegularExpressions;

namespace Youju.Repository.Tests;

/// <summary>Every identity that the ledger or the tables are checked by has its page, and every page an identity.</summary>
public sealed partial class IdentityPageTests
{
    private const string Folder = "docs/identities/";

    private static readonly string[] Skeleton =
    [
        "应当怎样",
        "依据",
        "在哪里查",
        "对得上",
        "对不上",
        "怎么办",
    ];

    private static readonly SortedSet<string> Declared =
    [
        .. Repository.FilesUnder("src/", ".cs").SelectMany(file => Ids(Literal(), file)),
        .. Repository.FilesUnder("src/", ".cs").SelectMany(file => Ids(Summary(), file)),
        .. Repository.FilesUnder("packs/", ".yaml").SelectMany(file => Ids(Pattern(), file)),
    ];

    private static string Index => Repository.Read(Folder + "README.md");

    public static TheoryData<string> Pages =>
        [
            .. Repository
                .FilesUnder(Folder, ".md")
                .Select(file => file[Folder.Length..])
                .Where(file => file != "README.md"),
        ];

    [Fact]
    public void Every_identity_has_its_page_and_every_page_its_identity()
    {
        Assert.NotEmpty(Declared);
        Assert.Equal(Declared, Pages.Select(page => page.Data[..3]));
    }

    [Fact]
    public void Every_page_is_in_the_index_in_its_order() =>
        Assert.Equal(
            Pages.Select(page => page.Data),
            IndexLine().Matches(Index).Select(line => line.Groups["page"].Value).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_the_index_calls_unchecked_is_not_declared() =>
        Assert.Empty(
            LineWithoutPage().Matches(Index).Select(line => line.Groups["id"].Value).Intersect(Declared)
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_what_holds_why_where_it_is_checked_and_what_to_do(string page)
    {
        var lines = Repository.Read(Folder + page).Split('\n');
        var headings = lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Matches(PageName(), page);
        Assert.StartsWith($"# {page[..3]} ", lines[0], StringComparison.Ordinal);
        Assert.Equal(Skeleton, headings.Select(line => line[3..]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_index_calls_a_page_by_its_title(string page) =>
        Assert.Contains(
            $"| [{page[..3]}]({page}) | {Repository.Read(Folder + page).Split('\n')[0][6..]} |",
            Index,
            StringComparison.Ordinal
        );

    private static IEnumerable<string> Ids(Regex where, string file) =>
        where
            .Matches(Repository.Read(file))
            .SelectMany(match => match.Groups["id"].Captures)
            .Select(id => id.Value);

    // P is a phrase, T a figure told again in a text: neither is an identity.
    [GeneratedRegex(
        """
            "(?<id>[A-LS][0-9]{2})"
            """,
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Literal();

    // What is checked without naming its id to anyone still says it: "A15: a total below one of its parts".
    [GeneratedRegex(
        @"<summary>(?<id>[A-LS][0-9]{2})((, | and )(?<id>[A-LS][0-9]{2}))*:",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Summary();

    // A relation of tables names its pattern; identities.yaml lists its identities under theirs.
    [GeneratedRegex(
        @"\bpattern: (?<id>[A-Z][0-9]{2})\b|^\+?(?<id>[A-Z][0-9]{2}):",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^[A-LS][0-9]{2}(-[a-z]+)+\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageName();

    [GeneratedRegex(
        @"^\| \[[A-LS][0-9]{2}\]\((?<page>[^)]+)\)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex IndexLine();

    [GeneratedRegex(
        @"^\| (?<id>[A-LS][0-9]{2}) \|",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex LineWithoutPage();
}
