using System.Text.Json;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Claims;

/// <summary>docs/phrases.md is a test: each of its sentences yields the relations beside it, and no other is called wrong.</summary>
public sealed class PhrasePageTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    public static TheoryData<string, string> Rows => [.. PhrasePage.ReadRows()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_yields_the_relations_beside_it(string sentence, string expected)
    {
        var builder = new DocumentBuilder();
        builder.AddParagraph(sentence);
        var claims = Checker.CheckDocument(builder.BuildDocument(), Pack).Claims.Select(Name).ToList();
        var missing = expected
            .Split('；', StringSplitOptions.RemoveEmptyEntries)
            .Where(name => !claims.Remove(name));

        Assert.Empty(missing);
        Assert.DoesNotContain(claims, name => name.Contains("contradiction") || name.Contains("slip"));
    }

    private static string Name(Claim claim) =>
        $"{ToKebab(claim.Kind.ToString())} {ToKebab(claim.Verdict.ToString())}";

    private static string ToKebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
