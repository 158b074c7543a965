using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

/// <summary>A column that a table no longer knows is kept and named; nobody's work is lost with a new pack.</summary>
public sealed class ForeignColumnsTests
{
    private const string Events =
        "id,version,recorded-at,recorded-by,weather,visitors\n"
        + "e1,1,2024-03-01T09:00:00+08:00,经办,晴,10\ne2,1,2024-03-01T09:00:00+08:00,经办,\"雨，\n大\",20\n";

    [Fact]
    public void Cells_of_a_register_are_given_back_unchanged()
    {
        var written = DossierText.FormatFiles(Parse("registers/events.csv", Events))["registers/events.csv"];
        var again = Parse("registers/events.csv", written).Registers["events"];

        Assert.EndsWith(",weather", written.Split('\n')[0].TrimEnd('\r'), StringComparison.Ordinal);
        Assert.Equal("晴", again.Records["e1"].Current.Foreign["weather"]);
        Assert.Equal("雨，\n大", again.Records["e2"].Current.Foreign["weather"]);
    }

    [Fact]
    public void Cells_of_the_ledger_are_given_back_unchanged()
    {
        const string ledger =
            "id,item,budget,kind,executed,reason,office\nb1,,general-public,project,100,手工,一科\n,basic,,,50,手工,二科\n";
        var files = DossierText.FormatFiles(Parse("ledger.csv", ledger));
        var again = Parse("ledger.csv", files["ledger.csv"]).Ledger;

        Assert.Equal("一科", again.Lines.Single().Foreign["office"]);
        Assert.Equal("二科", again.Named.Single().Foreign["office"]);
    }

    [Fact]
    public void A_column_is_named_with_its_file_and_the_nearest_known_one() =>
        Assert.StartsWith(
            "registers/events.csv 的“visiters”列：方案包的台账“活动”没有这一列，内容原样保留，不参加计算；"
                + "列名写错的请改正。最接近的是 visitors。",
            Assert
                .Single(
                    ForeignColumns.FindColumns(
                        Parse(
                            "registers/events.csv",
                            Events.Replace("weather,visitors", "visiters,visitors", StringComparison.Ordinal)
                        )
                    )
                )
                .Words,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_column_in_which_nothing_stands_is_not_named() =>
        Assert.Empty(
            ForeignColumns.FindColumns(
                Parse("registers/events.csv", "id,version,recorded-at,recorded-by,weather\n")
            )
        );

    [Fact]
    public void A_field_that_went_may_still_be_called_illustrative()
    {
        var text = Events
            .Replace("recorded-by,", "recorded-by,illustrative,", StringComparison.Ordinal)
            .Replace("经办,", "经办,weather,", StringComparison.Ordinal);

        var record = Parse("registers/events.csv", text).Registers["events"].Records["e1"].Current;

        Assert.Equal(["weather"], record.Illustrative);
    }

    [Fact]
    public void Tables_that_no_pack_shapes_stay_strict() =>
        Assert.Contains(
            "to-confirm.csv 第 1 行第 18 列：不认识的列“sauce”",
            Assert
                .Throws<DossierException>(() => Parse("to-confirm.csv", "key,value,source,sauce\n"))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_merge_keeps_both_versions_where_only_such_cells_differ()
    {
        var mine = Parse("registers/events.csv", Events);
        var theirs = Parse("registers/events.csv", Events.Replace("晴", "阴", StringComparison.Ordinal));

        var merged = DossierMerge.MergeDossiers(mine, theirs).Dossier.Registers["events"];

        Assert.Equal(
            ["晴", "阴", "雨，\n大"],
            merged
                .Records.Values.Select(record => record.Current.Foreign["weather"])
                .Order(StringComparer.Ordinal)
        );
    }

    private static Dossier Parse(string path, string text) =>
        DossierText.ParseDossier(
            new Dictionary<string, string>(DossierText.FormatFiles(Dossiers.With())) { [path] = text },
            _ => Dossiers.Pack
        );
}
