using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Reports.Merging;
using Youju.Formats.Reading;
using Youju.UseCases.Packages;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Layout;

namespace Youju.Web.Returns;

/// <summary>回稿: what people changed in a file of the package, and the package with their words and today's figures.</summary>
internal static class ReturnEndpoints
{
    private const string Route = "/dossiers/{key}/report/returned";

    public static void MapReturns(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) => ShowPage(view, null, null, null))
            .NeedsRight(Right.ReadDossier);
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/{id}", ShowReturned).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/{id}/merged", DownloadMerged).NeedsRight(Right.ReadDossier);
    }

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, ImportShelf shelf)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await shelf
            .KeepAsync(view.Line.Key, form.Files, isEvidence: false, [])
            .LeadOnAsync(
                id => $"{view.Path}/report/returned/{id}",
                words => ShowPage(view, null, null, words)
            );
    }

    private static IResult ShowReturned(DossierView view, string id, ImportShelf shelf, DossierDesk desk)
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var (merged, refusal) = Merge(view, id, upload, shelf, desk, FigureChoice.Hand);
        return ShowPage(view, id, merged, refusal);
    }

    private static IResult DownloadMerged(
        DossierView view,
        string id,
        string? figures,
        ImportShelf shelf,
        DossierDesk desk
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var choice = figures == "data" ? FigureChoice.Data : FigureChoice.Hand;
        var (merged, refusal) = Merge(view, id, upload, shelf, desk, choice);
        if (merged is null)
            return ShowPage(view, id, null, refusal);
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in merged.Files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return Results.File(
            packed.ToArray(),
            "application/zip",
            $"{view.Line.Unit}{view.Line.Year}年度报告包（合并回稿）.zip"
        );
    }

    private static (MergeReturnedResult? Merged, string? Refusal) Merge(
        DossierView view,
        string id,
        KeptUpload upload,
        ImportShelf shelf,
        DossierDesk desk,
        FigureChoice choice
    )
    {
        try
        {
            string[] paths = [.. upload.Files.Select(name => shelf.LocateFile(id, name))];
            return (MergeReturned.MergeFiles(view.Open, paths, choice), null);
        }
        catch (UsageException refused)
        {
            return (null, desk.Describe(refused.Remark));
        }
        catch (UnreadableFileException broken)
        {
            return (null, broken.Message.Replace("youju report ", "这里", StringComparison.Ordinal));
        }
    }

    private static IResult ShowPage(
        DossierView view,
        string? id,
        MergeReturnedResult? merged,
        string? refusal
    ) =>
        PageResults.ShowPage<ReturnPage>(
            new
            {
                View = view,
                Id = id,
                Merged = merged,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
