using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Youju.Web.Tests.People;

/// <summary>A small provider of OpenID Connect on the loopback: discovery, code, token signed with RS256.</summary>
public sealed class IdentityServer : IAsyncDisposable
{
    private const string Code = "code-1";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "key-1" };
    private readonly WebApplication app;
    private string nonce = "";

    private IdentityServer(WebApplication app) => this.app = app;

    /// <summary>Where it is.</summary>
    public string Authority { get; private set; } = "";

    /// <summary>As whom it answers.</summary>
    public string Login { get; set; } = "";

    /// <summary>Who asks, as the token says it.</summary>
    public string Audience { get; set; } = "youju";

    public static async Task<IdentityServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var server = new IdentityServer(builder.Build());
        server.app.UseRouting();
        server.app.MapGet("/.well-known/openid-configuration", server.Describe);
        server.app.MapGet("/keys", server.ListKeys);
        server.app.MapGet("/authorize", server.Authorize);
        server.app.MapPost("/token", server.CreateToken);
        await server.app.StartAsync();
        server.Authority = server
            .app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private IResult Describe() =>
        Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = Authority,
                ["authorization_endpoint"] = Authority + "/authorize",
                ["token_endpoint"] = Authority + "/token",
                ["jwks_uri"] = Authority + "/keys",
                ["response_types_supported"] = new[] { "code" },
                ["subject_types_supported"] = new[] { "public" },
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            }
        );

    private IResult ListKeys()
    {
        var shown = key.Rsa.ExportParameters(includePrivateParameters: false);
        var one = new Dictionary<string, string>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(shown.Modulus),
            ["e"] = Base64UrlEncoder.Encode(shown.Exponent),
        };
        return Results.Json(new { keys = new[] { one } });
    }

    private IResult Authorize(HttpRequest request)
    {
        nonce = request.Query["nonce"].ToString();
        return Results.Redirect(
            $"{request.Query["redirect_uri"]}?code={Code}&state={Uri.EscapeDataString(request.Query["state"].ToString())}"
        );
    }

    private async Task<IResult> CreateToken(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (
            form["code"] != Code
            || form["client_secret"] != "secret-1"
            || form["code_verifier"].ToString().Length < 43
        )
            return Results.BadRequest();
        var token = new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Authority,
                Audience = Audience,
                Claims = new Dictionary<string, object>
                {
                    ["sub"] = "subject-" + Login,
                    ["nonce"] = nonce,
                    ["preferred_username"] = Login,
                },
                SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
            }
        );
        return Results.Json(
            new
            {
                access_token = "access-1",
                token_type = "Bearer",
                expires_in = 60,
                id_token = token,
            }
        );
    }
}
