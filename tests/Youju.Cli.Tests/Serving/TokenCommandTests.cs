using Youju.Database;
using Youju.Database.People;
using Youju.Database.Programs;

namespace Youju.Cli.Tests.Serving;

/// <summary>A token is issued where nobody signs in by name, and nowhere else.</summary>
public sealed class TokenCommandTests : IDisposable
{
    private readonly Session session = new();

    private DatabasePlace Place => DatabasePlace.FromFile(DatabasePlace.LocateFile(session.Path("data")));

    [Fact]
    public async Task A_token_is_written_alone_and_opens_what_was_asked_for()
    {
        PrepareData();

        var code = await RunAsync("报表系统", "--scope", "read", "--scope", "write", "--days", "3");

        var token = new TokenBook(Place, TimeProvider.System, "").FindToken(session.Output.Trim())!.Token;
        Assert.Equal(0, code);
        Assert.Equal(("报表系统", ""), (token.Name, token.Login));
        Assert.Equal(["read", "write"], token.Scopes);
        Assert.Equal(3, (token.ExpiresAt - token.CreatedAt).Days);
    }

    [Fact]
    public async Task Where_people_sign_in_each_issues_his_own()
    {
        PrepareData();
        new WorkbenchSwitches(Place, TimeProvider.System, "").TurnSignInOn();

        Assert.Equal(2, await RunAsync("报表系统"));
        Assert.Contains("我的账号", session.Error, StringComparison.Ordinal);
        Assert.Empty(session.Output);
    }

    [Theory]
    [InlineData("--scope", "all")]
    [InlineData("--days", "0")]
    [InlineData("--days", "367")]
    public async Task A_wish_that_makes_no_sense_is_refused(string option, string value)
    {
        PrepareData();

        Assert.Equal(2, await RunAsync("报表系统", option, value));
    }

    [Fact]
    public async Task A_folder_without_data_is_refused()
    {
        Assert.Equal(2, await RunAsync("报表系统"));
        Assert.Contains("youju serve", session.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        session.Dispose();
    }

    private void PrepareData()
    {
        Directory.CreateDirectory(session.Path("data"));
        Place.Prepare();
    }

    private Task<int> RunAsync(params string[] args) =>
        session.RunAsync(["token", .. args, "--data", session.Path("data")]);
}
