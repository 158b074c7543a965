using Youju.Domain.Facts;
using Youju.Domain.Reports;

namespace Youju.Formats.Tests.Html.Viewer;

public sealed class ViewerWriterTests
{
    [Fact]
    public void Links_every_traced_figure_to_the_chain_behind_it()
    {
        var page = SamplePackage.Page();
        var figure = page.QuerySelectorAll("main a.figure").Single(link => link.TextContent == "3万余人次");
        var source = page.QuerySelector(figure.GetAttribute("href")!);

        Assert.StartsWith(
            "节会游客",
            source?.QuerySelector("h2 b")?.NextSibling?.TextContent.Trim(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["台账“节会”记录“e1”第2版：30000 人次以上", "佐证 0a1b2c3d4e5f… 第3页"],
            source!.QuerySelectorAll(".chain span").Select(line => line.TextContent)
        );
    }

    [Fact]
    public void Tells_the_other_places_of_a_figure_with_their_sentences()
    {
        var places = SamplePackage.Page().QuerySelectorAll("#s1 .places a");

        Assert.Equal(3, places.Length);
        Assert.Contains(
            "全年支出62.61万元，全部用于公共服务。",
            places[0].TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("部门整体支出绩效自评表", places[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Paints_figures_that_nothing_explains_and_lists_them()
    {
        var page = SamplePackage.Page();
        var naked = page.QuerySelector("main .figure.naked")!;

        Assert.Equal("5场", naked.TextContent);
        Assert.Contains(
            "办节5场",
            page.QuerySelector(naked.GetAttribute("href")!)?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Paints_a_figure_whose_fact_is_unknown()
    {
        var document = new PackageDocument(
            "报告",
            PackageDocumentKind.Report,
            SamplePackage.Prose("支出7万元。", ("7万元", "nothing.known"))
        );

        Assert.Equal(
            "7万元",
            SamplePackage.Page(new("中心", 2024, [document])).QuerySelector("main .figure.naked")?.TextContent
        );
    }

    [Fact]
    public void Counts_figures_and_names_the_gaps()
    {
        var page = SamplePackage.Page();

        Assert.Equal(
            ["5 个数", "4 有来源", "1 无来源", "1 待补"],
            page.QuerySelectorAll(".count").Select(count => count.TextContent)
        );
        Assert.Equal("项目“花海节”还没有填绩效目标", page.QuerySelector("#gaps li")?.TextContent);
    }

    [Fact]
    public void Leads_to_documents_and_chapters()
    {
        var page = SamplePackage.Page();
        var links = page.QuerySelectorAll("nav a");

        Assert.Equal(
            ["部门整体支出绩效自评报告", "一、支出情况", "二、绩效情况", "部门整体支出绩效自评表"],
            links.Select(link => link.TextContent)
        );
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Draws_tables_with_heads_merged_cells_widths_and_alignments()
    {
        var table = SamplePackage.Page().QuerySelector("main table")!;

        Assert.Equal(
            ["width:25%", "width:50%", "width:25%"],
            table.QuerySelectorAll("col").Select(column => column.GetAttribute("style"))
        );
        Assert.Equal("2", table.QuerySelector("th")?.GetAttribute("colspan"));
        Assert.Equal("2", table.QuerySelector("td")?.GetAttribute("rowspan"));
        Assert.Equal("62.61", table.QuerySelector("td.number a.figure")?.TextContent);
        Assert.Equal(2, table.QuerySelectorAll("tr")[2].Children.Length);
    }

    [Fact]
    public void Shows_a_long_chain_by_its_first_lines()
    {
        var many = new FactTrace(
            "节会游客＝ 9 人次",
            [.. Enumerable.Range(1, 500).Select(number => new FactTrace($"记录{number}", []))]
        );
        var package = SamplePackage.Package with
        {
            Sources = new Dictionary<string, FactTrace> { ["events.visitors"] = many },
        };

        Assert.Contains(
            "另有 460 条",
            SamplePackage.Page(package).QuerySelector(".source .chain")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lets_no_markup_of_the_package_through()
    {
        const string hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'& 7万元";
        var document = new PackageDocument(
            hostile,
            PackageDocumentKind.Report,
            SamplePackage.Prose(hostile, ("7万元", hostile))
        );
        var page = SamplePackage.Page(
            new(hostile, 2024, [document])
            {
                Gaps = [SamplePackage.Gap(hostile)],
                Sources = new Dictionary<string, FactTrace> { [hostile] = new(hostile, [new(hostile, [])]) },
            }
        );

        Assert.Single(page.Scripts);
        Assert.Empty(page.Images);
        Assert.Empty(page.QuerySelectorAll("[onerror]"));
    }

    [Fact]
    public void Needs_nothing_from_elsewhere() =>
        Assert.DoesNotMatch(
            "(src|href)=\"(?!#)|url\\(|@import|https?:|eval\\(|new Function",
            SamplePackage.Html()
        );

    [Fact]
    public void Uses_nothing_that_browsers_of_2020_do_not_know() =>
        Assert.DoesNotMatch(
            @":is\(|:where\(|:has\(|aspect-ratio|color-mix|@layer|@container|[;{ ]inset:|\d(dvh|svh|lvh)\b|"
                + @"\.at\(|replaceAll|\?\?=|structuredClone|\.hasOwn\(|&:",
            SamplePackage.Html()
        );

    [Fact]
    public void Gives_the_same_bytes_again() => Assert.Equal(SamplePackage.Html(), SamplePackage.Html());
}
