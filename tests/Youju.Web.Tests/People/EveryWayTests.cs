using System.Net;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.People;

/// <summary>Every way in × every role × the own unit, one below it, and another: read from the endpoints themselves.</summary>
public sealed class EveryWayTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    // What opens to a role of the bureau: for its own dossier and where no dossier is meant | for that of the centre below it.
    // Nothing opens for the school.
    private static readonly Dictionary<PersonRole, (string Own, string Below)> Opens = new()
    {
        [PersonRole.Clerk] = ("CheckReport ReadDossier EditDossier", ""),
        [PersonRole.Head] = ("CheckReport ReadDossier ApproveDossier", ""),
        [PersonRole.Department] = ("CheckReport ReadDossier", "ReadDossier ReviewSubmission"),
        [PersonRole.Finance] = ("CheckReport ReadDossier", "ReadDossier ReviewSubmission"),
        [PersonRole.Publisher] = ("CheckReport ReadDossier PublishDossier", "ReadDossier PublishDossier"),
        [PersonRole.SystemAdministrator] = ("SeeAdministration ManageSystem KeepCopies", ""),
        [PersonRole.SecurityAdministrator] = ("SeeAdministration GrantRights", ""),
        [PersonRole.Auditor] = ("SeeAdministration ReadAudit", ""),
    };

    public static TheoryData<PersonRole> Roles => [.. Enum.GetValues<PersonRole>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_gets_through_where_it_is_written_and_nowhere_else(PersonRole role)
    {
        var login = role.ToString();
        bench.AddPerson(login, "某人", (role, Access.NeedsUnit(role) ? SignedWorkbench.Bureau : null));
        using var browser = bench.OpenBrowser(login);
        var wrong = new List<string>();
        foreach (var way in ListWays(role))
        {
            using var request = new HttpRequestMessage(new(way.Method), way.Path);

            using var answer = await browser.SendAsync(request, Workbench.Cancel);

            if (IsOpen(answer.StatusCode) != way.IsOpen)
                wrong.Add($"{way.Method} {way.Path}: {answer.StatusCode}");
        }

        Assert.Empty(wrong);
        Assert.Empty(bench.Mistakes);
    }

    [Fact]
    public void There_are_ways_of_every_right_that_a_page_needs() =>
        Assert.Superset(
            Enum.GetValues<Right>().Where(right => right != Right.PublishDossier).ToHashSet(),
            ReadEndpoints()
                .Select(endpoint => endpoint.Metadata.GetMetadata<NeededRight>()!.Right)
                .ToHashSet()
                .Append(Right.PublishDossier)
                .ToHashSet()
        );

    // A form without its mark is refused, but only after the gate: 400 means that the gate let it through.
    private static bool IsOpen(HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Forbidden => false,
            HttpStatusCode.OK
            or HttpStatusCode.Redirect
            or HttpStatusCode.NotFound
            or HttpStatusCode.BadRequest => true,
            HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => true,
            _ => throw new InvalidOperationException($"{status} is no answer of a way in."),
        };

    private IEnumerable<RouteEndpoint> ReadEndpoints() =>
        bench.Server.Endpoints.Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<(string Method, string Path, bool IsOpen)> ListWays(PersonRole role) =>
        from endpoint in ReadEndpoints()
        let right = endpoint.Metadata.GetMetadata<NeededRight>()!.Right
        where !Access.IsOpenToAll(right) && endpoint.Metadata.GetMetadata<ProgramWay>() is null
        let pattern = endpoint.RoutePattern.RawText!
        let method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]
        from place in pattern.Contains("{key}", StringComparison.Ordinal)
            ? new[] { SignedWorkbench.Bureau, bench.Centre, SignedWorkbench.School }
            : [""]
        select (method, FillPath(pattern, place), IsWritten(role, right, place));

    private bool IsWritten(PersonRole role, Right right, string place)
    {
        var words =
            place == SignedWorkbench.School ? ""
            : place == bench.Centre ? Opens[role].Below
            : Opens[role].Own;
        return (right is Right.KeepAccount or Right.KeepTokens && place.Length == 0)
            || words.Split(' ').Contains(right.ToString());
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
