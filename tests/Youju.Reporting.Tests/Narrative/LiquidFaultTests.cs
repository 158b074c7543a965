using Youju.Domain.Dossiers;
using Youju.Domain.Reports;
using Youju.Reporting.Tests.Package;

namespace Youju.Reporting.Tests.Narrative;

/// <summary>Slips in the clerk's words, as the package tells them.</summary>
public sealed class LiquidFaultTests
{
    private const string Place = "narrative/application.md 第2行：";

    private static readonly Dossier Plain = SmallDossier.With(SmallDossier.Project("宣传", 30_000));

    [Theory]
    [InlineData("{{ unit.nmae }}", "里没有“unit.nmae”这一项。最接近的是 unit.name。")]
    [InlineData("{{ yaer }}", "里没有“yaer”这一项。最接近的是 year。")]
    [InlineData(
        "{{ project.exectued }}",
        "里没有“project.exectued”这一个数，相近的有：project.executed（项目支出（全口径）·全年执行数）"
    )]
    [InlineData("{{ project.executed }", "没有用 }} 结束，请补上")]
    [InlineData("｛｛ project.executed ｝｝", "用了全角的括号，请改用英文输入法的 {{ }} 或 {% %}")]
    [InlineData("{{ project executed }}", "里面只能写一个名称，名称里不能有空格")]
    [InlineData("{{ }}", "里面没有写数据项")]
    [InlineData("{{ 'a }}", "里的引号没有成对")]
    [InlineData("{{ unit.name | upcse }}", "“|”后面的“upcse”不认识。最接近的是 upcase。")]
    [InlineData(
        "{{ project.executed | truncate: 3 }}",
        "“|”后面的写法用不到这里：数要照原样写。请删去“|”和后面的部分"
    )]
    [InlineData("{{ 5 | divided_by: 0 }}", "“|”后面的写法用不到这里")]
    public void A_slip_is_told_with_its_line_and_what_to_write_and_the_words_around_it_stay(
        string slip,
        string what
    )
    {
        var package = Plain.Say("application", $"<!--\n-->用于{slip}预算。\n第二段。").Compose();

        Assert.Contains(package.TellGaps(), gap =>
            gap.StartsWith(Place + slip + " " + what, StringComparison.Ordinal)
        );
        Assert.Contains($"用于【待补：", Text(package), StringComparison.Ordinal);
        Assert.Contains("】预算。\n第二段。", Text(package), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% if year %}甲", "{% if year %}", "没有用 {% endif %} 结束，请在这一段的末尾补上")]
    [InlineData("{% endif %}", "{% endif %}", "前面没有对应的 {% if %}，请删去")]
    [InlineData("{% iff year %}甲{% endif %}", "{% iff year %}", "里的“iff”不认识。最接近的是 if。")]
    [InlineData("{% if year = 2 %}甲{% endif %}", "{% if year = 2 %}", "里的比较符“=”不认识，相等写 ==")]
    [InlineData("{% if year==2 %}甲{% endif %}", "{% if year==2 %}", "里的“year==2”：比较符的两边要留空格")]
    [InlineData(
        "{% if year %}{% endfor %}",
        "{% endfor %}",
        "对不上第2行的 {% if year %}，那里要用 {% endif %} 结束"
    )]
    [InlineData("{% for x of y %}{% endfor %}", "{% for x of y %}", "应写成 {% for 名称 in 列表 %}")]
    [InlineData("{% include 'x' %}", "{% include 'x' %}", "里的“include”不认识。")]
    [InlineData("{% else %}", "{% else %}", "前面没有对应的 {% if … %}")]
    [InlineData("{% if year", "{% if year", "没有用 %} 结束，请补上")]
    [InlineData("{% comment %}{%}", "{% comment %}", "没有用 {% endcomment %} 结束，请在这一段的末尾补上")]
    public void A_broken_tag_leaves_its_text_a_visible_gap_and_the_other_chapters_whole(
        string text,
        string piece,
        string what
    )
    {
        var package = Plain.Say("application", "前。\n" + text).Say("other", "其他事项照旧。").Compose();

        Assert.Contains(package.TellGaps(), gap =>
            gap.StartsWith(Place + piece + " " + what, StringComparison.Ordinal)
        );
        Assert.Contains("【待补：narrative/application.md】\n", Text(package), StringComparison.Ordinal);
        Assert.Contains("其他事项照旧。", Text(package), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% if ", "year and ", "year %}甲{% endif %}", "里的条件太多（最多 50 个），请拆成几段")]
    [InlineData("{{ year", " ", "}", "没有用 }} 结束，请补上")]
    public void A_long_slip_is_told_by_its_beginning(string open, string filling, string close, string what)
    {
        var gap = Plain
            .Say("application", "前。\n" + open + string.Concat(Enumerable.Repeat(filling, 20_000)) + close)
            .Compose()
            .TellGaps()
            .Single(gap => gap.EndsWith(what, StringComparison.Ordinal));

        Assert.StartsWith(Place + open, gap, StringComparison.Ordinal);
        Assert.True(gap.Length < 200);
    }

    [Fact]
    public void All_slips_of_a_broken_text_are_told_at_once()
    {
        var gaps = Plain
            .Say("application", "{{ a b }}\n{% if year = 1 %}甲{% endif %}\n{% if year %}")
            .Compose()
            .TellGaps();

        Assert.Equal(
            ["第1行", "第2行", "第3行"],
            gaps.Where(gap => gap.StartsWith("narrative/application.md", StringComparison.Ordinal))
                .Select(gap => gap.Split('：')[0].Split(' ')[1])
                .Order()
        );
    }

    [Fact]
    public void A_loop_over_nothing_known_is_told() =>
        Assert.Contains(
            Plain.Say("application", "\n{% for x in report.themez %}{% endfor %}甲").Compose().TellGaps(),
            gap =>
                gap.StartsWith(
                    Place
                        + "{% for x in report.themez %} 里没有“report.themez”这一项。最接近的是 report.themes。",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void A_loop_without_end_is_broken_off_and_told()
    {
        var package = Plain
            .Say("application", "{% for i in (1..9999) %}{% for j in (1..9999) %}x{% endfor %}{% endfor %}")
            .Compose();

        Assert.Contains(
            "narrative/application.md 算不出来：for 循环的次数太多（最多 10000 次），请减少",
            package.TellGaps()
        );
    }

    [Fact]
    public void What_stands_in_a_comment_is_never_wrong() =>
        Assert.DoesNotContain(
            Plain.Say("application", "{% comment %}{% if %}{{ }{% endcomment %}甲。").Compose().TellGaps(),
            gap => gap.Contains("application.md", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("", "{{ a }", "")]
    [InlineData("", "{{ a }} ", "")]
    [InlineData("", "{% if ", "")]
    [InlineData("", "{% raw %} ", "")]
    [InlineData("", "｛｛", "")]
    [InlineData("", "{{", "")]
    [InlineData("{% comment %}", "{% ", "%}")]
    public void Many_slips_take_work_in_step_with_their_number(string before, string slip, string after)
    {
        CountBytes(before, slip, after, 100);
        var few = CountBytes(before, slip, after, 3_000);

        Assert.InRange(CountBytes(before, slip, after, 30_000), 0, 20 * few);
    }

    private static long CountBytes(string before, string slip, string after, int times)
    {
        var text = before + string.Concat(Enumerable.Repeat(slip, times)) + after;
        var start = GC.GetAllocatedBytesForCurrentThread();
        Plain.Say("application", text).Compose();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static string Text(ReportPackage package) => package.Documents[0].Document.Text;

    [Fact]
    public void A_comment_may_hold_the_halves_of_a_tag() =>
        Assert.DoesNotContain(
            Plain.Say("application", "{% comment %}{%} {% 甲 {% endcomment %}照旧。").Compose().TellGaps(),
            gap => gap.StartsWith("narrative/", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("{% if year %}", "甲", "{% endif %}", "套在里面的层数太多（最多 50 层），请拆成几段")]
    [InlineData("", "{% if year CONDITIONS %}甲{% endif %}", "", "里的条件太多（最多 50 个），请拆成几段")]
    public void What_would_overrun_the_stack_is_told(string before, string middle, string after, string what)
    {
        const int many = 100_000;
        var text =
            string.Concat(Enumerable.Repeat(before, many))
            + middle
            + string.Concat(Enumerable.Repeat(after, many));
        var gaps = Plain
            .Say(
                "application",
                text.Replace(
                    "CONDITIONS",
                    string.Concat(Enumerable.Repeat("and year ", many)),
                    StringComparison.Ordinal
                )
            )
            .Compose()
            .TellGaps();

        Assert.Contains(gaps, gap => gap.EndsWith(what, StringComparison.Ordinal));
    }
}
