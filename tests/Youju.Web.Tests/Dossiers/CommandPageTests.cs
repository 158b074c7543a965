using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace Youju.Web.Tests.Dossiers;

/// <summary>What commands do for a dossier, done on its pages.</summary>
public sealed class CommandPageTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Theory]
    [InlineData("樱", "/registers/events/blossom")]
    [InlineData("樱花", "/registers/events/blossom")]
    [InlineData("接待人次", "/figure?of=events.visitors")]
    public async Task A_figure_and_a_record_are_found_by_a_word_and_lead_to_their_page(
        string word,
        string page
    )
    {
        var found = await bench.ReadPageAsync($"{Dossier}/search?q={Uri.EscapeDataString(word)}");

        Assert.Contains($"href=\"{Dossier}{page}\"", found, StringComparison.Ordinal);
        await bench.ReadPageAsync(Dossier + page);
    }

    [Fact]
    public async Task Duties_stand_beside_money_and_records_and_what_is_due_goes_into_a_calendar()
    {
        var page = await bench.ReadPageAsync($"{Dossier}/duties");

        Assert.Contains("11 项职责", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Dossier}/registers/plans\"", page, StringComparison.Ordinal);
        Assert.Contains("节庆活动每人次支出", page, StringComparison.Ordinal);
        Assert.StartsWith(
            "BEGIN:VCALENDAR",
            await bench.ReadPageAsync($"{Dossier}/duties/calendar"),
            StringComparison.Ordinal
        );
        await bench.ReadPageAsync($"{Dossier}/figure?of=cost.visit");
    }

    [Fact]
    public async Task A_target_changes_only_with_a_reason()
    {
        var (row, target) = await ReadIndicatorAsync();
        var changed = Change(row, target, "20");

        var refused = await SaveAsync("indicators/edit", changed);
        var taken = await SaveAsync("indicators/edit", Change(Json(changed), ^1, "年中调整，区财政局批准"));

        Assert.Contains(
            "改目标的缘由",
            refused.GetProperty("rows")[0].GetProperty("why").ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, taken.GetProperty("rows")[0].GetProperty("why").ValueKind);
        Assert.Contains(
            "年中调整，区财政局批准",
            await bench.ReadPageAsync(Dossier + "/changes"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_changed_target_stands_in_form_and_report_with_reason_and_approval()
    {
        var (row, target) = await ReadIndicatorAsync();
        var approved = Change(Json(Change(row, target, "20")), ^2, "区财政局");
        await SaveAsync("indicators/edit", Change(Json(approved), ^1, "雨季提前"));

        var (_, report) = await DownloadReportAsync();
        var words = ReadDocumentText(report);

        Assert.Contains("调整为≥20", words, StringComparison.Ordinal);
        Assert.Contains("区财政局批准），原因：雨季提前", words, StringComparison.Ordinal);
        Assert.Contains(
            "区财政局批准",
            await bench.ReadPageAsync(Dossier + "/indicators"),
            StringComparison.Ordinal
        );
    }

    private static string ReadDocumentText(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return System.Text.RegularExpressions.Regex.Replace(
            reader.ReadToEnd(),
            "<[^>]+>",
            "",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
    }

    [Fact]
    public async Task A_line_of_the_ledger_is_entered_with_its_ground()
    {
        var keys = await ReadKeysAsync("money/grid");
        object Line(string reason) =>
            new
            {
                id = (string?)null,
                seen = "",
                texts = keys.Select(key =>
                    key switch
                    {
                        "budget" => "政府性基金预算",
                        "kind" => "项目支出",
                        "project" => "游客中心改造",
                        "adjusted" => "120000",
                        "executed" => "119,800.50",
                        "reason" => reason,
                        _ => "",
                    }
                ),
            };

        var refused = await SaveAsync("money/grid", Line(""));
        await SaveAsync("money/grid", Line("批复〔2024〕3号"));

        Assert.Contains(
            "要写依据",
            refused.GetProperty("rows")[0].GetProperty("why").ToString(),
            StringComparison.Ordinal
        );
        var money = await bench.ReadPageAsync(Dossier + "/money");
        Assert.Contains("游客中心改造", money, StringComparison.Ordinal);
        Assert.Contains("11.98", money, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_waited_is_confirmed()
    {
        using var begun = await bench.SendFormAsync(
            "/",
            "/dossiers",
            ("unit", "云湖县文化旅游促进中心"),
            ("year", "2025")
        );
        var dossier = begun.Headers.Location!.ToString();
        var report = await File.ReadAllBytesAsync(
            Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt"),
            Workbench.Cancel
        );
        using var sent = await bench.SendFileAsync(
            dossier + "/import",
            dossier + "/import",
            "上年.txt",
            report
        );
        await bench.SendFormAsync(sent.Headers.Location!.ToString(), sent.Headers.Location.ToString());
        var asked = (await bench.ReadPageAsync(dossier + "/confirm"))
            .Split("name=\"value\" value=\"")[1]
            .Split('"')[0];

        await bench.SendFormAsync(dossier + "/confirm", dossier + "/confirm", ("value", asked));

        Assert.DoesNotContain(
            $"value=\"{asked}\"",
            await bench.ReadPageAsync(dossier + "/confirm"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_returned_report_is_compared_and_merged()
    {
        var page = Dossier + "/report/returned";
        var (name, content) = await DownloadReportAsync();

        using var sent = await bench.SendFileAsync(page, page, name, content);
        var shown = await bench.ReadPageAsync(sent.Headers.Location!.ToString());
        using var merged = await bench.Browser.GetAsync(sent.Headers.Location + "/merged", Workbench.Cancel);

        Assert.Contains("没有差异", shown, StringComparison.Ordinal);
        Assert.Equal("application/zip", merged.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_no_report_of_ours_is_refused_with_words()
    {
        var page = Dossier + "/report/returned";

        using var sent = await bench.SendFileAsync(page, page, "别的.docx", "不是文档"u8.ToArray());
        using var shown = await bench.Browser.GetAsync(sent.Headers.Location, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, shown.StatusCode);
    }

    [Fact]
    public async Task Two_records_that_are_one_count_once()
    {
        var form = Dossier + "/registers/events/new";
        foreach (var place in new[] { "松杨湖", "松杨湖湖心" })
            await bench.SendFormAsync(
                form,
                form,
                ("field.name", "端午龙舟赛"),
                ("field.kind", "赛事"),
                ("field.dates", "2024-06-10"),
                ("field.place", place),
                ("state", "held"),
                ("seen", "0")
            );
        var pairs = await bench.ReadPageAsync(Dossier + "/duplicates");
        string Field(string name) => pairs.Split($"name=\"{name}\" value=\"")[1].Split('"')[0];

        await bench.SendFormAsync(
            Dossier + "/duplicates",
            Dossier + "/duplicates",
            ("first", Field("first")),
            ("second", Field("second")),
            ("same", "yes")
        );

        Assert.Contains(
            "没有看起来是同一件事的记录",
            await bench.ReadPageAsync(Dossier + "/duplicates"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_picture_proves_a_field_and_a_box_on_it_says_where()
    {
        var picture = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        );
        using var sent = await bench.SendFileAsync(
            Dossier + "/evidence",
            Dossier + "/evidence",
            "签到表.png",
            picture
        );
        var file = (await bench.ReadPageAsync(Dossier + "/evidence"))
            .Split(Dossier + "/evidence/")
            .Skip(1)
            .Select(part => part.Split('"')[0])
            .First(part => part.Length == 64);
        var page = $"{Dossier}/evidence/{file}?of=events/blossom/visitors";

        await bench.SendFormAsync(
            page,
            $"{Dossier}/evidence/{file}",
            ("of", "events/blossom/visitors"),
            ("page", "1"),
            ("left", "10"),
            ("top", "20"),
            ("width", "30"),
            ("height", "40")
        );

        Assert.Contains(
            "data-boxes=\"10,20,30,40\"",
            await bench.ReadPageAsync(page),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "签到表.png",
            await bench.ReadPageAsync(Dossier + "/registers/events/blossom"),
            StringComparison.Ordinal
        );
        using var original = await bench.Browser.GetAsync(
            $"{Dossier}/evidence/{file}/file",
            Workbench.Cancel
        );
        Assert.Equal(picture, await original.Content.ReadAsByteArrayAsync(Workbench.Cancel));
        Assert.Contains(
            "sandbox",
            original.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }

    private async Task<(string Name, byte[] Content)> DownloadReportAsync()
    {
        using var all = new ZipArchive(
            new MemoryStream(await bench.Browser.GetByteArrayAsync(Dossier + "/report/all", Workbench.Cancel))
        );
        var entry = all.Entries.First(one => one.Name.EndsWith(".docx", StringComparison.Ordinal));
        using var content = new MemoryStream();
        await entry.Open().CopyToAsync(content, Workbench.Cancel);
        return (entry.Name, content.ToArray());
    }

    private async Task<(JsonElement Row, Index Target)> ReadIndicatorAsync()
    {
        var sheet = Json(await bench.ReadPageAsync(Dossier + "/indicators/edit/rows"));
        var labels = sheet
            .GetProperty("columns")
            .EnumerateArray()
            .Select(column => column.GetProperty("label").GetString()!)
            .ToList();
        return (
            sheet.GetProperty("rows")[0],
            labels.FindIndex(label => label.StartsWith("指标值", StringComparison.Ordinal))
        );
    }

    private async Task<List<string>> ReadKeysAsync(string grid) =>
        [
            .. Json(await bench.ReadPageAsync($"{Dossier}/{grid}/rows"))
                .GetProperty("columns")
                .EnumerateArray()
                .Select(column => column.GetProperty("key").GetString()!),
        ];

    private async Task<JsonElement> SaveAsync(string grid, object row)
    {
        using var answer = await bench.SendFormAsync(
            $"{Dossier}/{grid}",
            $"{Dossier}/{grid}",
            ("rows", JsonSerializer.Serialize(new[] { row }))
        );
        var text = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return Json(text);
    }

    private static JsonElement Json(object what) =>
        JsonDocument.Parse(what as string ?? JsonSerializer.Serialize(what)).RootElement;

    private static object Change(JsonElement row, Index place, string text)
    {
        var texts = row.GetProperty("texts").EnumerateArray().Select(cell => cell.GetString()).ToArray();
        texts[place] = text;
        return new
        {
            id = row.GetProperty("id").GetString(),
            seen = row.GetProperty("seen").GetString(),
            texts,
        };
    }
}
