using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Drafts;
using Youju.Reporting.Scores;
using Youju.UseCases.People;
using Youju.UseCases.Years;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Year;

/// <summary>我的年度: the first page of a dossier.</summary>
internal static class YearEndpoints
{
    private const int MostSteps = 4;

    public static void MapYear(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}", ShowYear).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/glance", ShowGlance).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowYear(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        CheckDesk checks,
        DraftStore drafts,
        TimeProvider clock
    )
    {
        var composed = desk.Compose(view);
        var submission = desk.OpenSubmissions(Person.Alone).ReadSubmission(view.Id);
        return PageResults.ShowPage<YearPage>(
            new
            {
                View = view,
                Steps = new YearPath(view, composed, FindCheck(view, checks), submission).Steps,
                Calendar = ReckonCalendar.ListSteps(view.Open, LocalTime.ReadToday(clock)),
                Tasks = (IReadOnlyList<YearTask>)
                    [
                        .. YearTasks.ListReturned(view, submission),
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

    private static IResult ShowGlance(
        DossierView view,
        DossierDesk desk,
        CheckDesk checks,
        TimeProvider clock
    )
    {
        var composed = desk.Compose(view);
        var submission = desk.OpenSubmissions(Person.Alone).ReadSubmission(view.Id);
        return PageResults.ShowPage<GlancePage>(
            new
            {
                View = view,
                Steps = new YearPath(view, composed, FindCheck(view, checks), submission).Steps,
                Calendar = ReckonCalendar.ListSteps(view.Open, LocalTime.ReadToday(clock)),
                Tasks = (IReadOnlyList<YearTask>)
                    [
                        .. YearTasks.ListReturned(view, submission),
                        .. YearTasks.ListTasks(view, composed, desk.Describe),
                    ],
                Book = ScoreBook.FromDossier(view.Open.Dossier, view.Open.Pack, view.Open.Facts),
                State = submission.ReadState(view.Open.Seen.Digest),
                Today = LocalTime.ReadToday(clock),
            }
        );
    }

    private static CheckCase? FindCheck(DossierView view, CheckDesk checks) =>
        checks.Shelf.ListCases().FirstOrDefault(one => one.Dossier == view.Line.Key);
}
