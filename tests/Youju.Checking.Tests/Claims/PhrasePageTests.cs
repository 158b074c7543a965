using System.Text.Json;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Claims;

/// <summary>docs/phrases.md is a test: each of its sentences yields the relations beside it, and no others.</summary>
public sealed class PhrasePageTests
{
    private const int Patterns = 60;
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    public static TheoryData<string, string, string> Rows =>
        [.. Lines().Select(cells => (cells[0], cells[1], cells[2]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_yields_the_relations_beside_it(string pattern, string sentence, string expected)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(sentence);
        var claims = Checker.CheckDocument(builder.BuildDocument(), Pack).Claims;

        Assert.StartsWith("P", pattern);
        Assert.Equal(expected, string.Join("；", claims.Select(Name)));
    }

    [Fact]
    public void Every_pattern_has_two_sentences_at_least() =>
        Assert.Empty(
            Enumerable
                .Range(1, Patterns)
                .Select(number => $"P{number:00}")
                .Where(pattern => Lines().Count(cells => cells[0] == pattern) < 2)
        );

    private static string Name(Claim claim) =>
        $"{Kebab(claim.Kind.ToString())} {Kebab(claim.Verdict.ToString())}";

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "phrases.md"))
            .Where(line => line.StartsWith("| P", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => cells.Length == 3 ? cells : [cells[0], cells[1], ""]);
}
