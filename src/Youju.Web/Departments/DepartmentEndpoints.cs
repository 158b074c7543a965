using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Departments;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.Submissions;

namespace Youju.Web.Departments;

/// <summary>部门汇总: the department's figures out of its units' accepted dossiers.</summary>
internal static class DepartmentEndpoints
{
    private const string Page = "/dossiers/{key}/department";

    public static void MapDepartments(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowDepartment).NeedsRight(Right.ReadDossier);
        app.MapGet($"{Page}/docx", (DossierView view, HttpContext http, SubmissionDesk desk) =>
                DownloadFile(view, http, desk, files => files.Docx, MediaTypes.Word, ".docx")
            )
            .NeedsRight(Right.ReadDossier);
        app.MapGet($"{Page}/xlsx", (DossierView view, HttpContext http, SubmissionDesk desk) =>
                DownloadFile(view, http, desk, files => files.Xlsx, MediaTypes.Excel, ".xlsx")
            )
            .NeedsRight(Right.ReadDossier);
    }

    private static IResult DownloadFile(
        DossierView view,
        HttpContext http,
        SubmissionDesk desk,
        Func<DepartmentFiles, byte[]> choose,
        string type,
        string ending
    )
    {
        var package = ComposeDepartment.ComposePackage(desk.OpenDepartment(view, http.ReadPerson()));
        return package is not null && WriteDepartment.WriteFiles(view.Open, package) is { } files
            ? Results.File(choose(files), type, files.Name + ending)
            : throw new UsageException("还没有可汇总的：下面的单位都还没有通过，或者有的单位您不能看。");
    }

    private static IResult ShowDepartment(DossierView view, HttpContext http, SubmissionDesk desk) =>
        PageResults.ShowPage<DepartmentPage>(
            new
            {
                View = view,
                Package = ComposeDepartment.ComposePackage(desk.OpenDepartment(view, http.ReadPerson())),
            }
        );
}
