using Microsoft.AspNetCore.Http;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>What the verbs refuse is said to programs as pages say it: no command, no option.</summary>
internal sealed class RefusalGate(RequestDelegate next, DossierDesk desk)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ApiWay>() is null)
        {
            await next(http);
            return;
        }

        try
        {
            await next(http);
        }
        catch (UsageException refused)
        {
            throw new ProblemException(
                ProgramProblems.FromFailure(refused, one => desk.Describe(one.Remark))
            );
        }
    }
}
