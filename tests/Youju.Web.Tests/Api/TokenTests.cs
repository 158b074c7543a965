using System.Net;
using Youju.Database.Programs;

namespace Youju.Web.Tests.Api;

/// <summary>Only a token opens the interface; it is shown once, kept as a hash, and can be taken back.</summary>
public sealed class TokenTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Dossiers = "/api/v1/dossiers";

    [Fact]
    public async Task Without_a_token_there_is_nothing()
    {
        using var stranger = bench.CreateStranger();

        using var answer = await stranger.GetAsync(Dossiers, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.StartsWith("Bearer", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-token", (await answer.ReadJsonAsync())["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_cookie_of_a_browser_opens_nothing()
    {
        using var read = await bench.Browser.GetAsync(Dossiers, Workbench.Cancel);
        using var written = await bench.Browser.SendJsonAsync(
            "POST",
            Dossiers,
            """{"unit":"甲","year":2024}"""
        );

        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized),
            (read.StatusCode, written.StatusCode)
        );
    }

    [Fact]
    public async Task A_token_of_the_page_opens_what_its_scopes_say_until_it_is_taken_back()
    {
        using var shown = await bench.SendFormAsync(
            "/account/tokens",
            "/account/tokens",
            ("name", "报表系统"),
            ("scope", "read"),
            ("days", "30")
        );
        var page = await shown.Content.ReadAsStringAsync(Workbench.Cancel);
        var secret = page.Split("id=\"token\">")[1].Split('<')[0];
        using var program = bench.CreateStranger();
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);

        using var read = await program.GetAsync(Dossiers, Workbench.Cancel);
        using var written = await program.SendJsonAsync("POST", Dossiers, """{"unit":"甲","year":2024}""");
        var token = TokenClient.OpenBook(bench).ListTokens("").First(one => one.Name == "报表系统");
        using var revoked = await bench.SendFormAsync(
            "/account/tokens",
            $"/account/tokens/{token.Id}/revoke"
        );
        using var after = await program.GetAsync(Dossiers, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, written.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
        Assert.DoesNotContain(secret, await bench.ReadPageAsync("/account/tokens"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "read", "30")]
    [InlineData("甲", "", "30")]
    [InlineData("甲", "all", "30")]
    [InlineData("甲", "read", "0")]
    [InlineData("甲", "read", "9999")]
    public async Task A_wish_that_makes_no_sense_is_refused(string name, string scope, string days)
    {
        using var answer = await bench.SendFormAsync(
            "/account/tokens",
            "/account/tokens",
            ("name", name),
            ("scope", scope),
            ("days", days)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public void The_secret_stands_nowhere_in_the_data()
    {
        var secret = TokenClient
            .OpenBook(bench)
            .IssueToken(new("", "乙", ["read"], null, TimeSpan.FromDays(1)));

        var kept = Directory
            .GetFiles(bench.DataFolder, "youju.db*")
            .Select(ReadShared)
            .Select(bytes => System.Text.Encoding.Latin1.GetString(bytes));

        Assert.DoesNotContain(kept, text => text.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("youju_")]
    [InlineData("youju_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("' OR 1=1 --")]
    [InlineData("null")]
    public async Task A_forged_token_opens_nothing(string secret)
    {
        using var stranger = bench.CreateStranger();
        stranger.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + secret);

        using var answer = await stranger.GetAsync(Dossiers, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_that_is_over_opens_nothing()
    {
        var secret = TokenClient
            .OpenBook(bench)
            .IssueToken(new TokenWish("", "旧", ["read"], null, TimeSpan.FromDays(-1)));
        using var program = bench.CreateStranger();
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);

        using var answer = await program.GetAsync(Dossiers, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream();
        file.CopyTo(all);
        return all.ToArray();
    }
}
