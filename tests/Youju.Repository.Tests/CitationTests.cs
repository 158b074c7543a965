using System.Text.RegularExpressions;

namespace Youju.Repository.Tests;

/// <summary>What code, packs and pages lean on can be read where they are read.</summary>
public sealed partial class CitationTests
{
    // These tests name pages that are not there.
    private const string Here = "tests/Youju.Repository.Tests/";

    private static readonly List<(string File, string Text)> Sources =
    [
        .. Repository
            .Files.Where(file =>
                Path.GetExtension(file) is ".cs" or ".yaml" or ".liquid" or ".md"
                && !file.StartsWith(Here, StringComparison.Ordinal)
            )
            .Select(file => (file, Repository.Read(file))),
    ];

    [Fact]
    public void A_page_that_is_cited_exists_with_its_heading()
    {
        var citations = Sources
            .SelectMany(source => CitationsIn(source.Text).Select(cited => (source.File, Cited: cited)))
            .ToList();

        Assert.Contains(citations, citation => citation.File.StartsWith("src/", StringComparison.Ordinal));
        Assert.Contains(citations, citation => citation.File.StartsWith("packs/", StringComparison.Ordinal));
        Assert.Empty(citations.Where(citation => !Resolves(citation.Cited)));
    }

    // A number moves when a section is put before it, a heading does not.
    [Fact]
    public void A_section_is_cited_by_its_heading_and_not_by_a_number() =>
        Assert.Empty(Sources.Where(source => source.Text.Contains('§')).Select(source => source.File));

    [Fact]
    public void No_citation_leads_out_of_the_repository() =>
        Assert.Empty(Sources.Where(source => Outside().IsMatch(source.Text)).Select(source => source.File));

    [Theory]
    [InlineData("docs/domain/accounts.md", true)]
    [InlineData("docs/domain/accounts.md#three-public-expenses", true)]
    [InlineData("docs/domain/accounts.md#four-public-expenses", false)]
    [InlineData("docs/domain/weather.md", false)]
    public void A_citation_is_followed_to_its_heading(string citation, bool resolves) =>
        Assert.Equal(resolves, CitationsIn($"/// <summary>As told ({citation}).</summary>").All(Resolves));

    private static IEnumerable<string> CitationsIn(string text) =>
        Citation().Matches(text).Select(match => match.Value);

    private static bool Resolves(string citation) =>
        citation.Split('#') is [var page, .. var rest] && Headings.Has(page, string.Concat(rest));

    [GeneratedRegex(@"(?<![\w/.-])docs/[\w/-]+\.md(#[\w-]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();

    // The notes from which docs/domain was written.
    [GeneratedRegex(@"(?<![\w-])(budget|tourism)\.md\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Outside();
}
