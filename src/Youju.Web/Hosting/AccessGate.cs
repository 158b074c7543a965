using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Youju.UseCases.People;

namespace Youju.Web.Hosting;

/// <summary>What a way in asks of the one who comes.</summary>
internal sealed record NeededRight(Right Right);

/// <summary>Lets nobody through to a way in that <see cref="Access"/> does not open to him; one that names no right is closed.</summary>
internal sealed class AccessGate(RequestDelegate next, SignInKeys keys, OwnAddress address)
{
    /// <summary>The cookie of a session; its name holds the port, for cookies do not tell ports apart.</summary>
    public static string NameCookie(OwnAddress address) => $"youju-{address.Port}";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is not { } endpoint)
            return next(http);
        var person = keys.IsKnown(http.Request.Cookies[NameCookie(address)]) ? Person.Alone : Person.Unknown;
        http.Features.Set(person);
        if (
            endpoint.Metadata.GetMetadata<NeededRight>() is { } needed
            && Access.Allows(person, needed.Right, [])
        )
            return next(http);
        http.Response.StatusCode =
            person == Person.Unknown ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
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
