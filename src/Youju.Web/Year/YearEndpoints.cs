using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Drafts;
using Youju.UseCases.People;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Year;

/// <summary>我的年度: the first page of a dossier.</summary>
internal static class YearEndpoints
{
    private const int MostSteps = 4;

    public static void MapYear(this IEndpointRouteBuilder app) =>
        app.MapGet("/dossiers/{key}", ShowYear).NeedsRight(Right.ReadDossier);

    private static IResult ShowYear(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        CheckDesk checks,
        DraftStore drafts
    )
    {
        var composed = desk.Compose(view);
        var check = checks.Shelf.ListCases().FirstOrDefault(one => one.Dossier == view.Line.Key);
        return PageResults.ShowPage<YearPage>(
            new
            {
                View = view,
                Steps = new YearPath(view, composed, check).Steps,
                Tasks = (IReadOnlyList<YearTask>)
                    [
                        .. YearTasks.ListTasks(view, composed, desk.Describe),
                        .. OpenDrafts.ListTasks(
                            view,
                            drafts.ListForms(http.ReadPerson().Name, view.Path + "/")
                        ),
                    ],
                Recent = view.Catalogue.Store.ListSteps(view.Id).Take(MostSteps).ToList(),
            }
        );
    }
}
