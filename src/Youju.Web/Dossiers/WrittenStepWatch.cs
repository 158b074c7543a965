using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Web.Hosting;

namespace Youju.Web.Dossiers;

/// <summary>Whoever has written something is led on to a page that offers to take it back.</summary>
internal sealed class WrittenStepWatch(RequestDelegate next, DossierDesk desk)
{
    /// <summary>What an address calls the step that was just taken.</summary>
    public const string StepQuery = "step";

    public async Task InvokeAsync(HttpContext http)
    {
        if (
            !HttpMethods.IsPost(http.Request.Method)
            || http.GetRouteValue(AccessGate.DossierKey) is not string key
        )
        {
            await next(http);
            return;
        }

        var catalogue = desk.OpenCatalogue(http.ReadPerson());
        var id = catalogue.FindId(key);
        var before = catalogue.Store.FindLastNumber(id);
        await next(http);
        // Where somebody else has written meanwhile, it cannot be told which step was whose.
        if (LeadsOn(http.Response, key) && catalogue.Store.FindLastNumber(id) == before + 1)
            http.Response.Headers.Location = AddStep(http.Response.Headers.Location.ToString(), before + 1);
    }

    private static bool LeadsOn(HttpResponse response, string key) =>
        response.StatusCode == StatusCodes.Status302Found
        && response.Headers.Location.ToString().StartsWith($"/dossiers/{key}", StringComparison.Ordinal);

    private static string AddStep(string location, int number)
    {
        var parts = location.Split('#', 2);
        var sign = parts[0].Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var step = string.Create(CultureInfo.InvariantCulture, $"{sign}{StepQuery}={number}");
        return parts[0] + step + (parts.Length > 1 ? "#" + parts[1] : "");
    }
}
