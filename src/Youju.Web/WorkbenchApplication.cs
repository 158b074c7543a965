using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Youju.Database.Drafts;
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

/// <summary>Puts the workbench together: what a request passes through, and what its pages rest on.</summary>
internal static class WorkbenchApplication
{
    /// <param name="keys">Those who came in already; they stay in where data are restored.</param>
    public static WebApplication BuildApplication(WorkbenchSettings settings, SignInKeys keys)
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
        builder.Services.AddSingleton(keys);
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
                    options.FormFieldName = TypedFields.Mark;
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
            .AddSingleton<RestoreWish>()
            .AddSingleton<DailyCopies>()
            .AddHostedService(all => all.GetRequiredService<DailyCopies>());
    }
}
