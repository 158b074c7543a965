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
        var identity = Assert.Single(
            new IdentitySource("A12", "fund.closing", ["fund.opening", "fund.income"])
            {
                Minus = ["fund.spending"],
            }.ToIdentities()
        );

        Assert.Equal(
            (AmountRelation.Equal, "fund.closing"),
            (identity.Relation, identity.Left.Terms.Single().Key)
        );
        Assert.Equal([1, 1, -1], identity.Right.Terms.Select(term => term.Sign));
    }

    [Fact]
    public void Parts_that_may_not_exceed_the_whole_stand_on_the_left()
    {
        var identity = Assert.Single(
            new IdentitySource("A06", "operating", ["office"])
            {
                Relation = AmountRelation.AtMost,
                Missing = MissingTerm.NotNegative,
            }.ToIdentities()
        );

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
            new IdentitySource("C07", "form.project", ["project"])
            {
                Columns = [AmountColumn.Initial, AmountColumn.Adjusted],
                FromLines = true,
            }
                .ToIdentities()
                .Select(identity => identity.Right.Terms.Single(term => term.FromLines).Column)
        );

    [Fact]
    public void What_holds_everywhere_holds_under_every_carried_pack_that_extends_it() =>
        Assert.Equal(
            PackLibrary.LoadPack(PackLibrary.Root).LedgerIdentities.Count(),
            PackLibrary.LoadPack(["cn-hunan", "tourism"]).LedgerIdentities.Count()
        );

    [Fact]
    public void No_identity_is_stated_twice() =>
        Assert.Empty(
            PackLibrary
                .LoadPack(PackLibrary.Root)
                .Identities.GroupBy(identity =>
                    $"{identity.Whole} {string.Join(' ', identity.Keys)} {identity.Relation} {string.Join(' ', identity.Columns)}"
                )
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
}
