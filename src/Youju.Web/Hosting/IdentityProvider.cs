using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Youju.Text.Yaml;

namespace Youju.Web.Hosting;

/// <summary>Another provider of identities (统一身份), as the file openid.yaml beside the data describes it.</summary>
public sealed record IdentityProvider
{
    /// <summary>The file in the folder of the data.</summary>
    public const string FileName = "openid.yaml";

    internal const string Scheme = "provider";
    internal const string Passing = "passing";

    /// <summary>Where it is: https://id.example.gov.cn. Without https only on this machine.</summary>
    public required string Authority { get; init; }

    /// <summary>How it calls this workbench.</summary>
    public required string ClientId { get; init; }

    /// <summary>What this workbench shows it; never printed.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>In which of its claims the login stands.</summary>
    public string LoginClaim { get; init; } = "preferred_username";

    /// <summary>What the folder says; null where it says nothing.</summary>
    /// <exception cref="Youju.Text.Files.FileException">The file does not fit; the message shows the place.</exception>
    public static IdentityProvider? FindIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path)
            ? RecordBinder.BindOrThrow<IdentityProvider>(
                SourceReader.ParseYaml(FileName, File.ReadAllText(path))
            )
            : null;
    }

    internal void AddTo(IServiceCollection services) =>
        services
            .AddAuthentication()
            .AddCookie(Passing, cookie =>
            {
                cookie.Cookie.Name = "youju-passing";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddOpenIdConnect(Scheme, options =>
            {
                options.Authority = Authority;
                options.ClientId = ClientId;
                options.ClientSecret = ClientSecret;
                options.RequireHttpsMetadata = !new Uri(Authority).IsLoopback;
                options.SignInScheme = Passing;
                // The answer comes as a link and not as a form of another site, which the gate turns away.
                options.ResponseType = OpenIdConnectResponseType.Code;
                options.ResponseMode = OpenIdConnectResponseMode.Query;
                options.CallbackPath = "/sign-in/provider/back";
                options.MapInboundClaims = false;
                options.SaveTokens = false;
                options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                options.NonceCookie.SameSite = SameSiteMode.Lax;
                options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.Events.OnRemoteFailure = failed =>
                {
                    failed.Response.Redirect("/sign-in?refused=provider");
                    failed.HandleResponse();
                    return Task.CompletedTask;
                };
            });
}
