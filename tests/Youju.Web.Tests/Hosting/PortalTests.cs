using System.Net;
using System.Text;
using Youju.UseCases.Publications;
using Youju.Web.Portal;

namespace Youju.Web.Tests.Hosting;

/// <summary>What anybody sees who has no account and no key.</summary>
public sealed class PortalTests(PublishedWorkbench bench) : IClassFixture<PublishedWorkbench>
{
    private const string Year = "/public/units/unit-23608ef13fb0/2024/";
    private const string First = "/public/units/unit-23608ef13fb0/2024-1/";

    [Theory]
    [InlineData("/public", "text/html")]
    [InlineData("/public/index.html", "text/html")]
    [InlineData("/public/data", "text/html")]
    [InlineData("/public/data/index.json", "application/json")]
    [InlineData("/public/feed.xml", "application/atom+xml")]
    [InlineData("/public/register.html", "text/html")]
    [InlineData("/public/compare.html", "text/html")]
    [InlineData("/public/about.html", "text/html")]
    [InlineData("/public/check", "text/html")]
    [InlineData("/public/verify", "text/html")]
    [InlineData(Year + "index.html", "text/html")]
    [InlineData(First + "report.html", "text/html")]
    [InlineData(Year + "data/facts.parquet", "application/vnd.apache.parquet")]
    public async Task A_stranger_reads_what_was_published(string path, string type)
    {
        using var answer = await bench.Stranger.GetAsync(new Uri(path, UriKind.Relative), Workbench.Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/public/..%2fyouju.db")]
    [InlineData("/public/units/..%2f..%2fkeys/publishing.pem")]
    [InlineData("/public/units/unit-23608ef13fb0/2024/..%2f..%2f..%2f..%2fkeys%2fpublishing.pem")]
    [InlineData("/public/units/unit-23608ef13fb0/2024-1/.stamp")]
    [InlineData("/public/units/unit-23608ef13fb0/2023/index.html")]
    [InlineData("/public/units/unit-23608ef13fb0/2024-2/index.html")]
    [InlineData("/public/files/0000000000000000000000000000000000000000000000000000000000000000/x")]
    [InlineData("/public/.stamp")]
    public async Task What_was_not_published_is_not_there(string path)
    {
        using var answer = await bench.Stranger.GetAsync(new Uri(path, UriKind.Relative), Workbench.Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so_and_what_never_changes_is_kept_for_ever()
    {
        using var first = await bench.Stranger.GetAsync(
            new Uri("/public", UriKind.Relative),
            Workbench.Cancel
        );
        using var again = new HttpRequestMessage(HttpMethod.Get, "/public");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await bench.Stranger.SendAsync(again, Workbench.Cancel);
        var file = bench.Published.Manifest.Files.First(file => file.Path == "data/facts.csv");
        using var hashed = await bench.Stranger.GetAsync(
            new Uri($"/public/files/{file.Sha256}/facts.csv", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Contains("immutable", hashed.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_program_that_asks_for_json_gets_the_list_of_data_as_json()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/public/data");
        asked.Headers.Accept.ParseAdd("application/json");
        using var answer = await bench.Stranger.SendAsync(asked, Workbench.Cancel);

        Assert.Contains(
            "\"path\": \"units/unit-23608ef13fb0/2024/data/facts.csv\"",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel)
        );
    }

    [Fact]
    public async Task A_search_finds_units_and_figures_and_shows_what_was_typed_as_text()
    {
        var found = await ReadAsync("/public?q=%E8%8A%82%E5%BA%86%E6%B4%BB%E5%8A%A8");
        var hostile = await ReadAsync("/public?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.Contains("节庆活动接待人次", found);
        Assert.DoesNotContain("<script", hostile);
        Assert.Contains("没有找到", hostile);
    }

    [Fact]
    public async Task A_file_and_a_code_are_verified_and_a_changed_figure_is_named()
    {
        var facts = PublishedStore.ReadFile(bench.Published, "data/facts.csv")!;
        var changed = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(facts).Replace("937800,", "937801,", StringComparison.Ordinal)
        );

        Assert.Contains("一个字节不差", await bench.SendAsync("/public/verify", "facts.csv", facts));
        Assert.Contains("全年执行数", await bench.SendAsync("/public/verify", "facts.csv", changed));
        Assert.Contains(
            "2024年度第 1 版",
            await ReadAsync($"/public/verify?code={bench.Published.Manifest.Code}")
        );
    }

    [Theory]
    [InlineData("facts (1).csv")]
    [InlineData("facts（2）.csv")]
    [InlineData("别的名称.csv")]
    public void A_file_that_was_altered_is_found_whatever_it_is_called_now(string name)
    {
        var facts = PublishedStore.ReadFile(bench.Published, "data/facts.csv")!;
        var changed = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(facts).Replace("937800,", "937801,", StringComparison.Ordinal)
        );

        Assert.Equal(VerifyVerdict.Altered, Compare(name, changed).Verdict);
        Assert.Equal(VerifyVerdict.True, Compare(name, facts).Verdict);
    }

    [Theory]
    [InlineData("facts.csv", "key,label,value\nexpenditure.executed,全年执行数,1\n")]
    [InlineData("index.html", "<h1>别家的首页</h1>")]
    [InlineData("facts.json", "{\"rows\": []}")]
    [InlineData("verify.txt", "")]
    public void Nothing_is_said_against_a_file_of_others_that_has_the_same_name(string name, string text)
    {
        var answer = Compare(name, Encoding.UTF8.GetBytes(text));

        Assert.Equal(VerifyVerdict.Unknown, answer.Verdict);
        Assert.Contains($"没有与“{name}”相同的", answer.Sentence, StringComparison.Ordinal);
    }

    private VerifyAnswer Compare(string name, byte[] content) =>
        VerifyAnswer.CompareFile(new PortalDesk(bench.CreateSettings()).ReadShelf(), name, content);

    [Fact]
    public void Many_who_come_at_once_after_a_publication_have_one_shelf()
    {
        var desk = new PortalDesk(bench.CreateSettings());

        var shelves = Enumerable
            .Range(0, 16)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(_ => desk.ReadShelf());

        Assert.Single(shelves.Distinct().ToList());
    }

    [Fact]
    public async Task Anybody_has_a_report_checked_and_nothing_of_it_is_kept()
    {
        var report = await File.ReadAllBytesAsync(
            Path.Combine(RepositoryFiles.Root, "samples/reports/arts-troupe-2021.txt"),
            Workbench.Cancel
        );

        var result = await bench.SendAsync("/public/check", "报告.txt", report);

        Assert.Contains("报告.txt", result);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(bench.DataFolder, "passing")));
        Assert.False(
            Directory.Exists(Path.Combine(bench.DataFolder, "checks"))
                && Directory.EnumerateFileSystemEntries(Path.Combine(bench.DataFolder, "checks")).Any()
        );
    }

    [Fact]
    public async Task A_question_is_public_only_with_its_answer_and_without_phone_numbers()
    {
        const string text = "节会的钱花在哪里？请打13907301234";
        await bench.AskAsync(text);
        var waiting = await ReadAsync("/public/questions.html");

        await bench.AnswerAsync("搭台和安保。");

        var answered = await ReadAsync("/public/questions.html");
        Assert.DoesNotContain("节会的钱", waiting);
        Assert.Contains("节会的钱花在哪里？请打139****1234", answered);
        Assert.Contains("搭台和安保。", answered);
    }

    [Fact]
    public async Task Who_answers_second_is_told_and_keeps_his_words()
    {
        await bench.AskAsync("宣传册印了多少？");
        var question = await bench.FindQuestionAsync();
        using var first = await bench.SendAnswerAsync(question, "三千册。");

        using var second = await bench.SendAnswerAsync(question, "三千零一册。");

        var page = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync(Workbench.Cancel));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("三千册。", page, StringComparison.Ordinal);
        Assert.Contains("三千零一册。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_published_elsewhere_stands_in_the_register_and_no_script_for_an_address()
    {
        await bench.RegisterAsync("https://www.yunxi.gov.cn/1.html");
        await bench.RegisterAsync("javascript:alert(1)");
        await bench.RegisterAsync("https://www.yunxi.gov.cn/2.html", "联系人：张三丰，13907301234");

        var register = await ReadAsync("/public/register.html");
        Assert.DoesNotContain("张三丰", register);
        Assert.DoesNotContain("13907301234", register);

        Assert.Contains("https://www.yunxi.gov.cn/1.html", register);
        Assert.DoesNotContain("javascript:", register);
    }

    [Fact]
    public async Task More_than_a_stranger_may_bring_is_refused_before_it_is_read()
    {
        var large = await bench.PostLargeAsync();

        Assert.Contains(large, new[] { HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task An_edition_that_somebody_altered_on_the_disc_is_not_shown()
    {
        var file = Path.Combine(bench.Published.Folder, "brief.html");
        var before = await File.ReadAllBytesAsync(file, Workbench.Cancel);
        await File.AppendAllTextAsync(file, "<p>假的</p>", Workbench.Cancel);
        using var answer = await bench.Stranger.GetAsync(
            new Uri(First + "brief.html", UriKind.Relative),
            Workbench.Cancel
        );
        await File.WriteAllBytesAsync(file, before, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> ReadAsync(string path) =>
        await bench.Stranger.GetStringAsync(new Uri(path, UriKind.Relative), Workbench.Cancel);
}
