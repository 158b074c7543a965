using System.Net;
using Youju.Domain.Workbooks;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.Web.Tests.Dossiers;

/// <summary>The pages of a dossier, as a browser without script uses them.</summary>
public sealed class DossierPageTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Dossier = Workbench.Sample;
    private const string Event = Dossier + "/registers/events/blossom";

    [Theory]
    [InlineData("/")]
    [InlineData(Dossier)]
    [InlineData(Dossier + "/money")]
    [InlineData(Dossier + "/registers")]
    [InlineData(Dossier + "/registers/events")]
    [InlineData(Dossier + "/registers/events?q=樱花&sort=visitors")]
    [InlineData(Dossier + "/registers/events/new")]
    [InlineData(Event)]
    [InlineData(Dossier + "/indicators")]
    [InlineData(Dossier + "/report")]
    [InlineData(Dossier + "/report/words/overview")]
    [InlineData(Dossier + "/submission")]
    [InlineData(Dossier + "/import")]
    [InlineData(Dossier + "/confirm")]
    [InlineData(Dossier + "/changes")]
    [InlineData(Dossier + "/figure?of=events.visitors")]
    [InlineData(Dossier + "/registers/events/grid")]
    [InlineData(Dossier + "/money/grid")]
    [InlineData(Dossier + "/indicators/edit")]
    [InlineData(Dossier + "/evidence")]
    [InlineData(Dossier + "/search?q=樱花")]
    [InlineData(Dossier + "/report/returned")]
    [InlineData(Dossier + "/copies")]
    [InlineData(Dossier + "/duplicates")]
    [InlineData("/help")]
    [InlineData("/help/grid")]
    [InlineData("/checks")]
    public async Task Every_page_speaks_of_no_command_no_file_of_ours_and_no_mistake(string path)
    {
        var page = await bench.ReadPageAsync(path);

        Assert.DoesNotMatch(@"youju (?!serve)|\s--[a-z]|\.yaml|\.csv|Exception", page);
        Assert.Empty(bench.Mistakes);
    }

    [Fact]
    public async Task A_new_record_is_saved_and_counts()
    {
        using var answer = await bench.SendFormAsync(
            Dossier + "/registers/events/new",
            Dossier + "/registers/events/new",
            ("field.name", "端午龙舟赛"),
            ("field.kind", "赛事"),
            ("field.dates", "2024年6月10日"),
            ("field.place", "松杨湖"),
            ("field.visitors", "1.1万余人次"),
            ("state", "held"),
            ("seen", "0")
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var list = await bench.ReadPageAsync(Dossier + "/registers/events");
        Assert.Contains("端午龙舟赛", list, StringComparison.Ordinal);
        Assert.Contains("1.1万余", list, StringComparison.Ordinal);
        Assert.Contains(
            "新增节会活动“端午龙舟赛”",
            await bench.ReadPageAsync(Dossier + "/changes"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_cannot_be_read_stays_in_the_form_with_the_reason()
    {
        using var answer = await bench.SendFormAsync(
            Dossier + "/registers/events/new",
            Dossier + "/registers/events/new",
            ("field.name", "重阳登山"),
            ("field.kind", "展览会"),
            ("field.dates", "13月1日"),
            ("seen", "0")
        );

        var page = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("value=\"13月1日\"", page, StringComparison.Ordinal);
        Assert.Contains("应为起止日期", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"展览会\" selected", page, StringComparison.Ordinal);
        Assert.Contains("“地点”必填", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_people_on_one_record_the_second_sees_both_and_nothing_is_lost()
    {
        var path = Dossier + "/registers/events/lantern";
        await bench.SendFormAsync(path, path, Lantern("云溪城区一路", "1"));

        using var late = await bench.SendFormAsync(path, path, Lantern("云溪城区二路", "1"));
        var page = await late.Content.ReadAsStringAsync(Workbench.Cancel);
        using var again = await bench.SendFormAsync(path, path, Lantern("云溪城区二路", "2"));

        Assert.Contains("别人写的是：云溪城区一路", page, StringComparison.Ordinal);
        Assert.Contains("value=\"云溪城区二路\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_record_is_withdrawn_and_comes_back()
    {
        await bench.SendFormAsync(Event, Event + "/withdraw", ("withdrawn", "yes"));
        var gone = await bench.ReadPageAsync(Event);
        await bench.SendFormAsync(Event, Event + "/withdraw", ("withdrawn", "no"));

        Assert.Contains("这条记录已经撤去，不参加计算", gone, StringComparison.Ordinal);
        Assert.DoesNotContain("这条记录已经撤去", await bench.ReadPageAsync(Event), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_for_filling_in_is_downloaded()
    {
        using var answer = await bench.Browser.GetAsync(Dossier + "/template?of=节会活动", Workbench.Cancel);

        Assert.Equal("节会活动.xlsx", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task A_workbook_is_shown_before_it_goes_in_and_rows_that_do_not_come_back_with_reasons()
    {
        var workbook = WriteWorkbook(
            ["活动名称", "类别", "起止日期", "地点", "状态"],
            ["骑行大会", "赛事", "2024-11-03", "滨江路", "已举办"],
            ["灯会", "赛事", "13月", "城区", "已举办"]
        );
        using var sent = await bench.SendFileAsync(
            Dossier + "/import",
            Dossier + "/import",
            "活动.xlsx",
            workbook
        );
        var trial = sent.Headers.Location!.ToString();

        var shown = await bench.ReadPageAsync(trial);
        Assert.DoesNotContain(
            "骑行大会",
            await bench.ReadPageAsync(Dossier + "/registers/events"),
            StringComparison.Ordinal
        );
        using var done = await bench.SendFormAsync(trial, trial);

        Assert.True(shown.Contains("还没有写入", StringComparison.Ordinal), shown);
        Assert.Contains("13月", shown, StringComparison.Ordinal);
        Assert.Contains(
            "骑行大会",
            await bench.ReadPageAsync(Dossier + "/registers/events"),
            StringComparison.Ordinal
        );
        Assert.NotEmpty(await bench.Browser.GetByteArrayAsync(trial + "/rejected", Workbench.Cancel));
    }

    private static byte[] WriteWorkbook(params string[][] rows)
    {
        using var file = new MemoryStream();
        WorkbookWriter.WriteRows(
            [
                new(
                    "节会活动",
                    rows.Select(
                        (row, at) =>
                            new WorkbookRow(
                                at + 1,
                                [.. row.Select((words, column) => new WorkbookCell(column + 1, words))]
                            )
                    )
                ),
            ],
            file
        );
        return file.ToArray();
    }

    [Fact]
    public async Task Words_are_saved_and_somebody_elses_are_not_overwritten_unasked()
    {
        var path = Dossier + "/report/words/other";
        await bench.SendFormAsync(path, path, ("seen", ""), ("words", "甲写的。"));

        using var late = await bench.SendFormAsync(path, path, ("seen", ""), ("words", "乙写的。"));

        var page = await late.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("甲写的。", page, StringComparison.Ordinal);
        Assert.Contains("乙写的。", page, StringComparison.Ordinal);
    }

    private static (string, string)[] Lantern(string place, string seen) =>
        [
            ("field.name", "“灯火云溪，民俗闹新春”迎春灯会"),
            ("field.kind", "节庆"),
            ("field.dates", "2024-02-10 至 2024-02-24"),
            ("field.place", place),
            ("field.visitors", "10万余"),
            ("field.spent", "96700"),
            ("state", "held"),
            ("seen", seen),
        ];
}
