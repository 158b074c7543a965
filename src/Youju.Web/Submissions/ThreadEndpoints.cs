using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Reports;
using Youju.Formats.Reading;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Threads;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>批注: threads go with the report into Word, and what is written there comes back as posts once somebody confirms it.</summary>
internal static class ThreadEndpoints
{
    private const string Page = "/dossiers/{key}/submission/comments";

    public static void MapThreads(this IEndpointRouteBuilder app)
    {
        app.MapGet($"{Page}/docx", DownloadCommented).NeedsRight(Right.ReadDossier);
        app.MapPost(Page, TakeInAsync).NeedsRight(Right.ReadDossier).TakesUploads();
        app.MapGet(Page + "/{id}", ShowReturned).NeedsRight(Right.ReadDossier);
        app.MapPost(Page + "/{id}", PostAsync).NeedsRight(Right.ReadDossier);
    }

    private static IResult DownloadCommented(
        DossierView view,
        HttpContext http,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        var (document, file) = FindReport(view, dossiers);
        var submission = desk.OpenStore(http.ReadPerson()).ReadSubmission(view.Id);
        return Results.File(
            WriteThreads.WriteReport(document, file, submission),
            MediaTypes.Word,
            $"{document.Name}（带批注）.docx"
        );
    }

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, ImportShelf shelf)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await shelf
            .KeepAsync(view.Line.Key, form.Files, isEvidence: false, [])
            .LeadOnAsync(
                id => $"{view.Path}/submission/comments/{id}",
                words => ShowPage(view, "", null, words)
            );
    }

    private static IResult ShowReturned(
        DossierView view,
        string id,
        HttpContext http,
        ImportShelf shelf,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        try
        {
            return ShowPage(view, id, ListNew(view, id, upload, http, shelf, desk, dossiers), null);
        }
        catch (UnreadableFileException broken)
        {
            return ShowPage(view, id, null, dossiers.Describe(broken));
        }
    }

    private static async Task<IResult> PostAsync(
        DossierView view,
        string id,
        HttpContext http,
        ImportShelf shelf,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var chosen = form["comment"].ToHashSet(StringComparer.Ordinal);
        var confirmed = ListNew(view, id, upload, http, shelf, desk, dossiers)
            .Where(comment => chosen.Contains(comment.Number.ToString(CultureInfo.InvariantCulture)))
            .ToList();
        if (confirmed.Count == 0)
            throw new UsageException("没有选要记下的批注。请勾上再记。");
        TakeThreads.PostComments(desk.OpenEntry(view, http.ReadPerson()), confirmed);
        return Results.Redirect($"{view.Path}/submission");
    }

    private static IReadOnlyList<ReturnedComment> ListNew(
        DossierView view,
        string id,
        KeptUpload upload,
        HttpContext http,
        ImportShelf shelf,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        var name = upload.Files[0];
        return TakeThreads.ListNew(
            FindReport(view, dossiers).Document,
            dossiers.Compose(view).Package!.Sources.Keys,
            new SourceFile(name, File.ReadAllBytes(shelf.LocateFile(id, name))),
            desk.OpenStore(http.ReadPerson()).ReadSubmission(view.Id)
        );
    }

    private static (PackageDocument Document, SourceFile File) FindReport(
        DossierView view,
        DossierDesk dossiers
    )
    {
        var composed = dossiers.Compose(view);
        var document = composed.Package?.Documents.FirstOrDefault(one =>
            one.Kind == PackageDocumentKind.Report
        );
        var file = composed.Files.FirstOrDefault(one => one.Name == document?.Name + ".docx");
        return document is not null && file is not null
            ? (document, new SourceFile(file.Name, file.Content.ToArray()))
            : throw new UsageException("报告还不能成文，没有可以批注的。");
    }

    private static IResult ShowPage(
        DossierView view,
        string id,
        IReadOnlyList<ReturnedComment>? comments,
        string? refusal
    ) =>
        PageResults.ShowPage<ReturnedCommentsPage>(
            new
            {
                View = view,
                Id = id,
                Comments = comments,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
