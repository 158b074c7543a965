using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Youju.Database.Drafts;
using Youju.Packs.Library;
using Youju.UseCases.InstalledPacks;
using Youju.UseCases.Publications;
using Youju.UseCases.Submissions;
using Youju.Web.Administration;
using Youju.Web.Api;
using Youju.Web.Checks;
using Youju.Web.Copies;
using Youju.Web.Dossiers;
using Youju.Web.Drafts;
using Youju.Web.Exchanges;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Jobs;
using Youju.Web.Layout;
using Youju.Web.Maps;
using Youju.Web.People;
using Youju.Web.Portal;
using Youju.Web.Submissions;

namespace Youju.Web;

/// <summary>The workbench, as a program starts and ends it.</summary>
public sealed class WorkbenchServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly OwnAddress address;
    private readonly SignInKeys keys;
    private readonly PeopleDesk people;

    private WorkbenchServer(WebApplication app)
    {
        this.app = app;
        address = app.Services.GetRequiredService<OwnAddress>();
        keys = app.Services.GetRequiredService<SignInKeys>();
        people = app.Services.GetRequiredService<PeopleDesk>();
    }

    /// <summary>Where it listens: http://127.0.0.1:8620.</summary>
    public string Origin => address.Origin;

    /// <summary>The address that lets one browser in.</summary>
    public string EntryAddress => BuildEntry(keys.Current);

    /// <summary>Every way in, for tests that try them all.</summary>
    internal Microsoft.AspNetCore.Routing.EndpointDataSource Endpoints =>
        app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>();

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
        var server = new WorkbenchServer(BuildApplication(settings));
        var dossiers = server.app.Services.GetRequiredService<DossierDesk>();
        // Of nodes that start at once each finds done what the one before it did.
        dossiers.Place.RunAlone("start", () => server.Prepare(dossiers, settings));
        server.app.Services.GetRequiredService<DraftStore>().DropForgotten(settings.Clock.GetUtcNow());
        server.keys.OnKeyMade = key => tellEntry?.Invoke(server.BuildEntry(key));
        await server.app.StartAsync().ConfigureAwait(false);
        server.address.Settle(FindEndPoint(server.app, settings.Address.Address), settings.HostNames);
        return server;
    }

    private void Prepare(DossierDesk dossiers, WorkbenchSettings settings)
    {
        dossiers.Prepare(settings.Sample);
        if (settings.SignsIn)
            people.TurnSignInOn(UseCases.People.Person.Alone);
        // The first key of the pages is made here, so that no two nodes each make one of their own.
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("start").Protect([]);
        app.Services.GetRequiredService<JobDesk>().Begin();
    }

    /// <summary>Runs until it is told to stop, or until nobody has asked for anything for as long as the settings say.</summary>
    public async Task WaitForEndAsync(CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            cancel,
            app.Services.GetRequiredService<IdleWatch>().Over
        );
        await app.WaitForShutdownAsync(stop.Token).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

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
    private string BuildEntry(string key) =>
        !people.IsSignInOn ? $"{address.Origin}/enter?key={key}"
        : people.HasNobody ? $"{address.Origin}/first?key={key}"
        : address.Origin;

    private static WebApplication BuildApplication(WorkbenchSettings settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = UploadFiles.LargestUpload;
                kestrel.Listen(settings.Address);
            });
        AddServices(builder.Services, settings);
        var built = builder.Build();
        built.UseMiddleware<PeerGate>();
        // Only proxies that were named are believed, and that of this machine where one was said to be there.
        if (settings.HostNames.Count > 0)
            built.UseForwardedHeaders(KnownProxies.CreateOptions(settings.Proxies));
        built.UseMiddleware<IdleWatchStep>();
        built.UseMiddleware<HeadRequest>();
        built.UseMiddleware<RequestGate>();
        built.UseMiddleware<StatusPages>();
        if (settings.Provider is not null)
            built.UseAuthentication();
        built.UseRouting();
        built.UseMiddleware<AccessGate>();
        built.UseRateLimiter();
        built.UseMiddleware<BodyLimitStep>();
        built.UseMiddleware<FormGate>();
        built.UseApiGates();
        built.UseMiddleware<OneTimeForms>();
        built.UseMiddleware<HandInWatch>();
        built.UseMiddleware<WrittenStepWatch>();
        WorkbenchPages.MapPages(built);
        return built;
    }

    private static void AddServices(IServiceCollection services, WorkbenchSettings settings)
    {
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddRequestLimits(new(PeopleDesk.LoadRules));
        settings.Provider?.AddTo(services);
        services.AddPageKeys(settings);
        services.AddTelemetry();
        services.AddAntiforgery();
        services
            .AddOptions<AntiforgeryOptions>()
            .Configure<OwnAddress>(
                (options, address) =>
                {
                    options.Cookie = new FormCookie(address);
                    options.FormFieldName = FormFields.Mark;
                    options.SuppressXFrameOptionsHeader = true;
                }
            );
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = UploadFiles.LargestUpload;
            options.ValueCountLimit = 20_000;
            options.ValueLengthLimit = (int)UploadFiles.LargestUpload;
        });
        services.Configure<HostOptions>(options => options.ShutdownTimeout = settings.ClosingTime);
        AddDesks(services, settings);
        services.AddApi();
    }

    private static void AddDesks(IServiceCollection services, WorkbenchSettings settings)
    {
        // Chinese stands in the pages as itself.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services
            .AddSingleton(settings)
            .AddSingleton(settings.Clock)
            .AddSingleton(new OneMachine(settings.Database is null))
            .AddSingleton<OwnAddress>()
            .AddSingleton<SignInKeys>()
            .AddSingleton<SessionCookie>()
            .AddSingleton<PeopleDesk>()
            .AddSingleton<IDoorkeeper>(all => all.GetRequiredService<PeopleDesk>())
            .AddSingleton<StaffDesk>()
            .AddSingleton<JobDesk>()
            .AddSingleton<IdleWatch>()
            .AddSingleton<CheckDesk>()
            .AddSingleton<PortalDesk>()
            .AddSingleton<PublicCheckDesk>()
            .AddSingleton<BaseMapShelf>()
            .AddSingleton<MapServiceClient>()
            .AddSingleton<DossierDesk>()
            .AddSingleton<IReadiness>(all => all.GetRequiredService<DossierDesk>())
            .AddSingleton<IDossierUnits>(all => all.GetRequiredService<DossierDesk>())
            .AddSingleton(all => new DraftStore(all.GetRequiredService<DossierDesk>().Place))
            .AddSingleton(all => new SavedViews(all.GetRequiredService<DossierDesk>().Place))
            .AddSingleton<SubmissionDesk>()
            .AddSingleton<ReminderWatch>()
            .AddHostedService(all => all.GetRequiredService<ReminderWatch>())
            .AddSingleton<IEditionPress>(new EditionPress(settings.Folder))
            .AddSingleton(all => new HandInBook(all.GetRequiredService<DossierDesk>().Place, settings.Clock))
            .AddSingleton<ImportShelf>()
            .AddSingleton<ImportDesk>()
            .AddSingleton<ImportRuns>()
            .AddSingleton(all => all.GetRequiredService<DossierDesk>().Place)
            .AddSingleton<ExchangeShelf>()
            .AddSingleton<DailyCopies>()
            .AddHostedService(all => all.GetRequiredService<DailyCopies>());
    }

    private static IPEndPoint FindEndPoint(WebApplication started, IPAddress ip)
    {
        var listening = started
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!;
        return new(ip, new Uri(listening.Addresses.First()).Port);
    }
}
