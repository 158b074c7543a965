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
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier);
    }

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var room = Directory.CreateTempSubdirectory("youju-copy-");
        try
        {
            if (form.Files.Count != 1)
                return ShowPage(view, null, "请选一个压缩包，里面是另一份档案的文件夹。");
            await using var archive = form.Files[0].OpenReadStream();
            if (PackedDossier.Unpack(archive, room.FullName) is { } refusal)
                return ShowPage(view, null, refusal);
            var merged = MergeDossiers.MergeCopies(new(view.Id, room.FullName, desk.Now));
            return ShowPage(view, merged.Merged, null);
        }
        catch (UsageException refused)
        {
            return ShowPage(view, null, desk.Describe(refused.Remark));
        }
        catch (DossierException broken)
        {
            return ShowPage(view, null, desk.Describe(broken));
        }
        finally
        {
            room.Delete(recursive: true);
        }
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
