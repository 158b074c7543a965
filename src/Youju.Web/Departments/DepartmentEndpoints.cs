using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.Submissions;

namespace Youju.Web.Departments;

/// <summary>部门汇总: the department's figures out of its units' accepted dossiers.</summary>
internal static class DepartmentEndpoints
{
    public static void MapDepartments(this IEndpointRouteBuilder app) =>
        app.MapGet("/dossiers/{key}/department", ShowDepartment).NeedsRight(Right.ReadDossier);

    private static IResult ShowDepartment(DossierView view, HttpContext http, SubmissionDesk desk) =>
        PageResults.ShowPage<DepartmentPage>(
            new
            {
                View = view,
                Package = ComposeDepartment.ComposePackage(desk.OpenDepartment(view, http.ReadPerson())),
            }
        );
}
