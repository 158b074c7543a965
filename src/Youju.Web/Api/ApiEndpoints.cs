using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Youju.Database.Programs;
using Youju.Web.Api.Description;
using Youju.Web.Api.Hooks;
using Youju.Web.Api.Protocol;
using Youju.Web.Api.Resources;
using Youju.Web.Api.Reviews;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api;

/// <summary>/api/v1: for programs, what the pages are for people.</summary>
internal static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapDescription();
        app.MapCheckService();
        app.MapAccountResources();
        app.MapDossierResources();
        app.MapLedgerResources();
        app.MapRegisterResources();
        app.MapRecordResources();
        app.MapFigureResources();
        app.MapIndicatorResources();
        app.MapPackageResources();
        app.MapImportResources();
        app.MapEvidenceResources();
        app.MapWordResources();
        app.MapFindingResources();
        app.MapLogResources();
        app.MapLineage();
        app.MapSubmissionResources();
        app.MapActResources();
        app.MapQueueResources();
        app.MapHooks();
    }

    /// <summary>What stands between the gates and the ways in.</summary>
    public static void UseApiGates(this IApplicationBuilder app) =>
        app.UseMiddleware<RefusalGate>().UseMiddleware<RepeatGate>();

    public static void AddApi(this IServiceCollection services) =>
        services
            .AddSingleton(all => new RepeatBook(
                all.GetRequiredService<DossierDesk>().Place,
                all.GetRequiredService<WorkbenchSettings>().Clock
            ))
            .AddSingleton(all => new ChangeFeed(all.GetRequiredService<DossierDesk>().Place))
            .AddSingleton<HookSeal>()
            .AddSingleton<HookTargets>()
            .AddSingleton<HookCourier>()
            .AddHostedService(all => all.GetRequiredService<HookCourier>());
}
