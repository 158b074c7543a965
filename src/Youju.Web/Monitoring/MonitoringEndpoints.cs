using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Years;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Monitoring;

/// <summary>双监控: money and targets against the day, and what the unit answers.</summary>
internal static class MonitoringEndpoints
{
    private const string Route = "/dossiers/{key}/monitoring";

    public static void MapMonitoring(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowDay).NeedsRight(Right.ReadDossier);
        app.MapPost(Route + "/answer", SaveAnswerAsync).NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/value", SaveValueAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowDay(DossierView view, string? on, TimeProvider clock) =>
        ShowPage(view, ReadDay(view, on, clock), clock, refused: null);

    private static async Task<IResult> SaveAnswerAsync(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        TimeProvider clock
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var written = new WrittenAnswer(
            form["of"].ToString(),
            form["reply"].ToString(),
            form["reason"].ToString(),
            form["words"].ToString(),
            form["measure"].ToString(),
            form["due"].ToString(),
            form["done"].ToString()
        );
        return Save(view, form, desk, clock, new(written.Of) { Answer = written }, request =>
            SaveMonitoring.SaveAnswer(request, written)
        );
    }

    private static async Task<IResult> SaveValueAsync(
        DossierView view,
        HttpContext http,
        DossierDesk desk,
        TimeProvider clock
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (of, value, ground) = (
            form["of"].ToString(),
            form["value"].ToString(),
            form["ground"].ToString()
        );
        return Save(view, form, desk, clock, new(of) { Value = value, Ground = ground }, request =>
        {
            if (of.StartsWith("indicator:", StringComparison.Ordinal))
                SaveMonitoring.SaveReading(request, of["indicator:".Length..], value, ground);
            else
                SaveMonitoring.SaveExecution(request, of, value, ground);
        });
    }

    private static IResult Save(
        DossierView view,
        IFormCollection form,
        DossierDesk desk,
        TimeProvider clock,
        RefusedEntry entry,
        Action<SaveMonitoringRequest> save
    )
    {
        var day = ReadDay(view, form["on"], clock);
        try
        {
            save(new(view.Id, day, LocalTime.ReadToday(clock), desk.Now));
            return Results.Redirect($"{view.Path}/monitoring?on={LocalTime.PrintDay(day)}");
        }
        catch (UsageException refused)
        {
            return ShowPage(
                view,
                day,
                clock,
                entry with
                {
                    Why = desk.Describe(refused.Remark),
                    Field = refused.Field,
                }
            );
        }
    }

    private static DateOnly ReadDay(DossierView view, string? on, TimeProvider clock) =>
        on is { Length: > 0 and < 20 }
        && DateWords.ReadDates(on, view.Open.Dossier.Year) is { } days
        && days.First == days.Last
        && Math.Abs(days.First.Year - view.Open.Dossier.Year) <= 1
            ? days.First
            : MonitorYear.ChooseDay(view.Open, LocalTime.ReadToday(clock));

    private static IResult ShowPage(
        DossierView view,
        DateOnly day,
        TimeProvider clock,
        RefusedEntry? refused
    ) =>
        PageResults.ShowPage<MonitoringPage>(
            new
            {
                View = view,
                Day = MonitorYear.ReadDay(view.Open, day),
                Today = LocalTime.ReadToday(clock),
                Refused = refused,
            },
            refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}

/// <summary>What was typed for a line and not saved, with the reason.</summary>
/// <param name="Of">The line.</param>
public sealed record RefusedEntry(string Of)
{
    /// <summary>In Chinese.</summary>
    public string Why { get; init; } = "";

    /// <summary>The field in which it stands; null where in none alone.</summary>
    public string? Field { get; init; }

    public WrittenAnswer? Answer { get; init; }

    public string? Value { get; init; }

    public string Ground { get; init; } = "";
}
