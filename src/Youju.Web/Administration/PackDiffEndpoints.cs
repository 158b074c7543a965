using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Packs.Comparisons;
using Youju.Packs.Library;
using Youju.UseCases.InstalledPacks;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Administration;

/// <summary>规则包的差别: what one version of a pack says otherwise, and which paragraphs and indicators that touches.</summary>
internal static class PackDiffEndpoints
{
    public static void MapPackDiff(this IEndpointRouteBuilder app) =>
        app.MapGet("/administration/packs/diff", ShowDiff).NeedsRight(Right.SeeAdministration);

    private static IResult ShowDiff(HttpContext http, WorkbenchSettings settings, string? a, string? b)
    {
        var pins = PackLibrary
            .Ids.SelectMany(PackLibrary.ListCards)
            .Select(card => $"{card.Id}@{card.Version}")
            .Concat(
                InspectPacks
                    .ListInstalled(settings.Folder)
                    .Where(pack => pack.Verdict.Fault is null)
                    .Select(pack => pack.Pin)
            )
            .ToList();
        // Only what is carried or installed: a path of the machine is nothing that a page asks for.
        var isAsked = a is not null && b is not null && pins.Contains(a) && pins.Contains(b);
        return PageResults.ShowPage<PackDiffPage>(
            new
            {
                Person = http.ReadPerson(),
                Pins = pins,
                Before = a ?? "",
                After = b ?? "",
                Result = isAsked ? PackComparison.ComparePacks(a!, b!) : null,
            }
        );
    }
}
