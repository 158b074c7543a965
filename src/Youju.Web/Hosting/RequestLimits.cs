using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Youju.Packs.Definitions;
using Youju.UseCases.People;

namespace Youju.Web.Hosting;

/// <summary>How often one address may try to sign in, and one person upload.</summary>
internal static class RequestLimits
{
    private const string SignIns = "sign-ins";
    private const string Uploads = "uploads";
    private const string Checks = "checks";
    private const string PublicChecks = "public-checks";

    private const long LargestPublicBody = 17L << 20;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRequestLimits(this IServiceCollection services, Lazy<SignInRules> rules) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(
                    CultureInfo.InvariantCulture
                );
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(SignIns, http =>
                CountWindow(NameAsker(http), () => rules.Value.SignInsPerMinute)
            );
            options.AddPolicy(Uploads, http =>
                CountWindow(NameAsker(http), () => rules.Value.UploadsPerMinute)
            );
            options.AddPolicy(Checks, http =>
                CountWindow(NameAsker(http), () => rules.Value.ChecksPerMinute)
            );
            options.AddPolicy(PublicChecks, http =>
                CountWindow(ReadSource(http), () => rules.Value.PublicChecksPerMinute)
            );
        });

    /// <summary>Marks a way in on which somebody tries to sign in.</summary>
    public static T TakesSignIns<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.RequireRateLimiting(SignIns);

    /// <summary>Marks a way in that takes files.</summary>
    public static T TakesUploads<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.RequireRateLimiting(Uploads);

    /// <summary>Marks a way in on which reports are checked at once.</summary>
    public static T ChecksReports<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.RequireRateLimiting(Checks);

    /// <summary>Marks a way in that takes a file from anybody.</summary>
    public static T TakesPublicFiles<T>(this T endpoint)
        where T : IEndpointConventionBuilder
    {
        endpoint.WithMetadata(new BodyLimit(LargestPublicBody));
        endpoint.RequireRateLimiting(PublicChecks);
        return endpoint;
    }

    /// <summary>Where a request comes from, for limits and the log.</summary>
    public static string ReadSource(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    // Who is known counts for himself, and all others of one address together.
    private static string NameAsker(HttpContext http) =>
        http.ReadPerson() is { Login.Length: > 0 } person ? $"{person.Login} " : ReadSource(http);

    private static RateLimitPartition<string> CountWindow(string who, Func<int> most) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = most(), Window = Window });
}

/// <summary>How large a body a way in takes, where it is less than what the house may bring.</summary>
internal sealed record BodyLimit(long Bytes);

/// <summary>Sets the limit of a body before anything reads it.</summary>
internal sealed class BodyLimitStep(RequestDelegate next)
{
    // A form of a megabyte goes through the page of signing in, where each Chinese character may take nine letters for three.
    private const long LargestOpenBody = 4L << 20;

    public Task InvokeAsync(HttpContext http)
    {
        if (
            FindLimit(http.GetEndpoint()?.Metadata) is { } most
            && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size
        )
            size.MaxRequestBodySize = most;
        return next(http);
    }

    // Where nobody need say who he is, nobody fills the memory either.
    private static long? FindLimit(EndpointMetadataCollection? way) =>
        way?.GetMetadata<BodyLimit>()?.Bytes
        ?? (
            way?.GetMetadata<NeededRight>() is { Right: var right } && Access.IsOpenToAll(right)
                ? LargestOpenBody
                : null
        );
}
