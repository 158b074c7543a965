using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.People;

/// <summary>The way in by another provider of identities (统一身份, OpenID Connect), where one is set up.</summary>
internal static class ProviderEndpoints
{
    public static void MapProvider(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in/provider", AskProvider).NeedsRight(Right.Enter).TakesSignIns();
        app.MapGet("/sign-in/provider/done", FinishAsync).NeedsRight(Right.Enter).TakesSignIns();
    }

    private static IResult AskProvider(string? back, PeopleDesk desk) =>
        desk is { IsSignInOn: true, HasProvider: true }
            ? Results.Challenge(
                new()
                {
                    RedirectUri =
                        $"/sign-in/provider/done?back={Uri.EscapeDataString(TypedForm.ToOwnPath(back))}",
                },
                [IdentityProvider.Scheme]
            )
            : Results.NotFound();

    private static async Task<IResult> FinishAsync(
        string? back,
        HttpContext http,
        PeopleDesk desk,
        WorkbenchSettings settings
    )
    {
        if (!desk.IsSignInOn || settings.Provider is not { } provider)
            return Results.NotFound();
        var ticket = await http.AuthenticateAsync(IdentityProvider.Passing);
        await http.SignOutAsync(IdentityProvider.Passing);
        if (ticket.Principal?.FindFirst("sub")?.Value is not { } subject)
            return Results.Redirect("/sign-in?refused=provider");
        var name = ticket.Principal.FindFirst(provider.LoginClaim)?.Value ?? "";
        var login = desk.SignIn.TryProvider(
            provider.Authority,
            subject,
            name,
            RequestLimits.ReadSource(http)
        );
        if (login is null)
            return Results.Redirect("/sign-in?refused=provider");
        desk.BeginSession(http, login);
        return SignInEndpoints.GoOn(
            TypedForm.Nothing with
            {
                Back = TypedForm.ToOwnPath(back),
            },
            SignInEndpoints.IsAdministrator(desk, login)
        );
    }
}
