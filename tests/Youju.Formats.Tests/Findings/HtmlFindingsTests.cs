using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.Findings.Html;
using Youju.Formats.Tests.Html;

namespace Youju.Formats.Tests.Findings;

public sealed class HtmlFindingsTests
{
    [Fact]
    public void Marks_the_words_and_numbers_their_finding()
    {
        var page = Page(Sample.Result(Sample.Words, Sample.Finding(Sample.Words, "62.61万元")));

        Assert.Equal("62.61万元", page.QuerySelector("article mark.warning")?.TextContent);
        Assert.Equal("#f1", page.QuerySelector("article a.note")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("aside #f1.card.warning"));
    }

    [Fact]
    public void Cuts_overlapping_findings_into_stretches()
    {
        var page = Page(
            Sample.Result(
                Sample.Words,
                Sample.Finding(Sample.Words, "62.61万元，其中"),
                Sample.Finding(Sample.Words, "其中：人员")
            )
        );

        Assert.Equal(
            ["1", "1 2", "2"],
            page.QuerySelectorAll("mark").Select(mark => mark.GetAttribute("data-f"))
        );
        Assert.Equal(
            ["62.61万元，", "其中", "：人员"],
            page.QuerySelectorAll("mark").Select(mark => mark.TextContent)
        );
    }

    [Fact]
    public void Shows_a_place_where_words_are_absent()
    {
        var missing = Sample.Finding(Sample.Words, "") with
        {
            Span = new TextSpan(Sample.Words.IndexOf('\n', StringComparison.Ordinal), 0),
        };

        Assert.Equal("p1", Page(Sample.Result(Sample.Words, missing)).QuerySelector("article a.caret")?.Id);
    }

    [Fact]
    public void Paints_naked_figures_and_links_verified_ones_to_their_relation()
    {
        var total = Figure("62.61万元", 62.61m);
        var staff = Figure("56.6万元", 56.6m);
        var claim = new Claim(ClaimKind.Sum, "P06", Verdict.Exact, total.Span, total, [], ["…"]);
        var result = Sample.Result() with
        {
            Figures = [new(total, SupportStatus.Verified), new(staff, SupportStatus.Naked)],
            Claims = [claim],
        };

        Assert.Equal("#c1", Page(result).QuerySelector("a.figure.verified")?.GetAttribute("href"));
        Assert.Equal("56.6万元", Page(result).QuerySelector("article span.figure.naked")?.TextContent);
    }

    [Fact]
    public void Shows_every_word_of_the_report()
    {
        var article = Page(Sample.Result()).QuerySelector("article")!;

        Assert.Equal(
            Sample.Words.Replace("\n", "", StringComparison.Ordinal),
            article.TextContent.Replace("\n", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Lets_no_markup_of_the_report_through()
    {
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&\u0001";
        var page = Page(Sample.Result(hostile, Sample.Finding(hostile, "<script>")));

        Assert.Single(page.Scripts);
        Assert.Empty(page.Images);
    }

    [Fact]
    public void Needs_nothing_from_elsewhere()
    {
        var html = Sample.Written(new HtmlFindings(), Sample.Result());

        Assert.DoesNotMatch("(src|href)=\"(?!#)|url\\(|@import|https?:", html);
    }

    [Fact]
    public void Leaves_no_level_of_headings_out()
    {
        var headings = Page(
                Sample.Result("关于2024年度支出的报告\n一、支出情况\n1.基本支出\n二、绩效情况\n（一）产出\n")
            )
            .QuerySelectorAll("article h2, article h3, article h4, article h5");

        Assert.Equal(
            ["H2 title", "H3 level1", "H4 level3", "H3 level1", "H4 level2"],
            headings.Select(heading => $"{heading.TagName} {heading.ClassName}")
        );
    }

    [Fact]
    public void Nothing_in_it_keeps_anyone_out()
    {
        var total = Figure("62.61万元", 62.61m);
        var result = Sample.Result(Sample.Words, Sample.Finding(Sample.Words, "56.6万元")) with
        {
            Figures = [new(total, SupportStatus.Verified), new(Figure("6.1万元", 6.1m), SupportStatus.Naked)],
            Claims = [new(ClaimKind.Sum, "P06", Verdict.Exact, total.Span, total, [], ["…"])],
        };

        Assert.Empty(Browser.Barriers(Sample.Written(new HtmlFindings(), result)));
    }

    private static PrintedFigure Figure(string words, decimal value) =>
        new(Sample.Span(Sample.Words, words), value, 0.01m, 10_000, Unit.Yuan, Qualifier.Rounded);

    private static IHtmlDocument Page(CheckResult result) =>
        new HtmlParser().ParseDocument(Sample.Written(new HtmlFindings(), result));
}
