using Microsoft.AspNetCore.Http;
using Youju.Database.People;
using Youju.Database.Programs;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.People;

/// <summary>Who works at this workbench: alone with the key of the address, or by name.</summary>
internal sealed class PeopleDesk(
    WorkbenchSettings settings,
    DossierDesk dossiers,
    SignInKeys keys,
    SessionCookie cookie
) : IDoorkeeper
{
    private const string Bearer = "Bearer ";

    private readonly Lazy<SignInDesk> signIn = new(() => new(dossiers.Place, settings.Clock, LoadRules()));
    private readonly Lazy<Passwords> passwords = new(() => new(dossiers.Place, settings.Clock, LoadRules()));

    private volatile bool isOn;

    /// <summary>What passwords and sessions must be.</summary>
    public static SignInRules LoadRules() => PackLibrary.LoadPack(PackLibrary.Root).SignIn;

    public SignInDesk SignIn => signIn.Value;

    public Passwords Passwords => passwords.Value;

    public SessionBook Sessions =>
        new(dossiers.Place, settings.Clock, TimeSpan.FromMinutes(LoadRules().IdleMinutes));

    /// <summary>Whether people sign in by name; once it is so it stays so.</summary>
    public bool IsSignInOn =>
        isOn || (isOn = new WorkbenchSwitches(dossiers.Place, settings.Clock, "").IsSignInOn);

    /// <summary>Whether nobody has an account yet.</summary>
    public bool HasNobody => OpenStaff(Person.Unknown).ListAccounts().Count == 0;

    public DateTimeOffset Now => settings.Clock.GetUtcNow();

    public Staff OpenStaff(Person by) =>
        new(dossiers.Place, settings.Clock, TimeSpan.FromHours(LoadRules().CodeHours), by.Name);

    public UnitTree OpenUnits(Person by) => new(dossiers.Place, settings.Clock, by.Name);

    public AuditTrail OpenTrail(Person by) => new(dossiers.Place, settings.Clock, by.Name);

    /// <summary>From now on people sign in by name; the units that have dossiers stand in the tree.</summary>
    public void TurnSignInOn(Person by)
    {
        OpenUnits(by).AdoptUnits();
        new WorkbenchSwitches(dossiers.Place, settings.Clock, by.Name).TurnSignInOn();
        keys.EndAll();
    }

    /// <inheritdoc/>
    public Person FindPerson(HttpContext http)
    {
        var secret = cookie.ReadSecret(http.Request);
        if (!IsSignInOn)
            return keys.IsKnown(secret) ? Person.Alone : Person.Unknown;
        return Sessions.FindAccount(secret) is { } account ? ReadPerson(account) : Person.Unknown;
    }

    /// <inheritdoc/>
    public Person FindTokenHolder(HttpContext http)
    {
        var shown = http.Request.Headers.Authorization.ToString();
        return
            shown.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && OpenTokens(Person.Unknown).FindToken(shown[Bearer.Length..].Trim()) is { } found
            ? ReadHolder(found)
            : Person.Unknown;
    }

    /// <summary>Whom a token lets in, with what it opens.</summary>
    public Person ReadHolder(ShownToken found)
    {
        // A token of one who worked alone ends where people sign in by name.
        if (IsSignInOn != (found.Account is not null))
            return Person.Unknown;
        var person = found.Account is { } account ? ReadPerson(account) : Person.Alone;
        return person with
        {
            Limits = new(
                [.. found.Token.Scopes.Select(TokenLimits.ParseScope).OfType<TokenScope>()],
                found.Token.Unit
            )
            {
                Token = found.Token.Id,
            },
        };
    }

    public TokenBook OpenTokens(Person by) => new(dossiers.Place, settings.Clock, by.Name);

    /// <inheritdoc/>
    public async Task<IResult?> AskInAsync(HttpContext http)
    {
        if (!IsSignInOn)
            return null;
        var typed = await TypedForm.ReadAsync(http).ConfigureAwait(false);
        return SignInEndpoints.ShowForm(
            new(typed) { HasProvider = HasProvider },
            StatusCodes.Status401Unauthorized
        );
    }

    /// <summary>Whether another provider of identities is set up.</summary>
    public bool HasProvider => settings.Provider is not null;

    /// <summary>Lets a browser in as somebody.</summary>
    public void BeginSession(HttpContext http, string login)
    {
        Sessions.EndSession(cookie.ReadSecret(http.Request));
        cookie.WriteSecret(http, Sessions.BeginSession(login, RequestLimits.ReadSource(http)));
    }

    public void EndSession(HttpContext http)
    {
        var secret = cookie.ReadSecret(http.Request);
        if (IsSignInOn)
            Sessions.EndSession(secret);
        else
            keys.EndSession(secret);
        cookie.RemoveSecret(http.Response);
    }

    private Person ReadPerson(AccountLine account) =>
        new(account.Signature, [.. RoleNames.ReadGrants(account)])
        {
            Login = account.Login,
            MustChangePassword =
                account.PasswordSetAt is { } set && Now - set > TimeSpan.FromDays(LoadRules().PasswordDays),
        };
}
