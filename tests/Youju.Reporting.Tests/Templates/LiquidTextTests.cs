using Youju.Cli.Wording;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Marks;
using Youju.Reporting.Templates;

namespace Youju.Reporting.Tests.Templates;

public sealed class LiquidTextTests
{
    private static readonly TemplateNames Names = new()
    {
        ["name"] = "樱花节",
        ["none"] = null,
        ["项目"] = new TemplateNames { ["名称"] = "灯会" },
        ["item"] = new TemplateNames
        {
            ["name"] = "灯会",
            ["done"] = null,
            ["known"] = true,
        },
        ["open"] = new OpenNames(),
        ["list"] = new List<TemplateNames>
        {
            new() { ["text"] = "一" },
            new() { ["text"] = "二" },
        },
    };

    private static readonly TemplateNames Others = new()
    {
        ["name"] = "被遮住的",
        ["unit"] = new TemplateNames { ["in-service"] = "6人" },
    };

    [Theory]
    [InlineData("举办{{ name }}和{{ item.name }}。", "举办樱花节和灯会。")]
    [InlineData("在职{{unit.in-service}}", "在职6人")]
    [InlineData("没有{{ none }}、{{ item.done }}、{{ open.any }}", "没有、、")]
    [InlineData("{{ item['name'] }}{{ item }}", "灯会")]
    [InlineData("{{ 项目.名称 }}{% for 项 in list %}{{ 项.text }}{% endfor %}", "灯会一二")]
    [InlineData("{% assign 其 = none %}{{ 其 }}{% assign 其 = '他' %}{{ 其 }}", "他")]
    [InlineData("{{ list.size }}{{ list | map: 'text' | join: '、' }}{{ list.first.text }}", "2一、二一")]
    [InlineData(
        "{% for x in list %}{{ x.text }}{% unless forloop.last %}，{% endunless %}{% endfor %}",
        "一，二"
    )]
    [InlineData(
        "{% for x in list %}{% if x.text == '一' %}{% assign m = true %}{% endif %}{% endfor %}{{ m }}",
        "true"
    )]
    [InlineData("{% capture a %}{{ name }}！{% endcapture %}{{ a }}{{ a }}", "樱花节！樱花节！")]
    [InlineData("{% case item.name %}{% when '甲', '灯会' %}是{% else %}否{% endcase %}", "是")]
    [InlineData("{% if none contains '一' %}有{% elsif item.known %}知{% else %}无{% endif %}", "知")]
    [InlineData(
        "{% for x in list limit: 1 %}{{ x.text }}{% endfor %}{% raw %}{{ x }}{% endraw %}",
        "一{{ x }}"
    )]
    [InlineData("甲{%- if name -%} 乙 {%- endif -%} 丙", "甲乙丙")]
    public void Fills_in_what_the_names_stand_for(string liquid, string filled)
    {
        var rendered = Render(liquid);

        Assert.Equal(filled, rendered.Words);
        Assert.Empty(rendered.Gaps);
    }

    [Fact]
    public void Every_wrong_name_is_told_at_its_own_place_whatever_branch_it_stands_in()
    {
        var lines = FigureMarks
            .ParseMarks(
                Render(
                    """
                    {% if none %}{{ x1 }}{% elsif name %}
                    {{ x2 }}{% else %}
                    {{ x3 }}{% endif %}{% case name %}{% when 'a' %}
                    {{ x4 }}{% else %}
                    {{ x5 }}{% endcase %}{% for x in list %}
                    {{ x6 | upcase }}{% endfor %}{% unless none %}
                    {{ x7 }}{% endunless %}
                    """
                ).Words
            )
            .Gaps.Select(gap => $"{gap.Values[1]}{gap.Values[3]}");

        Assert.Equal(["第2行x2", "第5行x5", "第6行x6", "第6行x6", "第7行x7"], lines);
    }

    [Fact]
    public void A_piece_over_two_lines_keeps_its_gap_whole() =>
        Assert.Equal("【待补：{{ a b }}】", FigureMarks.ParseMarks(Render("{{ a\nb }}").Words).Words);

    [Fact]
    public void Every_code_has_a_sentence_and_every_sentence_a_code()
    {
        var codes = typeof(GapCodes)
            .GetFields()
            .Where(field => field.Name != nameof(GapCodes.TextPrefix))
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(codes.Order(StringComparer.Ordinal), GapWording.Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_gap_travels_whole_through_the_words()
    {
        var gap = GapList.CreateGap(GapCodes.FieldEmpty, "events/r1/name", "节会活动", "r1", "名\t称");

        var read = Assert.Single(FigureMarks.ParseMarks("甲" + FigureMarks.MarkGap("名称", gap)).Gaps);

        Assert.Equal(("record.field-empty", "events/r1/name"), (read.Code, read.Place?.Subject));
        Assert.Equal(["节会活动", "r1", "名 称"], read.Values);
    }

    private static MarkedText Render(string liquid) =>
        new LiquidText(new ComposingBudget(new())).RenderTemplate(liquid, new("甲.md"), Names, Others);
}
