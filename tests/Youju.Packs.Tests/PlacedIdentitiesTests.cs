using Youju.Domain.Budget;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tables;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

/// <summary>An identity of the ledger that tables print holds between their cells, without being written again.</summary>
public sealed class PlacedIdentitiesTests
{
    [Fact]
    public void Items_become_the_cells_that_say_them()
    {
        var identity = Assert.Single(Tables(Identity()).TableIdentities);

        Assert.Equal(("B05", IdentityRelation.Equal), (identity.Pattern, identity.Relation));
        Assert.Equal(new TableAddress("spending", "total") { Column = "basic" }, identity.Whole);
        Assert.Equal(
            [new("details", "personnel"), new TableAddress("details", "302") { Optional = true }],
            identity.Parts
        );
    }

    [Fact]
    public void What_the_ledger_alone_says_stays_there() =>
        Assert.Empty(Tables(Identity() with { IsInTables = false }).TableIdentities);

    [Fact]
    public void Another_column_is_another_table() =>
        Assert.Equal(
            "spending-budget",
            new PlacedIdentities(Tables(Identity())).FindAddress("basic", AmountColumn.Initial)?.Form
        );

    [Fact]
    public void A_relation_of_published_tables_is_stated_once() =>
        Assert.Empty(
            PackLibrary
                .LoadPack(PackLibrary.Root)
                .TableIdentities.GroupBy(identity =>
                    $"{identity.Pattern} {identity.Whole} {string.Join(' ', identity.Parts)}"
                )
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );

    private static IdentitySource Identity() =>
        new("basic", ["details.personnel", "details.302"]) { IsInTables = true, Missing = MissingTerm.Zero };

    private static Pack Tables(IdentitySource identity) =>
        new()
        {
            Identities = new Dictionary<string, IReadOnlyList<IdentitySource>> { ["B05"] = [identity] },
            Imports = new()
            {
                Tables =
                [
                    new("spending-budget", AmountColumn.Initial) { Cells = [new("total", "basic")] },
                    new("spending", AmountColumn.Executed)
                    {
                        Cells = [new("total", "basic") { Column = "basic" }],
                    },
                    new("details", AmountColumn.Executed)
                    {
                        Cells = [new("personnel", "details.personnel")],
                        Codes = "details",
                    },
                ],
            },
        };
}
