using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Layout;

namespace Youju.Web.Proofs;

/// <summary>佐证: what must be proved and what is, each file, and the place in it that proves something.</summary>
internal static class EvidenceEndpoints
{
    private const string Route = "/dossiers/{key}/evidence";

    public static void MapEvidence(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowCoverage).NeedsRight(Right.ReadDossier);
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier).TakesUploads();
        app.MapGet(Route + "/{sha256}", ShowFile).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/{sha256}/file", SendFile).NeedsRight(Right.ReadDossier);
        app.MapPost(Route + "/{sha256}", AnchorAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowCoverage(DossierView view) =>
        PageResults.ShowPage<CoveragePage>(
            new
            {
                View = view,
                Coverage = ProofCoverage.CollectCoverage(view),
                Refusal = (string?)null,
            }
        );

    private static async Task<IResult> TakeInAsync(
        DossierView view,
        HttpContext http,
        ImportShelf shelf,
        ImportDesk imports
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string[] proves = [.. form["proves"].OfType<string>().Where(one => one.Length > 0)];
        var refusal = await RegisterFilesAsync(view, form.Files, proves, shelf, imports);
        return refusal is null
            ? Results.Redirect(FindWayBack(view, form["back"].ToString()))
            : PageResults.ShowPage<CoveragePage>(
                new
                {
                    View = view,
                    Coverage = ProofCoverage.CollectCoverage(view),
                    Refusal = refusal,
                },
                StatusCodes.Status422UnprocessableEntity
            );
    }

    private static async Task<string?> RegisterFilesAsync(
        DossierView view,
        IFormFileCollection files,
        string[] proves,
        ImportShelf shelf,
        ImportDesk imports
    )
    {
        try
        {
            var id = await shelf.KeepAsync(view.Line.Key, files, isEvidence: true, proves);
            return imports.Import(view, id, shelf.FindUpload(view.Line.Key, id)!).Refusal;
        }
        catch (RefusedUploadException refused)
        {
            return refused.Message;
        }
    }

    private static IResult ShowFile(DossierView view, string sha256, string? of) =>
        view.Open.Dossier.Evidence.GetValueOrDefault(sha256) is { } file
            ? PageResults.ShowPage<ProofPage>(
                new
                {
                    View = view,
                    File = file,
                    Of = of ?? "",
                }
            )
            : Results.NotFound();

    private static IResult SendFile(DossierView view, string sha256, DossierDesk desk, HttpResponse response)
    {
        if (
            view.Open.Dossier.Evidence.GetValueOrDefault(sha256) is not { } file
            || desk.Evidence.Open(sha256) is not { } content
        )
            return Results.NotFound();
        response.Headers.ContentSecurityPolicy = PagePolicy.Original;
        response.Headers.CacheControl = "private, max-age=86400, immutable";
        return ProofFiles.IsPicture(file)
            ? Results.Stream(content, ProofFiles.FindMediaType(file))
            : Results.Stream(content, ProofFiles.FindMediaType(file), file.Name);
    }

    private static async Task<IResult> AnchorAsync(
        DossierView view,
        string sha256,
        HttpContext http,
        DossierDesk desk
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string[] box = [.. new[] { "left", "top", "width", "height" }.Select(side => form[side].ToString())];
        var of = form["of"].ToString();
        AnchorEvidence.AnchorFile(
            new(
                view.Id,
                sha256,
                of,
                form["page"].ToString(),
                box.All(side => side.Trim().Length == 0) ? null : string.Join(',', box),
                desk.Now
            )
        );
        return Results.Redirect($"{view.Path}/evidence/{sha256}?of={Uri.EscapeDataString(of)}");
    }

    // Nobody is led elsewhere than to a page of the dossier.
    private static string FindWayBack(DossierView view, string asked) =>
        asked.StartsWith(view.Path + "/", StringComparison.Ordinal) ? asked : $"{view.Path}/evidence";
}
