using System.Net;
using System.Text.RegularExpressions;
using Youju.Database;
using Youju.Database.People;

namespace Youju.Web.Tests.Exchanges;

/// <summary>来往: two workbenches that share nothing but a stick, each used through its pages alone.</summary>
public sealed class ExchangePageTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;
    private const string Page = "/exchange";

    private readonly Workbench centre = new();
    private readonly Workbench bureau = new();

    public async ValueTask InitializeAsync()
    {
        await centre.InitializeAsync();
        await bureau.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await centre.DisposeAsync();
        await bureau.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    public async Task A_dossier_goes_on_a_stick_and_is_merged_where_it_comes(string usesSm2)
    {
        await IntroduceAsync(usesSm2);

        var parcel = await SendDossierAsync(usesSm2);
        var taken = await TakeAsync(parcel);
        var again = await TakeAsync(parcel);

        Assert.Contains("收下了“旅游中心”寄来的 1 件", taken, StringComparison.Ordinal);
        Assert.Contains("收过，是同一件，没有再收", again, StringComparison.Ordinal);
        var link = Regex.Match(
            taken,
            "href=\"(?<link>/exchange/received/[^\"]+)\"",
            RegexOptions.NonBacktracking
        );
        var packed = await bureau.Browser.GetByteArrayAsync(
            new Uri(WebUtility.HtmlDecode(link.Groups["link"].Value), UriKind.Relative),
            Workbench.Cancel
        );
        using var merged = await bureau.SendFileAsync(
            Dossier + "/copies",
            Dossier + "/copies",
            "收到的.zip",
            packed
        );
        Assert.Contains(
            "已经合并，没有不一致的地方",
            await merged.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        Assert.Contains("文旅局", ReadSent(centre), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_may_be_called_what_no_folder_may()
    {
        await IntroduceAsync(usesSm2: "");
        using var opened = await centre.SendFormAsync(
            "/",
            "/dossiers",
            ("unit", "站/所：一"),
            ("year", "2025")
        );

        using var sent = await SendAsync(usesSm2: "", opened.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains(
            "寄来的 1 件",
            await TakeAsync(await sent.Content.ReadAsByteArrayAsync(Workbench.Cancel)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_comes_too_early_waits_and_what_was_lost_is_written_again_to_the_byte()
    {
        await IntroduceAsync(usesSm2: "");
        var first = await SendDossierAsync(usesSm2: "");
        var second = await SendDossierAsync(usesSm2: "");

        Assert.Contains("还缺第 1 件", await TakeAsync(second), StringComparison.Ordinal);
        using var written = await centre.SendFormAsync(
            Page,
            Page + "/again",
            ("to", await ReadPartnerAsync()),
            ("number", "1")
        );
        Assert.Equal(first, await written.Content.ReadAsByteArrayAsync(Workbench.Cancel));
        Assert.Contains("寄来的 2 件", await TakeAsync(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_altered_or_is_something_else_is_refused_in_words_of_the_page()
    {
        await IntroduceAsync(usesSm2: "");
        var altered = await SendDossierAsync(usesSm2: "");
        altered[altered.Length / 2] ^= 1;

        foreach (
            var (content, words) in new[]
            {
                (altered, "里面的内容被改过"),
                ("这不是交换包"u8.ToArray(), "不是交换包，或者不完整"),
            }
        )
        {
            var refused = await TakeAsync(content);
            Assert.True(refused.Contains(words, StringComparison.Ordinal), refused);
            Assert.DoesNotContain("youju-parcel", refused, StringComparison.Ordinal);
        }

        using var card = await bureau.SendFileAsync(Page, Page + "/partners", "名片.json", "{}"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, card.StatusCode);
        var told = await card.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.Contains("不是名片。请对方重新写一张。", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_exchanged_no_cards_is_told_to_and_no_cipher_is_used_that_one_of_the_cards_lacks()
    {
        Assert.Contains(
            "还没有和谁换过名片",
            await centre.ReadPageAsync(Dossier + "/exchange"),
            StringComparison.Ordinal
        );
        await IntroduceAsync(usesSm2: "");

        using var refused = await SendAsync(usesSm2: "yes");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "双方的名片都要带国密公钥",
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_is_sent_that_did_not_come()
    {
        foreach (var name in new[] { "..%2F..%2Fkeys", "%2Fetc", "没有" })
        {
            using var answer = await centre.Browser.GetAsync(
                new Uri($"{Page}/received/{name}", UriKind.Relative),
                Workbench.Cancel
            );
            Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private async Task IntroduceAsync(string usesSm2)
    {
        foreach (var (desk, name) in new[] { (centre, "旅游中心"), (bureau, "文旅局") })
            await desk.SendFormAsync(Page, Page + "/card", ("name", name), ("sm2", usesSm2));
        foreach (var (from, to) in new[] { (centre, bureau), (bureau, centre) })
        {
            var card = await from.Browser.GetByteArrayAsync(
                new Uri(Page + "/card", UriKind.Relative),
                Workbench.Cancel
            );
            using var kept = await to.SendFileAsync(Page, Page + "/partners", "名片.json", card);
            var told = await kept.Content.ReadAsStringAsync(Workbench.Cancel);
            Assert.Contains("请打电话或当面核对指纹", told, StringComparison.Ordinal);
            Assert.Contains(
                Regex
                    .Match(told, "核对指纹：(?<print>[0-9a-f ]+)", RegexOptions.NonBacktracking)
                    .Groups["print"]
                    .Value,
                await from.ReadPageAsync(Page),
                StringComparison.Ordinal
            );
        }
    }

    private async Task<string> ReadPartnerAsync() =>
        Regex
            .Match(
                await centre.ReadPageAsync(Dossier + "/exchange"),
                "<option value=\"(?<key>[0-9a-f]+)\"",
                RegexOptions.NonBacktracking
            )
            .Groups["key"]
            .Value;

    private async Task<HttpResponseMessage> SendAsync(string usesSm2, string dossier = Dossier) =>
        await centre.SendFormAsync(
            dossier + "/exchange",
            dossier + "/exchange",
            ("to", await ReadPartnerAsync()),
            ("sm2", usesSm2)
        );

    // What the log says of what went out.
    private static string ReadSent(Workbench bench) =>
        new AuditTrail(
            DatabasePlace.FromFile(Path.Combine(bench.DataFolder, "youju.db")),
            TimeProvider.System,
            "测试"
        )
            .ListLines(new(Verb: "exchange-sent"), 1)
            .Single()
            .Detail;

    private async Task<byte[]> SendDossierAsync(string usesSm2)
    {
        using var sent = await SendAsync(usesSm2);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.EndsWith(
            ".yjx",
            sent.Content.Headers.ContentDisposition!.FileNameStar,
            StringComparison.Ordinal
        );
        return await sent.Content.ReadAsByteArrayAsync(Workbench.Cancel);
    }

    private async Task<string> TakeAsync(byte[] parcel)
    {
        using var taken = await bureau.SendFileAsync(Page, Page + "/received", "优盘上的.yjx", parcel);
        return await taken.Content.ReadAsStringAsync(Workbench.Cancel);
    }
}
