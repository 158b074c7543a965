using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.UseCases.Years;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Year;

/// <summary>日程: the days that others set, and when each step of the year is due.</summary>
internal static class CalendarEndpoints
{
    private const string Route = "/dossiers/{key}/calendar";
    private const string Seen = "seen.";

    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowCalendar).NeedsRight(Right.ReadDossier);
        app.MapPost(Route, SaveDaysAsync).NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/ics", SendCalendar).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowCalendar(DossierView view, TimeProvider clock) =>
        ShowPage(view, clock, new Dictionary<string, string>(), new Dictionary<string, string>());

    private static async Task<IResult> SaveDaysAsync(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        TimeProvider clock
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var written = view
            .Open.Pack.Calendar.Dates.Keys.Concat(view.Open.Pack.Calendar.Steps.Keys)
            .Where(form.ContainsKey)
            .Select(key => new WrittenDay(key, form[key].ToString(), form[Seen + key].ToString()))
            .ToList();
        var problems = SaveYearDates.SaveDays(new(view.Id, written, LocalTime.ReadToday(clock), desk.Now));
        if (problems.Count == 0)
            return Results.Redirect($"{view.Path}/calendar");
        var typed = written
            .Where(day => problems.ContainsKey(day.Key))
            .ToDictionary(day => day.Key, day => day.Text, StringComparer.Ordinal);
        return ShowPage(desk.Open(view.Line.Key, http.ReadPerson())!, clock, problems, typed);
    }

    private static IResult SendCalendar(DossierView view, TimeProvider clock)
    {
        var steps = ReckonCalendar.ListSteps(view.Open, LocalTime.ReadToday(clock));
        return Results.File(
            Encoding.UTF8.GetBytes(ReckonCalendar.PrintCalendar(view.Open, steps, clock.GetUtcNow())),
            "text/calendar; charset=utf-8",
            string.Create(CultureInfo.InvariantCulture, $"{view.Open.Dossier.Year}年度日程.ics")
        );
    }

    private static IResult ShowPage(
        DossierView view,
        TimeProvider clock,
        IReadOnlyDictionary<string, string> problems,
        IReadOnlyDictionary<string, string> typed
    ) =>
        PageResults.ShowPage<CalendarPage>(
            new
            {
                View = view,
                Steps = ReckonCalendar.ListSteps(view.Open, LocalTime.ReadToday(clock)),
                Problems = problems,
                Typed = typed,
            },
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
