using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Findings;
using Youju.UseCases.Answers;
using Youju.UseCases.Checks;
using Youju.UseCases.Packages;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Api.Resources;

/// <summary>The report package as it stands, its files, and what the check finds in the report.</summary>
internal static class PackageResources
{
    private const string Route = DossierResources.Route + "/package";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".docx"] = MediaTypes.Word,
        [".xlsx"] = MediaTypes.Excel,
        [".html"] = MediaTypes.Page,
    };

    public static void MapPackageResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowPackage)
            .ServesPrograms(
                Right.ReadDossier,
                new("报告包：有哪些文件、还缺什么、每个数的来源；与 youju report --format json 一样")
                {
                    Answer = "package",
                    IsTagged = true,
                    Refusals = [422],
                }
            );
        app.MapGet(Route + "/files/{name}", DownloadFile)
            .ServesPrograms(
                Right.ReadDossier,
                new("报告包里的一个文件") { MediaType = "application/octet-stream", Refusals = [422] }
            );
        app.MapGet(DossierResources.Route + "/findings", CheckReportAsync)
            .ServesPrograms(
                Right.ReadDossier,
                new("检查这份档案写成的自评报告；与 youju check --format json 一样")
                {
                    Answer = "check",
                    Refusals = [422],
                }
            );
    }

    private static IResult ShowPackage(DossierView view, HttpContext http, DossierDesk desk)
    {
        var composed = RequirePackage(view, desk);
        var result = new ComposePackageResult(
            composed.Package!,
            [.. composed.Files.Select(file => file.Name)],
            OutdatedPdfs: [],
            Notes: null,
            HasConflicts: false
        );
        return ApiAnswers.SendText(http, EntityTags.FormatVersion(view.Open.Seen), () =>
            PackageJson.FormatPackage(
                view.Open,
                $"{DossierResources.BuildAddress(view.Line.Key)}/package/files",
                result,
                ReturnedFile.CreateFigureGuide(view.Open).Name,
                desk.Describe
            )
        );
    }

    private static IResult DownloadFile(DossierView view, string name, HttpContext http, DossierDesk desk)
    {
        var file = RequirePackage(view, desk).Files.FirstOrDefault(one => one.Name == name)
            ?? throw ApiAnswers.CreateMissing($"报告包里的文件“{name}”");
        http.Response.Headers.ContentSecurityPolicy = PagePolicy.OwnPage;
        return Results.File(
            file.Content.ToArray(),
            Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"),
            name
        );
    }

    private static async Task CheckReportAsync(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        CheckDesk checks,
        WorkbenchSettings settings
    )
    {
        var report = RequirePackage(view, desk)
            .Files.FirstOrDefault(file => Path.GetExtension(file.Name) == ".docx")
            ?? throw ApiAnswers.CreateMissing("写成的自评报告");
        var asked = new CheckSettings(null, null, null, "json", null, Severity.Error, 1, null);
        var file = new InputFile(report.Name, report.Name) { Content = report.Content };
        var answer = await checks.CheckOnceAsync(file, asked, http.RequestAborted);
        if (answer.Trouble is { } trouble)
            throw ApiAnswers.CreateInvalid(settings.Wording(trouble));
        http.Response.ContentType = ApiAnswers.Json;
        await http.Response.Body.WriteAsync(answer.Result, http.RequestAborted);
    }

    private static ComposedPackage RequirePackage(DossierView view, DossierDesk desk)
    {
        var composed = desk.Compose(view);
        return composed.Refusal is { } refusal ? throw ApiAnswers.CreateInvalid(refusal) : composed;
    }
}
