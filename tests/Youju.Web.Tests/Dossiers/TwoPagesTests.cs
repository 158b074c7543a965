using System.Globalization;
using System.Net;

namespace Youju.Web.Tests.Dossiers;

/// <summary>Two pages write the same chapter at once: one is taken, the other is told and loses nothing.</summary>
/// <remarks>YOUJU_KILLS gives more rounds; ./long kills runs a thousand.</remarks>
public sealed class TwoPagesTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Words = $"{Workbench.Sample}/report/words/other";
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("YOUJU_KILLS") ?? "10",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task Of_two_pages_that_saw_the_same_one_is_taken_and_the_other_keeps_what_it_typed()
    {
        // The browser has its mark against forged forms before two pages ask for one at once.
        var standing = await ReadSeenAsync();
        for (var round = 0; round < Rounds; round++)
        {
            string[] typed = [$"甲写第{round}遍", $"乙写第{round}遍"];

            var answers = await Task.WhenAll(typed.Select(words => SaveAsync(words, standing)));

            var taken = Array.FindIndex(answers, answer => answer.Status == HttpStatusCode.Redirect);
            Assert.Equal(HttpStatusCode.Conflict, answers[1 - taken].Status);
            Assert.Contains(typed[1 - taken], answers[1 - taken].Page, StringComparison.Ordinal);
            standing = await ReadSeenAsync();
            Assert.Equal(typed[taken], standing.Trim());
        }
    }

    // What a page that is opened now takes for what stands.
    private async Task<string> ReadSeenAsync() =>
        WebUtility.HtmlDecode(
            (await bench.ReadPageAsync(Words)).Split("name=\"seen\" value=\"")[1].Split('"')[0]
        );

    private async Task<(HttpStatusCode Status, string Page)> SaveAsync(string words, string seen)
    {
        using var answer = await bench.SendFormAsync(Words, Words, ("words", words), ("seen", seen));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Workbench.Cancel));
    }
}
