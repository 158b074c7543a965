using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Layout;

namespace Youju.Web.Api.Resources;

/// <summary>Imports: a file is tried out first, and goes in when it is applied.</summary>
internal static class ImportResources
{
    private const string Route = DossierResources.Route + "/imports";
    private const string One = Route + "/{id}";

    public static void MapImportResources(this IEndpointRouteBuilder app)
    {
        app.MapPost(Route, TakeInAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("交来要导入的文件，先试一遍，什么也不写")
                {
                    Form = [new("files", "一个或几个文件，或者 zip", "binary", IsRequired: true)],
                    Answer = "import",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422, 429],
                }
            )
            .TakesUploads();
        app.MapGet(One, ShowTrial)
            .ServesPrograms(Right.EditDossier, new("再试一遍：会写什么、退回什么") { Answer = "import" });
        app.MapPost(One + "/apply", Apply)
            .ServesPrograms(
                Right.EditDossier,
                new("导入：一步写进档案，可以撤销") { Answer = "import", Refusals = [409, 422] }
            );
        app.MapGet(One + "/rejected", DownloadRejected)
            .ServesPrograms(
                Right.EditDossier,
                new("没有进去的行，连同原因") { MediaType = MediaTypes.Excel }
            );
    }

    private static async Task<IResult> TakeInAsync(
        DossierView view,
        HttpContext http,
        ImportShelf shelf,
        ImportDesk imports
    )
    {
        var id = await KeepFilesAsync(view, http, shelf, isEvidence: false);
        var report = imports.TryOut(view, id, shelf.FindUpload(view.Line.Key, id)!);
        return ApiAnswers.SendCreated(http, BuildAddress(view, id), tag: null, DescribeReport(view, report));
    }

    /// <summary>Keeps the files of a form until they are imported.</summary>
    /// <exception cref="ProblemException">There are none, or too many.</exception>
    public static async Task<string> KeepFilesAsync(
        DossierView view,
        HttpContext http,
        ImportShelf shelf,
        bool isEvidence
    )
    {
        if (!http.Request.HasFormContentType)
            throw new ProblemException(
                ProgramProblems.FromStatus(StatusCodes.Status415UnsupportedMediaType)!
            );
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        string[] proves = [.. form["proves"].OfType<string>().Where(one => one.Length > 0)];
        try
        {
            return await shelf.KeepAsync(view.Line.Key, form.Files, isEvidence, proves);
        }
        catch (RefusedUploadException refused)
        {
            throw ApiAnswers.CreateInvalid(refused.Message);
        }
    }

    private static IResult ShowTrial(DossierView view, string id, ImportShelf shelf, ImportDesk imports) =>
        ApiAnswers.SendValue(DescribeReport(view, imports.TryOut(view, id, RequireUpload(view, id, shelf))));

    private static IResult Apply(DossierView view, string id, ImportShelf shelf, ImportDesk imports)
    {
        view.Catalogue.Store.RequireOpen(view.Id);
        var report = imports.Import(view, id, RequireUpload(view, id, shelf));
        return report.Refusal is { } refusal
            ? throw ApiAnswers.CreateInvalid(refusal)
            : ApiAnswers.SendValue(DescribeReport(view, report));
    }

    private static IResult DownloadRejected(DossierView view, string id, ImportShelf shelf)
    {
        RequireUpload(view, id, shelf);
        return File.Exists(shelf.LocateRejected(id))
            ? Results.File(File.ReadAllBytes(shelf.LocateRejected(id)), MediaTypes.Excel, "未导入的行.xlsx")
            : throw ApiAnswers.CreateMissing("退回的行");
    }

    private static KeptUpload RequireUpload(DossierView view, string id, ImportShelf shelf) =>
        shelf.FindUpload(view.Line.Key, id)
        ?? throw ApiAnswers.CreateMissing("这次导入，或者它过了一天已经清掉");

    private static string BuildAddress(DossierView view, string id) =>
        $"{DossierResources.BuildAddress(view.Line.Key)}/imports/{id}";

    private static object DescribeReport(DossierView view, ImportReport report) =>
        new
        {
            id = report.Id,
            href = BuildAddress(view, report.Id),
            files = report.Files,
            done = report.IsDone,
            writes = report.Writes,
            refusal = report.Refusal,
            lines = report.Lines.Select(line => new { message = line.Words, warning = line.IsWarning }),
            rejected = report.HasRejected ? BuildAddress(view, report.Id) + "/rejected" : null,
        };
}
