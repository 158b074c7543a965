using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Reporting.Duties;
using Youju.UseCases.Duties;
using Youju.UseCases.People;
using Youju.UseCases.Tourism;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Duties;

/// <summary>职责: duty × money × indicator × records, what one result costs, and what is due.</summary>
internal static class DutyEndpoints
{
    private const string Route = "/dossiers/{key}/duties";

    public static void MapDuties(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowDuties).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/calendar", SendCalendar).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowDuties(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        TimeProvider clock
    ) =>
        PageResults.ShowPage<DutyPage>(
            new
            {
                View = view,
                Rows = ReviewDuties.ListRows(view.Open),
                Years = EarlierYears
                    .OpenYears(view, desk, http.ReadPerson())
                    .Append(view)
                    .Select(year => new YearCosts(
                        year.Line.Year,
                        ResultCosts.ListCosts(year.Open.Pack, year.Open.Facts)
                    ))
                    .ToList(),
                Due = ListDueStages.FindStages(view.Open, LocalTime.ReadToday(clock)),
            }
        );

    private static IResult SendCalendar(DossierView view, TimeProvider clock)
    {
        var found = ListDueStages.FindStages(view.Open, LocalTime.ReadToday(clock));
        var calendar = ListDueStages.PrintCalendar(view.Open, found, clock.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", "到期的事.ics");
    }
}
