using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using static Youju.Storage.Tests.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

public sealed class EvidenceTests
{
    private static readonly EvidenceFile File = new("a", "照片.jpg");

    private static readonly Indicator Satisfaction = new(
        "satisfaction",
        "quality",
        "满意度",
        TargetDirection.AtLeast,
        10
    )
    {
        Actual = new EnteredActual(new(95, Unit.Percent), "问卷"),
    };

    private static readonly Dossier Held = With(
        Record.FromFirstVersion("e1", Named("灯会")),
        Record.FromFirstVersion("e2", Named("樱花节"))
    ) with
    {
        Ledger = new(2024)
        {
            Lines = [Line("p1", "道路"), Line("p2", "桥"), Line("p3", "桥")],
            Named = [new("basic", new() { Executed = Money.FromYuan(1) }, new HandEntered("年报"))],
            Staff = new(8),
        },
        Targets = new()
        {
            Indicators =
            [
                Satisfaction,
                Satisfaction with
                {
                    Id = "bound",
                    Actual = new BoundActual("events.count"),
                },
            ],
            Projects = [new("道路") { Indicators = [Satisfaction with { Id = "road" }] }],
        },
        Evidence = With().Evidence.Add("a", File),
    };

    [Theory]
    [InlineData("events/e1", "events/e1")]
    [InlineData("活动/e2", "events/e2")]
    [InlineData("ledger/p1", "ledger/p1")]
    [InlineData("ledger/道路", "ledger/p1")]
    [InlineData("ledger/basic", "ledger/basic")]
    [InlineData("targets.satisfaction", "targets.satisfaction")]
    [InlineData("staff.posts", "staff.posts")]
    [InlineData("编制数", "staff.posts")]
    public void What_was_entered_can_be_proved(string words, string key) =>
        Assert.Equal(key, Find(Held, words)?.Key);

    [Theory]
    [InlineData("events/e3")]
    [InlineData("ledger/桥")]
    [InlineData("ledger/隧道")]
    [InlineData("targets.bound")]
    [InlineData("narrative/problems")]
    [InlineData("staff.posts；staff.in-service")]
    public void What_is_unknown_or_follows_from_other_things_can_not(string words) =>
        Assert.Null(Find(Held, words));

    [Fact]
    public void A_withdrawn_record_proves_nothing()
    {
        var withdrawn = With(Record.FromFirstVersion("e1", Named("灯会") with { IsWithdrawn = true }));

        Assert.Null(Find(withdrawn, "events/e1"));
    }

    [Theory]
    [InlineData("ledger/x", "ledger/p1 ledger/p2 ledger/p3 ledger/basic")]
    [InlineData("events/x", "events/e1 events/e2")]
    [InlineData("posts/x", "events/ ledger/")]
    [InlineData("targets.x", "targets.satisfaction targets.road")]
    public void A_key_that_is_not_there_brings_up_those_near(string words, string near) =>
        Assert.Equal(near.Split(' ').Order(), Targets(Held).SuggestKeys(words).Order());

    [Fact]
    public void What_follows_from_a_bound_fact_is_proved_there() =>
        Assert.Equal(
            "指标“满意度”的完成值取自 events.count，请给那个数加佐证。",
            Targets(Held).ExplainProvedElsewhere("targets.bound")
        );

    [Fact]
    public void A_record_names_the_file_itself_as_long_as_its_field_is_free()
    {
        var once = Link(Held, "events/e1");
        var record = once.Registers["events"].Records["e1"];

        Assert.Equal(new EvidenceValue("a"), record.Current["evidence"]);
        Assert.Equal(2, record.Current.Number);
        Assert.Same(once, Link(once, "events/e1"));
        Assert.Equal(["events/e1"], Link(once, "events/e1", new("b", "另一张.jpg")).Evidence["b"].Proves);
    }

    [Fact]
    public void An_indicator_names_the_file_unless_it_names_another()
    {
        var once = Link(Held, "targets.road");
        var twice = Link(once, "targets.road", new("b", "另一张.jpg"));

        Assert.Equal("a", (once.Targets.Projects[0].Indicators[0].Actual as EnteredActual)?.Evidence);
        Assert.Null((once.Targets.Indicators[0].Actual as EnteredActual)?.Evidence);
        Assert.Equal(["targets.road"], twice.Evidence["b"].Proves);
    }

    [Fact]
    public void Lines_and_facts_stand_in_the_list_of_the_file() =>
        Assert.Equal(
            ["ledger/p1", "staff.posts"],
            Link(Link(Held, "staff.posts"), "ledger/p1").Evidence["a"].Proves
        );

    [Theory]
    [InlineData("b", "照片.jpg", null, null)]
    [InlineData("a", "别的.jpg", null, null)]
    [InlineData("a", "照片.jpg", "开幕", null)]
    [InlineData("a", "照片.jpg", null, "jpg")]
    public void Files_differ_by_everything_that_is_said_of_them(
        string sha,
        string name,
        string? note,
        string? kind
    )
    {
        Assert.NotEqual(File, new EvidenceFile(sha, name, note) { Kind = kind });
        Assert.NotEqual(File, File with { AddedOn = new(2024, 3, 1) });
        Assert.NotEqual(File, File with { Proves = ["events/e1"] });
        Assert.Equal(File, File with { Proves = [] });
    }

    [Fact]
    public void References_and_bindings_that_lead_nowhere_are_found()
    {
        var lost = With(
            Record.FromFirstVersion("e1", Pointing("e2")),
            Record.FromFirstVersion("e2", Pointing("e9")),
            Record.FromFirstVersion("e3", Pointing("e9") with { IsWithdrawn = true })
        );

        var found = Assert.Single(ReferenceCheck.CheckRecords(lost));
        Assert.Equal(("台账“活动”记录“e2”的“所属活动”", "e9"), (found.Place, found.Missing));
        Assert.Equal(["e1", "e2", "e3"], found.Known);
        var bound = Assert.Single(ReferenceCheck.CheckIndicators(Held, ["events.visitors", "staff.posts"]));
        Assert.Equal(["events.visitors"], bound.Known);
        Assert.Empty(ReferenceCheck.CheckIndicators(Held, ["events.count"]));
    }

    private static RecordVersion Pointing(string id)
    {
        var version = Named("灯会");
        return version with { Values = version.Values.Add("parent", new ReferenceValue(id)) };
    }

    private static BudgetLine Line(string id, string project) =>
        new(id, BudgetKind.GeneralPublic, ExpenditureKind.Project, new(), new HandEntered("年报"))
        {
            Project = project,
        };

    private static EvidenceTargets Targets(Dossier dossier) => new(dossier, dossier.ComputeFacts([]));

    private static EvidenceTarget? Find(Dossier dossier, string words) => Targets(dossier).FindTarget(words);

    private static Dossier Link(Dossier dossier, string words, EvidenceFile? file = null)
    {
        var known = dossier with { Evidence = dossier.Evidence.SetItem((file ?? File).Sha256, file ?? File) };
        var kept = file is null ? dossier : known;
        return new EvidenceLinker(file ?? File, DateTimeOffset.UnixEpoch).LinkToTarget(
            kept,
            Find(kept, words)!
        );
    }
}
