using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Layout;

namespace Youju.Web.Hosting;

/// <summary>What a way in asks of the one who comes.</summary>
internal sealed record NeededRight(Right Right);

/// <summary>Lets nobody through to a way in that <see cref="Access"/> does not open to him; one that names no right is closed.</summary>
/// <remarks>A path with a dossier's key in it is decided over the unit of that dossier; one that leads to none ends here.</remarks>
internal sealed class AccessGate(RequestDelegate next, IDoorkeeper door, IDossierUnits dossiers)
{
    /// <summary>What a path calls the key of a dossier.</summary>
    public const string DossierKey = "key";

    /// <summary>Where a person keeps his own account.</summary>
    public const string AccountPath = "/account";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint)
            return next(http);
        var right = endpoint.Metadata.GetMetadata<NeededRight>()?.Right;
        if (right is { } asked && Access.IsOpenToAll(asked))
            return next(http);
        var isProgram = ProgramWay.IsUnder(http.Request.Path);
        var person = isProgram ? door.FindTokenHolder(http) : door.FindPerson(http);
        http.Features.Set(person);
        if (RefuseEntry(http, right, person) is not { } refusal)
            return next(http);
        // An address that is used in the wrong way says so itself.
        if (isProgram && right is null && person != Person.Unknown)
            return next(http);
        return isProgram ? RefuseProgram(http, refusal, person) : RefusePage(http, refusal, person);
    }

    private static Task RefusePage(HttpContext http, int refusal, Person person)
    {
        if (refusal == StatusCodes.Status403Forbidden && person.MustChangePassword)
            http.Response.Redirect(AccountPath);
        else
            http.Response.StatusCode = refusal;
        return Task.CompletedTask;
    }

    private static Task RefuseProgram(HttpContext http, int refusal, Person person)
    {
        http.Response.StatusCode = refusal;
        if (refusal == StatusCodes.Status401Unauthorized)
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"youju\"";
        return refusal == StatusCodes.Status403Forbidden && person.MustChangePassword
            ? ProgramProblems.ForOldPassword(person).AnswerAsync(http)
            : Task.CompletedTask;
    }

    // Who is unknown is not told what there is.
    private int? RefuseEntry(HttpContext http, Right? right, Person person)
    {
        if (person == Person.Unknown)
            return StatusCodes.Status401Unauthorized;
        IReadOnlyList<string>? units = http.GetRouteValue(DossierKey) is string key
            ? dossiers.FindUnits(key)
            : [];
        if (units is null)
            return StatusCodes.Status404NotFound;
        http.Features.Set(new UnitsHere(units));
        return right is { } needed && Access.Allows(person, needed, units)
            ? null
            : StatusCodes.Status403Forbidden;
    }
}

/// <summary>Says which right a way in needs.</summary>
internal static class AccessGateExtensions
{
    public static T NeedsRight<T>(this T endpoint, Right right)
        where T : IEndpointConventionBuilder
    {
        endpoint.WithMetadata(new NeededRight(right));
        return endpoint;
    }

    /// <summary>The one who came through the gate.</summary>
    public static Person ReadPerson(this HttpContext http) => http.Features.Get<Person>() ?? Person.Unknown;
}
