using System.Net;
using System.Text;

namespace Youju.Web.Tests.Trade;

/// <summary>Photos, maps, papers and the page for the field, as a browser without script asks for them.</summary>
public sealed class TradePageTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Dossier = Workbench.Sample;

    private async Task<string> UploadAsync(SketchedPhoto photo, string name)
    {
        var answer = await bench.SendFileAsync(
            $"{Dossier}/photos",
            $"{Dossier}/photos",
            name,
            photo.ToJpeg()
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    [Fact]
    public async Task Photos_are_shown_by_place_and_confirmed_one_after_the_other()
    {
        var page = await UploadAsync(new(113.2696, 29.475), "大矶头石刻.jpg");
        Assert.Contains("新的一处“大矶头石刻”", await bench.ReadPageAsync(page), StringComparison.Ordinal);

        var route = page.Split('?')[0];
        (string, string)[] fields = [("number", "1"), ("register", "resources"), ("called", "大矶头石刻")];
        var refused = await bench.SendFormAsync(page, route, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var taken = await bench.SendFormAsync(page, route, [.. fields, ("township", "陆城镇")]);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);

        Assert.Contains("没有等着登记的照片", await bench.ReadPageAsync(page), StringComparison.Ordinal);
        Assert.Contains(
            "大矶头石刻",
            await bench.ReadPageAsync($"{Dossier}/registers/resources"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_preview_of_a_photo_says_nothing_of_where_it_was_taken()
    {
        var page = await UploadAsync(new(113.3, 29.5), "预览.jpg");
        var bytes = await bench.Browser.GetByteArrayAsync(
            new Uri($"{page.Split('?')[0]}/{Uri.EscapeDataString("预览.jpg")}", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.True(bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes("Exif")) < 0);
    }

    [Fact]
    public async Task A_register_is_taken_along_as_one_page() =>
        Assert.Contains(
            "\"register\":\"events\"",
            await bench.ReadPageAsync($"{Dossier}/registers/events/field"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_register_is_drawn_as_a_map()
    {
        var empty = await bench.ReadPageAsync($"{Dossier}/registers/projects/map");
        Assert.Contains("还没有能画在地图上的记录", empty, StringComparison.Ordinal);

        await bench.SendFormAsync(
            $"{Dossier}/registers/projects/new",
            $"{Dossier}/registers/projects/new",
            ("field.name", "有坐标的项目"),
            ("field.point", "113.27,29.47"),
            ("field.crs", "WGS84"),
            ("state", "surveyed"),
            ("seen", "0")
        );
        Assert.Contains(
            "<svg",
            await bench.ReadPageAsync($"{Dossier}/registers/projects/map"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_map_for_the_public_is_given_with_a_number_and_without_protected_places()
    {
        var register = $"{Dossier}/registers/resources";
        foreach (var (name, protection) in new[] { ("公开塔", "无"), ("省级文保塔", "省级文物保护单位") })
            await bench.SendFormAsync(
                $"{register}/new",
                $"{register}/new",
                ("field.name", name),
                ("field.township", "陆城镇"),
                ("field.protection", protection),
                ("field.point", "113.2712,29.4734"),
                ("field.crs", "WGS84"),
                ("state", "surveyed"),
                ("seen", "0")
            );
        var refused = await bench.Browser.GetAsync(
            new Uri($"{register}/map/public", UriKind.Relative),
            Workbench.Cancel
        );
        var drawn = await bench.ReadPageAsync($"{register}/map/public?number=湘S（2025）7号");
        using var made = await bench.Browser.GetAsync(
            new Uri($"{register}/map/public?number=随便", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, made.StatusCode);
        Assert.Contains("公开塔", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("文保塔", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_of_the_trade_are_written_when_they_are_asked_for()
    {
        Assert.Contains(
            "单体调查表",
            await bench.ReadPageAsync($"{Dossier}/papers"),
            StringComparison.Ordinal
        );
        var table = Uri.EscapeDataString("实际资料表");
        var answer = await bench.Browser.GetAsync(
            new Uri($"{Dossier}/papers/file?kind={table}", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith(
            "wordprocessingml.document",
            answer.Content.Headers.ContentType!.MediaType,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_survey_is_handed_out_answered_without_an_account_and_counted_into_its_record()
    {
        var record = await BeginSurveyAsync();
        var page = $"{Dossier}/surveys/{record}";
        var sheets = await bench.SendFormAsync(page, $"{page}/sheets", ("count", "3"));
        Assert.Equal(HttpStatusCode.OK, sheets.StatusCode);
        var code = (await bench.ReadPageAsync(page)).Split("没有收回的 3 份：")[1].Split('、')[0];

        using var stranger = bench.CreateStranger();
        Assert.Contains("已经收到", await AnswerAsync(stranger, code, "满意"), StringComparison.Ordinal);
        await bench.SendFormAsync(page, page);

        var told = await bench.ReadPageAsync($"{Dossier}/registers/surveys/{record}");
        Assert.Contains("value=\"3\"", told, StringComparison.Ordinal);
        Assert.Contains(
            "发出 3 份，收回 1 份（33.3%），有效 1 份，满意 1 份（100.0%）",
            await bench.ReadPageAsync(page),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "满意度调查 " + record,
            await bench.ReadPageAsync($"{Dossier}/evidence"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_census_shows_how_far_it_is_checked()
    {
        var page = await bench.ReadPageAsync($"{Dossier}/ladder?step=county&percent=10&seed=1");

        Assert.Contains("省级专查", page, StringComparison.Ordinal);
        Assert.Contains("更改前后相扣", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_was_not_handed_out_has_no_sheet()
    {
        using var stranger = bench.CreateStranger();
        var answer = await stranger.GetAsync(
            new Uri("/public/survey/2345678923", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> BeginSurveyAsync()
    {
        var answer = await bench.SendFormAsync(
            $"{Dossier}/registers/surveys/new",
            $"{Dossier}/registers/surveys/new",
            ("field.name", "景区满意度调查"),
            ("field.dates", "2024-09-01"),
            ("seen", "0")
        );
        return answer.Headers.Location!.OriginalString.Split('?')[0].Split('/')[^1];
    }

    // Sends the sheet and sends it again: the second time it is known.
    private static async Task<string> AnswerAsync(HttpClient stranger, string code, string overall)
    {
        var told = "";
        for (var time = 0; time < 2; time++)
        {
            var sheet = await stranger.GetStringAsync(
                new Uri($"/public/survey/{code}", UriKind.Relative),
                Workbench.Cancel
            );
            if (!sheet.Contains("form-mark", StringComparison.Ordinal))
                return sheet;
            using var form = new FormUrlEncodedContent([
                new("form-mark", sheet.Split("name=\"form-mark\" value=\"")[1].Split('"')[0]),
                new("item.overall", overall),
                new("opinion", "厕所少，电话13812345678"),
            ]);
            var answer = await stranger.PostAsync(
                new Uri($"/public/survey/{code}", UriKind.Relative),
                form,
                Workbench.Cancel
            );
            told = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
            Assert.Contains("收到了，谢谢", told, StringComparison.Ordinal);
        }

        return told;
    }
}
