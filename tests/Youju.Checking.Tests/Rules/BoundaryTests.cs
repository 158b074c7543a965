using Youju.Checking.Engine;

namespace Youju.Checking.Tests.Rules;

/// <summary>Beside its page every rule has a test of where its judgement turns.</summary>
public sealed class BoundaryTests
{
    private static readonly string Folder = Path.Combine(
        RepositoryFiles.Root,
        "tests/Youju.Checking.Tests/Rules"
    );

    public static TheoryData<string> Ids => [.. RuleCatalog.Rules.Select(card => card.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_judged_in_the_tests_of_its_family(string id)
    {
        // A check that a pack holds as text belongs to the family of its letters.
        var family = RuleCatalog
            .Rules.Where(card => card.Id[..3] == id[..3])
            .Select(card => card.Rule.GetType().Namespace!.Split('.')[^1])
            .First(room => room != "Written");

        Assert.Contains(
            $"AssertMarked(\"{id}\"",
            File.ReadAllText(Path.Combine(Folder, family + "Tests.cs")).Replace("\n", "").Replace(" ", ""),
            StringComparison.Ordinal
        );
    }
}
