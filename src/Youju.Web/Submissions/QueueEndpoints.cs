using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Text.Times;
using Youju.Text.Words;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>复核 and 总览: all submissions below somebody's units.</summary>
internal static class QueueEndpoints
{
    public static void MapQueue(this IEndpointRouteBuilder app)
    {
        app.MapGet("/review", ShowQueue).NeedsRight(Right.ReadDossier);
        app.MapPost("/review/draw", DrawAsync).NeedsRight(Right.ReadDossier);
        app.MapPost("/review/close", CloseAsync).NeedsRight(Right.ReadDossier);
        app.MapGet("/overview", ShowOverview).NeedsRight(Right.ReadDossier);
        app.MapGet("/overview/sentences", ShowSentences).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowQueue(HttpContext http, SubmissionDesk desk, string? q, int? page)
    {
        var request = desk.OpenQueue(http.ReadPerson());
        var queue = desk.ListQueue(request);
        return PageResults.ShowPage<QueuePage>(
            new
            {
                Queue = queue.View,
                Part = queue.Lines.FindPart("/review", q, page),
                Draws = queue.View.SelectDraws(request.Store.ListDraws()),
                Rules = request.Rules,
                MayClose = request.Person.Grants.Any(grant => grant.Role == PersonRole.Finance),
                Year = queue.View.LatestYear ?? ChinaTime.FindDay(request.Now).Year - 1,
            }
        );
    }

    private static async Task<IResult> DrawAsync(HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        DrawSample.DrawFromQueue(
            desk.OpenQueue(http.ReadPerson()),
            ReadWhole(form, "year"),
            SubmissionForm.ReadWords(form, "seed"),
            ReadWhole(form, "percent")
        );
        return Results.Redirect("/review");
    }

    private static async Task<IResult> CloseAsync(HttpContext http, SubmissionDesk desk, DossierDesk dossiers)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var year = ReadWhole(form, "year");
        var result = CloseYear.CloseDossiers(
            desk.OpenQueue(http.ReadPerson()),
            year,
            SubmissionForm.ReadWords(form),
            dossiers.Catalogue.FindId
        );
        return PageResults.ShowPage<ClosedYearPage>(new { Year = year, Result = result });
    }

    private static IResult ShowOverview(
        HttpContext http,
        SubmissionDesk desk,
        int? year,
        string? q,
        int? page
    )
    {
        var queue = desk.ListQueue(desk.OpenQueue(http.ReadPerson()));
        var overview = queue.View.ReadYear(year ?? queue.View.LatestYear ?? 0);
        return PageResults.ShowPage<SubmissionOverviewPage>(
            new
            {
                Years = queue.View.Years,
                Overview = overview,
                Part = queue.NameUnits(overview.Year).FindPart($"/overview?year={overview.Year}", q, page),
                Trend = queue.View.Trend,
            }
        );
    }

    private static IResult ShowSentences(
        HttpContext http,
        SubmissionDesk desk,
        DossierDesk dossiers,
        int? year
    )
    {
        var request = desk.OpenQueue(http.ReadPerson());
        var queue = desk.ListQueue(request);
        var shown = year ?? queue.View.LatestYear ?? 0;
        return PageResults.ShowPage<SentencesPage>(
            new
            {
                Year = shown,
                Sentences = queue.ListSentences(shown, asked =>
                    FindSameSentences.FindOfYear(request, asked, dossiers.Catalogue.FindId)
                ),
            }
        );
    }

    private static int ReadWhole(IFormCollection form, string name) =>
        int.TryParse(
            HalfWidth.FromFullWidth(form[name].ToString().Trim()),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
