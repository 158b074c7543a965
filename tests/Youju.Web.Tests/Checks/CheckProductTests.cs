using System.Net;

namespace Youju.Web.Tests.Checks;

/// <summary>What a person takes away from 体检: a repaired copy, a letter, a list, small cases of findings that are none.</summary>
public sealed class CheckProductTests(Workbench bench) : IClassFixture<Workbench>
{
    private static readonly byte[] Report = OfficePackage.WriteParagraphs(
        "2024年度青禾县文化馆部门整体支出绩效自评报告",
        "一、基本情况",
        "依据《办法》（青财绩[2024]7号）开展自评。",
        "二、支出情况",
        "青禾县文化馆本年支出合计100.00万元，其中：基本支出60.00万元，项目支出40.00万元。项目支出占支出合计的45.00%。"
    );

    [Fact]
    public async Task A_docx_is_repaired_in_a_copy_and_every_repair_is_listed()
    {
        var place = await CheckAsync();

        var page = VisibleText.Read(await bench.ReadPageAsync($"{place}/repairs"));
        var copy = OfficePackage.ReadBody(
            await bench.Browser.GetByteArrayAsync($"{place}/repaired.docx", Workbench.Cancel)
        );

        Assert.Contains("45.00%", page, StringComparison.Ordinal);
        Assert.Contains("40.00%", page, StringComparison.Ordinal);
        Assert.Contains("已改", page, StringComparison.Ordinal);
        Assert.Contains("占支出合计的40.00%", copy, StringComparison.Ordinal);
        Assert.Contains("〔2024〕7号", copy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_docx_is_offered_a_repaired_copy()
    {
        var place = await CheckAsync(
            "报告.txt",
            "二、支出情况\n本年支出合计3万元，其中：甲1万元，乙1万元。"u8.ToArray()
        );

        Assert.DoesNotContain("应用改法", await ReadResultAsync(place), StringComparison.Ordinal);
        using var asked = await bench.Browser.GetAsync($"{place}/repairs", Workbench.Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
    }

    [Theory]
    [InlineData("docx", "退回修改函（青禾县文化馆）.docx")]
    [InlineData("xlsx", "问题清单.xlsx")]
    public async Task Chosen_findings_become_a_letter_or_a_list(string form, string name)
    {
        var page = $"{await CheckAsync()}/letter";
        var finding = (await bench.ReadPageAsync(page)).Split("name=\"finding\" value=\"")[1].Split('"')[0];

        using var answer = await bench.SendFormAsync(
            page,
            page,
            ("finding", finding),
            ("sender", "青禾县财政局"),
            ("date", "2025-04-01"),
            ("deadline", "2025-04-10"),
            ("form", form)
        );
        var content = await answer.Content.ReadAsByteArrayAsync(Workbench.Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileNameStar);
        if (form == "docx")
            Assert.Contains(
                "4月10日",
                string.Concat(OfficePackage.ReadBody(content).Split('<').Select(part => part.Split('>')[^1])),
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("", "2025-04-01", "一处也没有选")]
    [InlineData("x", "四月一日", "落款日期写成")]
    public async Task What_a_letter_lacks_is_told(string finding, string date, string words)
    {
        var page = $"{await CheckAsync()}/letter";

        using var answer = await bench.SendFormAsync(page, page, ("finding", finding), ("date", date));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            words,
            VisibleText.Read(await answer.Content.ReadAsStringAsync(Workbench.Cancel)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_finding_that_is_none_is_told_no_more_and_becomes_a_small_case_of_other_names_and_figures()
    {
        var place = await CheckAsync();
        var number = FindNumber(await ReadResultAsync(place), "45.00%");

        await bench.FillFormAsync($"{place}?mistaken={number}", ("reason", "口径不同"));
        var after = VisibleText.Read(await ReadResultAsync(place));
        var page = $"{place}/mistakes";
        var shown = WebUtility.HtmlDecode(await bench.ReadPageAsync(page));
        using var cases = await bench.SendFormAsync(page, $"{page}/cases");
        var text = await cases.Content.ReadAsStringAsync(Workbench.Cancel);

        Assert.Contains("标为误报的 1 处", after, StringComparison.Ordinal);
        Assert.DoesNotContain("重新提示说明过理由的", after, StringComparison.Ordinal);
        Assert.Contains("换过以后这条规则照样报", shown, StringComparison.Ordinal);
        Assert.Contains("项目支出120.00万元", text, StringComparison.Ordinal);
        Assert.Contains("占支出合计的45.00%", text, StringComparison.Ordinal);
        Assert.Contains("理由：口径不同", text, StringComparison.Ordinal);
        Assert.DoesNotContain("青禾", text, StringComparison.Ordinal);
        Assert.DoesNotContain("40.00", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_is_taken_back_and_reasons_given_stay()
    {
        var place = await CheckAsync();
        await bench.FillFormAsync($"{place}?accept=1", ("reason", "原稿如此"));
        await ReadResultAsync(place);
        await bench.FillFormAsync($"{place}?mistaken=1", ("reason", "口径不同"));
        await ReadResultAsync(place);

        await bench.SendFormAsync($"{place}/mistakes", $"{place}/mistakes/1/remove");
        var after = VisibleText.Read(await ReadResultAsync(place));

        Assert.DoesNotContain("标为误报的", after, StringComparison.Ordinal);
        Assert.Contains("重新提示说明过理由的 1 处", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_and_year_are_chosen_and_hold_for_the_check()
    {
        var place = await CheckAsync();

        using var chosen = await bench.SendFileAsync(
            place,
            $"{place}/choice",
            "没有.txt",
            [],
            ("pack", "cn"),
            ("year", "2023")
        );
        var page = VisibleText.Read(await ReadResultAsync(place));
        using var unknown = await bench.SendFileAsync(
            place,
            $"{place}/choice",
            "没有.txt",
            [],
            ("pack", "../..")
        );

        Assert.Contains("方案包 cn", page, StringComparison.Ordinal);
        Assert.Contains("2023 年度", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
    }

    [Fact]
    public async Task The_report_is_held_against_that_of_last_year()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Mark(await bench.ReadPageAsync("/checks"))), "form-mark" },
            { new ByteArrayContent(Report), "files", "报告.docx" },
            {
                new ByteArrayContent("2023年度青禾县文化馆部门整体支出绩效自评报告\n"u8.ToArray()),
                "against",
                "去年.txt"
            },
        };

        using var answer = await bench.Browser.PostAsync("/checks", form, Workbench.Cancel);
        var place = answer.Headers.Location!.ToString();
        var page = VisibleText.Read(await ReadResultAsync(place));

        Assert.StartsWith("/checks/", place, StringComparison.Ordinal);
        Assert.DoesNotContain("batches", place, StringComparison.Ordinal);
        Assert.Contains("与“去年.txt”对照", page, StringComparison.Ordinal);
    }

    private static string Mark(string page) => page.Split("name=\"form-mark\" value=\"")[1].Split('"')[0];

    private static string FindNumber(string page, string words) =>
        page.Split("<li class=\"card")
            .Skip(1)
            .First(card => card.Contains(words, StringComparison.Ordinal))
            .Split("?mistaken=")[1]
            .Split('"')[0];

    private Task<string> CheckAsync() => CheckAsync("报告.docx", Report);

    private async Task<string> CheckAsync(string name, byte[] content)
    {
        using var answer = await bench.SendFileAsync("/checks", "/checks", name, content);
        var place = answer.Headers.Location!.ToString();
        await ReadResultAsync(place);
        return place;
    }

    // The page renews itself as long as the file is read.
    private async Task<string> ReadResultAsync(string place)
    {
        for (var look = 0; ; look++)
        {
            var page = await bench.ReadPageAsync(place);
            if (!page.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal) || look > 60)
                return page;
        }
    }
}
