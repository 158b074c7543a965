using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Youju.Database.Drafts;
using Youju.Packs.Library;
using Youju.UseCases.InstalledPacks;
using Youju.Web.Copies;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Jobs;
using Youju.Web.People;

namespace Youju.Web;

/// <summary>The workbench, as a program starts and ends it.</summary>
public sealed class WorkbenchServer : IAsyncDisposable
{
    private readonly SignInKeys keys;
    private WorkbenchSettings settings;
    private WebApplication app;

    private WorkbenchServer(WorkbenchSettings settings)
    {
        this.settings = settings;
        keys = new(settings.Clock);
        app = WorkbenchApplication.BuildApplication(settings, keys);
    }

    /// <summary>Where it listens: http://127.0.0.1:8620.</summary>
    public string Origin => Address.Origin;

    /// <summary>The address that lets one browser in.</summary>
    public string EntryAddress => BuildEntry(keys.Current);

    /// <summary>Every way in, for tests that try them all.</summary>
    internal Microsoft.AspNetCore.Routing.EndpointDataSource Endpoints =>
        FindService<Microsoft.AspNetCore.Routing.EndpointDataSource>();

    private OwnAddress Address => FindService<OwnAddress>();

    /// <summary>Starts to listen.</summary>
    /// <param name="tellEntry">Told the address that lets the next browser in, each time one has been used.</param>
    /// <exception cref="IOException">The address is taken.</exception>
    public static async Task<WorkbenchServer> StartAsync(
        WorkbenchSettings settings,
        Action<string>? tellEntry = null
    )
    {
        CreateOwnFolder(settings.Folder);
        PackLibrary.AddInstalled(PackShelfFolder.Locate(settings.Folder));
        var shared = settings.Wording;
        settings = settings with
        {
            Provider = settings.Provider ?? IdentityProvider.FindIn(settings.Folder),
            Wording = remark => PageWording.DescribeRemark(remark, shared),
        };
        var server = new WorkbenchServer(settings);
        server.keys.OnKeyMade = key => tellEntry?.Invoke(server.BuildEntry(key));
        await server.ListenAsync().ConfigureAwait(false);
        return server;
    }

    private async Task ListenAsync()
    {
        var dossiers = FindService<DossierDesk>();
        // Of nodes that start at once each finds done what the one before it did.
        dossiers.Place.RunAlone("start", () => Prepare(dossiers));
        FindService<DraftStore>().DropForgotten(settings.Clock.GetUtcNow());
        await app.StartAsync().ConfigureAwait(false);
        Address.Settle(FindEndPoint(app, settings.Address.Address), settings.HostNames);
    }

    private void Prepare(DossierDesk dossiers)
    {
        dossiers.Prepare(settings.Sample);
        if (settings.SignsIn)
            FindService<PeopleDesk>().TurnSignInOn(UseCases.People.Person.Alone);
        // The first key of the pages is made here, so that no two nodes each make one of their own.
        FindService<IDataProtectionProvider>().CreateProtector("start").Protect([]);
        FindService<JobDesk>().Begin();
    }

    /// <summary>Runs until it is told to stop, or until nobody has asked for anything for as long as the settings say; where
    /// somebody restores a copy of the data it ends, takes the copy and begins again at the same address.</summary>
    public async Task WaitForEndAsync(CancellationToken cancel)
    {
        while (await WaitForWishAsync(cancel).ConfigureAwait(false) is { } wish)
            await RestoreAsync(wish).ConfigureAwait(false);
    }

    private async Task<RestoreWish?> WaitForWishAsync(CancellationToken cancel)
    {
        var wish = FindService<RestoreWish>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            cancel,
            FindService<IdleWatch>().Over,
            wish.Asked
        );
        await app.WaitForShutdownAsync(stop.Token).ConfigureAwait(false);
        return wish.Copy is null ? null : wish;
    }

    // Nobody may be working on the data while they are changed for others.
    private async Task RestoreAsync(RestoreWish wish)
    {
        var port = Address.Port;
        await app.DisposeAsync().ConfigureAwait(false);
        var outcome = wish.PutInPlace(settings.Folder, settings.Clock.GetUtcNow());
        settings = settings with { Address = new(settings.Address.Address, port), Sample = null };
        app = WorkbenchApplication.BuildApplication(settings, keys);
        FindService<DailyCopies>().NoteRestored(outcome);
        await ListenAsync().ConfigureAwait(false);
        FindService<PeopleDesk>().OpenTrail(wish.Person).AppendNote("copy-back", "", outcome.Words);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    private T FindService<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    // Other users of the machine read nothing of it.
    private static void CreateOwnFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
    }

    // Once somebody has an account, no key lets anybody in.
    private string BuildEntry(string key)
    {
        var people = FindService<PeopleDesk>();
        return !people.IsSignInOn ? $"{Origin}/enter?key={key}"
            : people.HasNobody ? $"{Origin}/first?key={key}"
            : Origin;
    }

    private static IPEndPoint FindEndPoint(WebApplication started, IPAddress ip)
    {
        var listening = started
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!;
        return new(ip, new Uri(listening.Addresses.First()).Port);
    }
}
