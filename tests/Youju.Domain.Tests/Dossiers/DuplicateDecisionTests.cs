using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using static Youju.Storage.Tests.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

public sealed class DuplicateDecisionTests
{
    private static readonly Dossier Both = With(
        Record.FromFirstVersion("e1", Named("灯会")),
        Record.FromFirstVersion("e2", Holding("灯会", "kind", new TextValue("festival"))),
        Record.FromFirstVersion("e3", Holding("灯会夜市", "parent", new ReferenceValue("e2")))
    ) with
    {
        ToConfirm = With()
            .ToConfirm.Add("events/e2", new("events/e2", "名称：灯会", "去年"))
            .Add("events/e1", new("events/e1", "名称：灯会", "去年")),
        Evidence = With()
            .Evidence.Add(
                "a",
                new EvidenceFile("a", "照片.jpg") { Proves = ["events/e2", "events/e1", "events/e20"] }
            ),
    };

    private static readonly Dossier Joined = Decide().DeclareSame("events", "e1", "e2");

    private static IReadOnlyDictionary<string, Record> Records => Joined.Registers["events"].Records;

    [Fact]
    public void The_one_that_stays_takes_over_what_it_lacks()
    {
        Assert.Equal(new TextValue("festival"), Records["e1"].Current["kind"]);
        Assert.Equal(new TextValue("灯会"), Records["e1"].Current["name"]);
        Assert.Equal((2, "甲"), (Records["e1"].Current.Number, Records["e1"].Current.RecordedBy));
        Assert.True(Records["e2"].Current.IsWithdrawn);
    }

    [Fact]
    public void One_that_lacks_nothing_gets_no_new_version() =>
        Assert.Single(Decide().DeclareSame("events", "e2", "e1").Registers["events"].Records["e2"].Versions);

    [Fact]
    public void Whoever_named_the_other_names_the_one_that_stays()
    {
        Assert.Equal(new ReferenceValue("e1"), Records["e3"].Current["parent"]);
        Assert.Equal(2, Records["e3"].Versions.Count);
        Assert.Equal(["events/e1", "events/e20"], Joined.Evidence["a"].Proves);
        Assert.Equal(["events/e1"], Joined.ToConfirm.Keys);
    }

    [Fact]
    public void Two_that_were_told_apart_are_not_asked_about_again()
    {
        var pair = new RecordPair("events", "e1", "e2");

        Assert.Equal([pair], Decide().DeclareDifferent(pair).DistinctRecordPairs.Values);
    }

    private static DuplicateDecision Decide() => new(Both, DateTimeOffset.UnixEpoch, "甲");

    private static RecordVersion Holding(string name, string field, FieldValue value)
    {
        var version = Named(name);
        return version with { Values = version.Values.Add(field, value) };
    }
}
