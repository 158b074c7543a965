using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Reporting.Narrative;
using Youju.Reporting.Tests.Package;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Tests.Narrative;

public sealed class NarrativeRendererTests
{
    private const string Place = "narrative/overview.md";

    private readonly NarrativeRenderer renderer = new(
        new FactStore(
            FactGraph.FromFormulas([
                new EnteredFormula(
                    "events.visitors",
                    "接待人次",
                    new Quantity(100_000, new Unit("人次", Dimension.Count), new(100_000, 200_000)),
                    "统计"
                ),
                new EnteredFormula(
                    "budget.basic",
                    "基本支出",
                    Quantity.FromExactValue(626_100, Unit.Yuan),
                    "决算"
                ),
                new ComputedFormula(
                    "budget.rate",
                    "执行率",
                    Computation.Ratio,
                    Unit.Percent,
                    ["budget.basic", "budget.none"]
                ),
                new EnteredFormula(
                    "budget.none",
                    "全年预算",
                    Quantity.FromExactValue(0, Unit.Yuan),
                    "未下达"
                ),
            ]),
            new Ledger(2024),
            []
        ),
        new FigureStyle()
    );

    [Fact]
    public void Prints_figures_and_remembers_which_fact_they_print()
    {
        var text = renderer.RenderText("基本支出{{ budget.basic }}，接待{{ events.visitors }}。", Place).Text;

        Assert.Equal("基本支出62.61万元，接待10万余人次。", text.Words);
        Assert.Equal([new(4, 7, "budget.basic"), new(14, 6, "events.visitors")], text.Figures);
    }

    [Fact]
    public void Leaves_a_visible_gap_for_a_figure_that_nobody_knows()
    {
        var rendered = renderer.RenderText("执行率{{ budget.rate }}。", Place);

        Assert.Equal("执行率【待补：执行率】。", rendered.Text.Words);
        Assert.Equal(["“执行率”还没有数值"], rendered.Problems.TellAll());
    }

    [Fact]
    public void Names_keys_like_the_one_that_does_not_exist() =>
        Assert.Equal(
            [
                "narrative/overview.md 第1行：{{ events.visitor }} 里没有“events.visitor”这一个数，相近的有：events.visitors（接待人次）",
            ],
            renderer.RenderText("{{ events.visitor }}", Place).Problems.TellAll()
        );

    [Fact]
    public void Lets_a_condition_ask_whether_a_figure_is_known() =>
        Assert.Equal(
            "有",
            renderer
                .RenderText(
                    "{% if known.budget.basic %}有{% endif %}{% if known.budget.rate %}率{% endif %}",
                    Place
                )
                .Text.Words
        );

    [Fact]
    public void Reports_a_broken_template_instead_of_failing() =>
        Assert.StartsWith(
            "narrative/overview.md 第1行：{% if budget.basic %} 没有用 {% endif %} 结束",
            Assert.Single(renderer.RenderText("{% if budget.basic %}", Place).Problems.TellAll()),
            StringComparison.Ordinal
        );

    [Fact]
    public void Ends_a_template_that_would_run_for_ever() =>
        Assert.NotEmpty(
            renderer
                .RenderText(
                    "{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}",
                    Place
                )
                .Problems.TellAll()
        );

    [Fact]
    public void Takes_the_marks_of_figures_out_of_what_people_wrote() =>
        Assert.Equal(
            "甲乙",
            renderer
                .RenderText(
                    "甲\uE000{{ name }}",
                    Place,
                    new Dictionary<string, string> { ["name"] = "\uE002乙" }
                )
                .Text.Words
        );
}
