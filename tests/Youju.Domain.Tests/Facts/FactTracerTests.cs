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
