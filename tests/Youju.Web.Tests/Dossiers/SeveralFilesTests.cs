using System.IO.Compression;
using System.Net;
using System.Text;

namespace Youju.Web.Tests.Dossiers;

/// <summary>Several files brought in at once, and forms that hold what nobody types.</summary>
public sealed class SeveralFilesTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Events =
        "活动名称,类别,起止日期,地点,状态\n骑行大会,赛事,2024-11-03,滨江路,已举办\n";
    private const string Hills = "活动名称,类别,起止日期,地点,状态\n登山大会,赛事,2024-11-09,云顶,已举办\n";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Theory]
    [InlineData("坏.bin", "活动.csv")]
    [InlineData("活动.csv", "坏.bin")]
    public async Task One_file_that_cannot_be_read_keeps_nothing_from_the_others(string first, string second)
    {
        using var sent = await SendAsync(first, second);
        var trial = sent.Headers.Location!.ToString();
        var shown = await bench.ReadPageAsync(trial);

        using var done = await bench.SendFormAsync(trial, trial);
        var page = await done.Content.ReadAsStringAsync(Workbench.Cancel);

        Assert.Contains("确认后只导入别的文件", shown, StringComparison.Ordinal);
        Assert.Contains("没有导入：“坏.bin”；别的文件已经导入", page, StringComparison.Ordinal);
        Assert.Contains(
            "骑行大会",
            await bench.ReadPageAsync(Dossier + "/registers/events"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_files_of_one_name_in_an_archive_are_two_files()
    {
        using var sent = await bench.SendFileAsync(
            Dossier + "/import",
            Dossier + "/import",
            "各科室.zip",
            Pack(("办公室/附件1.xls", Events), ("宣传科/附件1.XLS", Hills)),
            []
        );
        var trial = sent.Headers.Location!.ToString();
        var shown = WebUtility.HtmlDecode(await bench.ReadPageAsync(trial));
        using var done = await bench.SendFormAsync(trial, trial);
        var events = await bench.ReadPageAsync(Dossier + "/registers/events");

        Assert.Contains("附件1 (2).XLS", shown, StringComparison.Ordinal);
        Assert.Contains("骑行大会", events, StringComparison.Ordinal);
        Assert.Contains("登山大会", events, StringComparison.Ordinal);
    }

    private static byte[] Pack(params (string Name, string Text)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

        return packed.ToArray();
    }

    [Fact]
    public async Task Every_file_of_an_archive_is_registered_and_no_trace_of_the_system()
    {
        using var sent = await SendPackedAsync("流水.csv", "签到.csv", "__MACOSX/._流水.csv", "Thumbs.db");

        var page = await bench.ReadPageAsync(Dossier + "/evidence");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("流水.csv", page, StringComparison.Ordinal);
        Assert.Contains("签到.csv", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Thumbs.db", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_registered_is_named_and_not_left_out_without_a_word()
    {
        using var sent = await SendPackedAsync("流水.csv", "程序.exe");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Contains(
            "程序.exe",
            await sent.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    private Task<HttpResponseMessage> SendPackedAsync(params string[] names)
    {
        const string path = Dossier + "/evidence";
        return bench.SendFileAsync(path, path, "佐证.zip", Pack([.. names.Select(name => (name, name))]));
    }

    [Theory]
    [InlineData("/", "/dossiers", "unit")]
    [InlineData(Dossier + "/submission", Dossier + "/submission", "words")]
    public async Task A_form_with_a_nul_is_refused_and_no_mistake_of_ours(
        string page,
        string action,
        string field
    )
    {
        using var answer = await bench.SendFormAsync(page, action, (field, "a\0b"), ("year", "2025"));

        Assert.Empty(bench.Mistakes);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(21)]
    public async Task A_copy_that_is_no_archive_is_refused_with_words(int length)
    {
        using var answer = await bench.SendFileAsync(
            Dossier + "/copies",
            Dossier + "/copies",
            "另一份.zip",
            new byte[length]
        );

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(bench.Mistakes);
    }

    private async Task<HttpResponseMessage> SendAsync(params string[] names)
    {
        const string path = Dossier + "/import";
        var mark = (await bench.ReadPageAsync(path)).Split("name=\"form-mark\" value=\"")[1].Split('"')[0];
        using var form = new MultipartFormDataContent { { new StringContent(mark), "form-mark" } };
        foreach (var name in names)
            form.Add(
                name.EndsWith(".csv", StringComparison.Ordinal)
                    ? new StringContent(Events)
                    : new ByteArrayContent([0, 1, 2, 3, 0xFF]),
                "files",
                name
            );
        return await bench.Browser.PostAsync(new Uri(path, UriKind.Relative), form, Workbench.Cancel);
    }
}
