using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Budget.Ledgers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Facts;

public sealed class FactTracerTests
{
    [Fact]
    public void Tells_the_records_a_sum_rests_on()
    {
        var trace = Trace("events.visitors");

        Assert.Equal("接待人次 ＝ 100000 人次以上", trace.Text);
        Assert.Equal("台账记录 活动“灯会”第1版：100000 人次以上", Assert.Single(trace.Grounds).Text);
    }

    [Fact]
    public void Follows_a_computation_down_to_the_ledger()
    {
        var trace = Trace("cost");

        Assert.Equal("收支账“宣传推广”200,000.00元，手工录入：测试", trace.Grounds[0].Grounds[0].Text);
    }

    [Fact]
    public void Ends_at_the_file_that_says_it_proves_a_line_of_the_ledger()
    {
        var line = Ledger(Project("宣传推广", 200_000m)).Lines[0].Id;
        var contract = new EvidenceFile(new string('a', 64), "合同.pdf", "推广合同")
        {
            Proves = [$"ledger/{line}"],
        };

        Assert.Equal(
            "佐证“合同.pdf”：推广合同（aaaaaaaaaaaa…）",
            Tracer(contract).TraceFact("cost")!.Grounds[0].Grounds[0].Grounds[0].Text
        );
    }

    [Fact]
    public void Knows_no_fact_that_is_not_there()
    {
        Assert.Null(Tracer().TraceFact("nothing"));
    }

    [Fact]
    public void A_register_without_records_says_whether_somebody_declared_it_empty()
    {
        Assert.Equal("台账“活动”还没有填：填写，或声明本年没有", TraceVisitors(Register()));
        Assert.Equal("台账“活动”：已声明本年没有", TraceVisitors(Register() with { IsDeclaredEmpty = true }));
    }

    [Fact]
    public void A_record_is_told_with_method_source_and_that_it_only_stands_in()
    {
        var counted = new NumberValue(new(5000, Visits, Method: "门票", Source: "景区"));
        var record = Event("灯会").Changed("visitors", counted);
        record = record.AppendVersion(record.Current with { Number = 3, Illustrative = ["visitors"] });

        Assert.Equal(
            "台账记录 活动“灯会”第3版：5000 人次，方法：门票，来源：景区（示例值）",
            TraceVisitors(Register(record))
        );
    }

    [Fact]
    public void What_people_entered_is_told_with_its_reason_and_its_file()
    {
        var ledger = Ledger() with { Staff = new(Posts: 8) { IsIllustrative = true } };
        var file = new EvidenceFile(new string('b', 64), "编制批文.pdf") { Proves = ["staff.posts"] };
        var trace = TraceFrom(ledger, Register(), "staff.posts", file)!;

        Assert.Equal("编制数 ＝ 8 人", trace.Text);
        Assert.Equal(
            ["手工填报（示例值）：单位档案填报", "佐证“编制批文.pdf”（bbbbbbbbbbbb…）"],
            trace.Grounds.Select(ground => ground.Text)
        );
    }

    [Theory]
    [InlineData(false, "staff.posts", "手工填报：单位档案填报")]
    [InlineData(true, "staff.posts", "手工填报（示例值）：单位档案填报")]
    [InlineData(true, "construction.approved-area", "手工填报：单位档案填报")]
    public void Only_the_staff_stands_in_where_the_staff_is_said_to(
        bool isIllustrative,
        string key,
        string ground
    )
    {
        var ledger = Ledger() with
        {
            Staff = new(Posts: 8) { IsIllustrative = isIllustrative },
            Construction = new(ApprovedArea: 900),
        };

        Assert.Equal(ground, TraceFrom(ledger, Register(), key)!.Grounds[0].Text);
    }

    [Fact]
    public void What_the_ledger_states_itself_is_told_as_stated() =>
        Assert.Equal(
            "收支账列明 500.00元，手工录入：测试",
            TraceFrom(Ledger(Stated("three-public", 500m)), Register(), "three-public.executed")!
                .Grounds[0]
                .Text
        );

    [Fact]
    public void Files_in_the_fields_of_a_record_are_told_with_their_page()
    {
        var traces = new EvidenceTraces(
            new Dictionary<string, EvidenceFile> { ["a"] = new("a", "照片.jpg") { Proves = ["events/e1"] } }
        );
        var version = Event("e1")
            .Changed("permit", new EvidenceValue("a", 3))
            .Changed("place", new EvidenceValue("missing-file-of-long-name"))
            .Current;

        Assert.Equal(
            ["佐证“照片.jpg” 第3页（a…）", "佐证 missing-file…", "佐证“照片.jpg”（a…）"],
            traces.TraceRecordFiles("events", "e1", version).Select(trace => trace.Text)
        );
        Assert.Empty(traces.TraceNamedFile(null));
        Assert.Equal("佐证“照片.jpg”（a…）", Assert.Single(traces.TraceNamedFile("a")).Text);
    }

    private static string TraceVisitors(Register register) =>
        TraceFrom(Ledger(), register, "events.visitors")!.Grounds[0].Text;

    private static FactTrace? TraceFrom(
        Domain.Budget.Ledger ledger,
        Register register,
        string key,
        params EvidenceFile[] files
    ) =>
        new FactTracer(
            new(
                FactGraph.FromFormulas([
                    .. FactPlan.CreateFormulas(ledger),
                    .. FactPlan.CreateFormulas(WithNames),
                ]),
                ledger,
                [register]
            ),
            new Dictionary<string, RegisterDefinition> { ["events"] = WithNames },
            new(files.ToDictionary(file => file.Sha256))
        ).TraceFact(key);

    private static readonly RegisterDefinition WithNames = Definition with { Display = ["name"] };

    private static FactTrace Trace(string key) => Tracer().TraceFact(key)!;

    private static FactTracer Tracer(params EvidenceFile[] files)
    {
        var ledger = Ledger(Project("宣传推广", 200_000m));
        var cost = new ComputedFormula(
            "cost",
            "每人次成本",
            Computation.Ratio,
            Unit.Yuan,
            ["project.executed", "events.visitors"]
        );
        var graph = FactGraph.FromFormulas([
            .. FactPlan.CreateFormulas(ledger),
            .. FactPlan.CreateFormulas(Definition),
            cost,
        ]);
        var store = new FactStore(graph, ledger, [Register(Event("灯会", 100_000, Qualifier.MoreThan))]);
        return new(
            store,
            new Dictionary<string, RegisterDefinition> { ["events"] = Definition },
            new(files.ToDictionary(file => file.Sha256))
        );
    }
}
