using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Merges;

/// <summary>合并: another copy of the same dossier, brought along in an archive, is taken in; nothing of either is lost.</summary>
internal static class MergeEndpoints
{
    private const string Route = "/dossiers/{key}/copies";

    public static void MapMerges(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) => ShowPage(view, null, null)).NeedsRight(Right.EditDossier);
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier).TakesUploads();
    }

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files.Count != 1)
            return ShowPage(view, null, "请选一个压缩包，里面是另一份档案的文件夹。");
        try
        {
            return PassingFolder.UseFolder(room => Merge(view, form.Files[0], room, desk));
        }
        catch (UsageException refused)
        {
            return ShowPage(view, null, desk.Describe(refused.Remark));
        }
        catch (DossierException broken)
        {
            return ShowPage(view, null, desk.Describe(broken));
        }
    }

    private static IResult Merge(DossierView view, IFormFile brought, string room, DossierDesk desk)
    {
        using var archive = brought.OpenReadStream();
        return PackedDossier.Unpack(archive, room) is { } refusal
            ? ShowPage(view, null, refusal)
            : ShowPage(view, MergeDossiers.MergeCopies(new(view.Id, room, desk.Now)).Merged, null);
    }

    private static IResult ShowPage(DossierView view, MergeResult? merged, string? refusal) =>
        PageResults.ShowPage<MergePage>(
            new
            {
                View = view,
                Merged = merged,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
