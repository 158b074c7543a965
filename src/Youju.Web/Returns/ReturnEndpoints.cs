using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Reports.Merging;
using Youju.Formats.Reading;
using Youju.Storage.Files;
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
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier).TakesUploads();
        app.MapGet(Route + "/{id}", ShowReturned).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/{id}/merged", DownloadMerged).NeedsRight(Right.ReadDossier);
        app.MapPost(Route + "/{id}/keep", KeepAsync).NeedsRight(Right.EditDossier);
    }

    // Every package from then on has the words: its files, its PDF, what is handed in.
    private static async Task<IResult> KeepAsync(
        DossierView view,
        string id,
        HttpContext http,
        ImportShelf shelf,
        DossierDesk desk
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var choice = new MergeChoice(FigureChoice.Hand)
        {
            Decided = form.Where(field =>
                    field.Key.StartsWith(ReturnPage.ChoiceField, StringComparison.Ordinal)
                )
                .ToImmutableDictionary(
                    field => field.Key[ReturnPage.ChoiceField.Length..],
                    field => field.Value != "data",
                    StringComparer.Ordinal
                ),
        };
        var (merged, refusal) = Merge(view, id, upload, shelf, desk, choice);
        // A choice between other words is none.
        if (form["seen"] != view.Open.Seen.Digest)
            return ShowPage(
                view,
                id,
                merged,
                "您打开以后档案又变了，没有并入。下面是现在的样子，请再看一遍。",
                isStale: true
            );
        if (merged is null)
            return ShowPage(view, id, null, refusal);
        KeepReturned.KeepFiles(new(view.Id, ListPaths(id, upload, shelf), choice, desk.Now));
        return Results.Redirect($"{view.Path}/report");
    }

    private static string[] ListPaths(string id, KeptUpload upload, ImportShelf shelf) =>
        [.. upload.Files.Select(name => shelf.LocateFile(id, name))];

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
        var (merged, refusal) = Merge(view, id, upload, shelf, desk, new(FigureChoice.Hand));
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
        var (merged, refusal) = Merge(view, id, upload, shelf, desk, new(choice));
        if (merged is null)
            return ShowPage(view, id, null, refusal);
        return Results.File(
            PackedFiles.Pack(merged.Files.Select(file => (file.Name, file.Content))),
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
        MergeChoice choice
    )
    {
        try
        {
            return (MergeReturned.MergeFiles(view.Open, ListPaths(id, upload, shelf), choice), null);
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
        string? refusal,
        bool isStale = false
    ) =>
        PageResults.ShowPage<ReturnPage>(
            new
            {
                View = view,
                Id = id,
                Merged = merged,
                Refusal = refusal,
            },
            isStale ? StatusCodes.Status409Conflict
                : refusal is null ? StatusCodes.Status200OK
                : StatusCodes.Status422UnprocessableEntity
        );
}
