using Youju.Domain.Budget;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

/// <summary>Identities of accounting stand once, as data of a pack, and become relations over the ledger.</summary>
public sealed class IdentitySourceTests
{
    [Fact]
    public void A_whole_equals_its_parts()
    {
        var identity = new IdentitySource("fund.closing", ["fund.opening", "fund.income"])
        {
            Minus = ["fund.spending"],
        }.ToIdentity("A12", AmountColumn.Executed);

        Assert.Equal(
            (AmountRelation.Equal, "fund.closing"),
            (identity.Relation, identity.Left.Terms.Single().Key)
        );
        Assert.Equal([1, 1, -1], identity.Right.Terms.Select(term => term.Sign));
    }

    [Fact]
    public void Parts_that_may_not_exceed_the_whole_stand_on_the_left()
    {
        var identity = new IdentitySource("operating", ["office"])
        {
            Relation = AmountRelation.AtMost,
            Missing = MissingTerm.NotNegative,
        }.ToIdentity("A06", AmountColumn.Executed);

        Assert.Equal(
            ("office", MissingTerm.NotNegative, "operating", MissingTerm.Unknown),
            (
                identity.Left.Terms.Single().Key,
                identity.Left.Missing,
                identity.Right.Terms.Single().Key,
                identity.Right.Missing
            )
        );
    }

    [Fact]
    public void Each_column_is_an_identity_of_its_own() =>
        Assert.Equal(
            [AmountColumn.Initial, AmountColumn.Adjusted],
            new Pack
            {
                Identities = new Dictionary<string, IReadOnlyList<IdentitySource>>
                {
                    ["C07"] =
                    [
                        new("form.project", ["project"])
                        {
                            Columns = [AmountColumn.Initial, AmountColumn.Adjusted],
                            FromLines = true,
                        },
                    ],
                },
            }.LedgerIdentities.Select(identity => identity.Right.Terms.Single(term => term.FromLines).Column)
        );

    [Fact]
    public void What_holds_everywhere_holds_under_every_carried_pack_that_extends_it() =>
        Assert.Empty(
            ListIdentities(PackLibrary.LoadPack(PackLibrary.Root))
                .Except(ListIdentities(PackLibrary.LoadPack(["cn-hunan", "tourism"])))
        );

    [Fact]
    public void What_only_the_forms_of_a_place_ask_for_is_known_there_only()
    {
        var (everywhere, place) = (PackLibrary.LoadPack(PackLibrary.Root), PackLibrary.LoadPack("cn-hunan"));

        Assert.False(everywhere.Ledger.IsKnownKey("form.total"));
        Assert.Equal("整体自评表·年度资金总额", place.Ledger.ToChineseLabel("form.total"));
        Assert.DoesNotContain("C01", everywhere.Identities.Keys);
        Assert.Contains("C01", place.Identities.Keys);
    }

    [Fact]
    public void No_identity_is_stated_twice() =>
        Assert.Empty(
            ListIdentities(PackLibrary.LoadPack("cn-hunan"))
                .GroupBy(identity => identity, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );

    private static IEnumerable<string> ListIdentities(Pack pack) =>
        from pattern in pack.Identities.Values
        from identity in pattern
        select $"{string.Join(' ', identity.Keys)} {identity.Relation} {string.Join(' ', identity.Columns)}";
}
