using System.Net;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Hosting;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Api;

/// <summary>Every way in for programs × every role × the own unit, one below it, and another; and × every scope.</summary>
public sealed class ApiAccessTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string AllScopes = "read write review publish";

    // What opens to a token of a role of the bureau: for its own dossier and where none is meant | for that of the centre below.
    private static readonly Dictionary<PersonRole, (string Own, string Below)> Opens = new()
    {
        [PersonRole.Clerk] = ("CheckReport ReadDossier EditDossier", ""),
        [PersonRole.Head] = ("CheckReport ReadDossier ApproveDossier", ""),
        [PersonRole.Department] = ("CheckReport ReadDossier", "ReadDossier ReviewSubmission"),
        [PersonRole.Finance] = ("CheckReport ReadDossier", "ReadDossier ReviewSubmission"),
        [PersonRole.Publisher] = ("CheckReport ReadDossier PublishDossier", "ReadDossier PublishDossier"),
        [PersonRole.SystemAdministrator] = ("", ""),
        [PersonRole.SecurityAdministrator] = ("", ""),
        [PersonRole.Auditor] = ("", ""),
    };

    public static TheoryData<PersonRole> Roles => [.. Enum.GetValues<PersonRole>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_token_opens_what_its_person_may_and_no_more(PersonRole role)
    {
        using var program = OpenProgram(role, AllScopes);

        var wrong = await FindWrongAsync(program, (right, place) => IsWritten(role, right, place));

        Assert.Empty(wrong);
        Assert.Empty(bench.Mistakes);
    }

    [Theory]
    [InlineData(PersonRole.Clerk, "read", "CheckReport ReadDossier")]
    [InlineData(PersonRole.Clerk, "write", "EditDossier")]
    [InlineData(PersonRole.Clerk, "review", "")]
    [InlineData(PersonRole.Clerk, "publish", "")]
    [InlineData(PersonRole.Head, "read", "CheckReport ReadDossier")]
    [InlineData(PersonRole.Head, "review", "ApproveDossier")]
    [InlineData(PersonRole.Department, "write", "")]
    [InlineData(PersonRole.Department, "review", "ReviewSubmission")]
    [InlineData(PersonRole.Finance, "publish", "")]
    [InlineData(PersonRole.Publisher, "review", "")]
    [InlineData(PersonRole.Publisher, "publish", "PublishDossier")]
    public async Task A_token_opens_what_its_scope_says_and_no_more(
        PersonRole role,
        string scope,
        string rights
    )
    {
        using var program = OpenProgram(role, scope);

        var wrong = await FindWrongAsync(program, (right, place) =>
            rights.Split(' ').Contains(right.ToString()) && IsWritten(role, right, place)
        );

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_token_of_one_unit_opens_no_other()
    {
        using var program = OpenProgram(PersonRole.Department, AllScopes, bench.FindUnit(bench.Centre));

        var own = await program.GetAsync(Path(SignedWorkbench.Bureau), Workbench.Cancel);
        var below = await program.GetAsync(Path(bench.Centre), Workbench.Cancel);
        var listed = await program.ReadAsync("/api/v1/dossiers");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (own.StatusCode, below.StatusCode));
        Assert.Equal(1, listed["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_token_ends_with_the_role_of_its_person()
    {
        using var program = OpenProgram(PersonRole.Clerk, AllScopes, login: "leaver");
        using var before = await program.GetAsync(Path(SignedWorkbench.Bureau), Workbench.Cancel);

        bench.Staff.SwitchOff("leaver", successor: null, _ => null);
        using var after = await program.GetAsync(Path(SignedWorkbench.Bureau), Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task The_feed_tells_of_no_unit_that_the_token_does_not_open()
    {
        using var program = OpenProgram(PersonRole.Clerk, AllScopes);

        var feed = await program.ReadAsync("/api/v1/changes");

        Assert.Equal(
            [bench.FindUnit(SignedWorkbench.Bureau)],
            feed["items"]!.AsArray().Select(item => item!["unit"]!.GetValue<string>()).Distinct()
        );
    }

    private string Path(string unit) => "/api/v1" + bench.FindDossier(unit);

    private HttpClient OpenProgram(PersonRole role, string scopes, string? unit = null, string? login = null)
    {
        login ??= $"z{Guid.NewGuid():N}"[..12];
        bench.AddPerson(
            login,
            $"某人{login[^6..]}",
            (role, Access.NeedsUnit(role) ? SignedWorkbench.Bureau : null)
        );
        return TokenClient.OpenProgram(bench, scopes, login, unit);
    }

    private async Task<List<string>> FindWrongAsync(HttpClient program, Func<Right, string, bool> isWritten)
    {
        var wrong = new List<string>();
        foreach (var (method, path, isOpen) in ListWays(isWritten))
        {
            using var request = new HttpRequestMessage(new(method), path);
            using var answer = await program.SendAsync(request, Workbench.Cancel);
            var isRefused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized;
            if (isRefused == isOpen || (int)answer.StatusCode >= 500)
                wrong.Add($"{method} {path}: {answer.StatusCode}");
        }

        return wrong;
    }

    private IEnumerable<(string Method, string Path, bool IsOpen)> ListWays(
        Func<Right, string, bool> isWritten
    ) =>
        from endpoint in bench.Server.Endpoints.Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ApiWay>() is { IsOpen: false }
        let right = endpoint.Metadata.GetMetadata<NeededRight>()!.Right
        let pattern = endpoint.RoutePattern.RawText!
        let method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]
        from place in pattern.Contains("{key}", StringComparison.Ordinal)
            ? new[] { SignedWorkbench.Bureau, bench.Centre, SignedWorkbench.School }
            : [""]
        select (method, FillPath(pattern, place), isWritten(right, place));

    private bool IsWritten(PersonRole role, Right right, string place)
    {
        var words =
            place == SignedWorkbench.School ? ""
            : place == bench.Centre ? Opens[role].Below
            : Opens[role].Own;
        return words.Split(' ').Contains(right.ToString());
    }

    private string FillPath(string pattern, string place)
    {
        var path =
            place.Length == 0
                ? pattern
                : pattern.Replace("/dossiers/{key}", bench.FindDossier(place), StringComparison.Ordinal);
        var gaps = path.Split('{');
        return gaps[0]
            + string.Concat(
                gaps.Skip(1).Select(gap => "1" + gap[(gap.IndexOf('}', StringComparison.Ordinal) + 1)..])
            );
    }
}
