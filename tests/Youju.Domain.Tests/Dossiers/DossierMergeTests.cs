using CsCheck;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using static Youju.Storage.Tests.Dossiers;
using Samples = Youju.Storage.Tests.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

public sealed class DossierMergeTests
{
    [Fact]
    public void Takes_what_only_one_copy_has()
    {
        var merged = Merge(
            Record.FromFirstVersion("e1", Named("灯会")),
            Record.FromFirstVersion("e2", Named("樱花节"))
        );

        Assert.Equal(["e1", "e2"], Ids(merged));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Records_of_one_copy_outweigh_what_the_other_declared()
    {
        var (mine, theirs) = (With(Record.FromFirstVersion("e1", Named("灯会"))), With());
        var declared = theirs with
        {
            Registers = theirs.Registers.SetItem(
                "events",
                theirs.Registers["events"] with
                {
                    IsDeclaredEmpty = true,
                }
            ),
        };

        foreach (
            var merged in new[]
            {
                DossierMerge.MergeDossiers(mine, declared),
                DossierMerge.MergeDossiers(declared, mine),
            }
        )
        {
            Assert.Equal(FillStatus.Filled, merged.Dossier.Registers["events"].FillStatus);
            Assert.Equal("有记录的为准", Assert.Single(merged.Conflicts).Kept);
        }
    }

    [Fact]
    public void What_one_copy_declared_holds_where_the_other_is_silent()
    {
        var declared = With() with
        {
            Registers = With()
                .Registers.SetItem("events", With().Registers["events"] with { IsDeclaredEmpty = true }),
        };

        Assert.Equal(
            FillStatus.DeclaredEmpty,
            DossierMerge.MergeDossiers(With(), declared).Dossier.Registers["events"].FillStatus
        );
    }

    [Fact]
    public void What_one_copy_says_of_the_unit_holds_where_the_other_is_silent()
    {
        var bare = With();
        bare = bare with
        {
            Unit = new(bare.Unit.Name) { Id = bare.Unit.Id },
            Ledger = bare.Ledger with { Staff = new() },
        };
        var told = bare with
        {
            Unit = bare.Unit with { Level = "副科级", Duties = ["负责旅游资源普查"] },
            Ledger = bare.Ledger with { Staff = new(8, 6) },
        };

        foreach (
            var merged in new[]
            {
                DossierMerge.MergeDossiers(bare, told),
                DossierMerge.MergeDossiers(told, bare),
            }
        )
        {
            Assert.Empty(merged.Conflicts);
            Assert.Equal("副科级", merged.Dossier.Unit.Level);
            Assert.Equal(["负责旅游资源普查"], merged.Dossier.Unit.Duties);
            Assert.Equal(new(8, 6), merged.Dossier.Ledger.Staff);
        }
    }

    [Fact]
    public void A_copy_that_went_further_wins_without_conflict()
    {
        var record = Record.FromFirstVersion("e1", Named("灯会"));
        var merged = Merge(record, record.AppendVersion(Named("新春灯会", number: 2)));

        Assert.Equal(2, merged.Dossier.Registers["events"].Records["e1"].Versions.Count);
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Two_changes_of_one_record_both_stay_and_are_listed()
    {
        var record = Record.FromFirstVersion("e1", Named("灯会"));
        var merged = Merge(
            record.AppendVersion(Named("迎春灯会", 2, hour: 5)),
            record.AppendVersion(Named("新春灯会", 2, hour: 3, by: "乙"))
        );

        Assert.Equal(
            ["甲", "乙", "甲"],
            merged.Dossier.Registers["events"].Records["e1"].Versions.Select(version => version.RecordedBy)
        );
        Assert.Equal("台账“活动”记录“e1”", Assert.Single(merged.Conflicts).Place);
    }

    [Fact]
    public void An_indicator_that_differs_is_called_by_its_name()
    {
        Dossier Aiming(decimal target) =>
            With() with
            {
                Targets = new()
                {
                    Indicators =
                    [
                        new("visitors", "quantity", "接待人次", TargetDirection.AtLeast, 10)
                        {
                            Target = target,
                        },
                    ],
                },
            };

        Assert.Equal(
            "指标“接待人次”",
            Assert.Single(DossierMerge.MergeDossiers(Aiming(100), Aiming(200)).Conflicts).Place
        );
    }

    [Fact]
    public void Two_records_that_share_an_id_by_chance_both_stay()
    {
        var merged = Merge(
            Record.FromFirstVersion("e1", Named("灯会")),
            Record.FromFirstVersion("e1", Named("健康跑", by: "乙"))
        );

        Assert.Equal(["e1", "e1-2"], Ids(merged));
        Assert.Contains("改为“e1-2”", Assert.Single(merged.Conflicts).Kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_told_apart_in_one_copy_stay_so_under_their_new_ids()
    {
        var (theirs, pair) = (
            With(
                Record.FromFirstVersion("e1", Named("健康跑", by: "乙")),
                Record.FromFirstVersion("e2", Named("健康跑"))
            ),
            new RecordPair("events", "e1", "e2")
        );
        var merged = DossierMerge.MergeDossiers(
            With(Record.FromFirstVersion("e1", Named("灯会"))),
            theirs with
            {
                DistinctRecordPairs = theirs.DistinctRecordPairs.Add(pair.Key, pair),
            }
        );

        Assert.Equal([new RecordPair("events", "e1-2", "e2")], merged.Dossier.DistinctRecordPairs.Values);
    }

    [Fact]
    public void One_file_imported_into_both_copies_counts_once()
    {
        var merged = Merge(
            Record.FromFirstVersion("e1", Named("灯会", hour: 3)),
            Record.FromFirstVersion("e1", Named("灯会", hour: 5))
        );

        Assert.Equal(["e1"], Ids(merged));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Merging_a_copy_with_itself_changes_nothing() =>
        Any.Sample(dossier =>
        {
            var merged = DossierMerge.MergeDossiers(dossier, dossier);
            Assert.Empty(merged.Conflicts);
            Assert.Equal(dossier.Registers["events"].Records, merged.Dossier.Registers["events"].Records);
        });

    [Fact]
    public void No_version_of_any_record_is_ever_dropped() =>
        Gen.Select(Samples.Record.Array[0, 6], Samples.Record.Array[0, 6])
            .Sample(
                (mine, theirs) =>
                {
                    var (left, right) = (With(mine), With(theirs));
                    var kept = Versions(DossierMerge.MergeDossiers(left, right).Dossier).ToList();
                    Assert.All(Versions(left).Concat(Versions(right)), version =>
                        Assert.Contains(kept, other =>
                            other.HasSameContentAs(version) && other.RecordedBy == version.RecordedBy
                        )
                    );
                }
            );

    private static IEnumerable<RecordVersion> Versions(Dossier dossier) =>
        dossier.Registers["events"].Records.Values.SelectMany(record => record.Versions);

    private static MergeResult Merge(Record mine, Record theirs) =>
        DossierMerge.MergeDossiers(With(mine), With(theirs));

    private static IEnumerable<string> Ids(MergeResult merged) =>
        merged.Dossier.Registers["events"].Records.Keys;
}
