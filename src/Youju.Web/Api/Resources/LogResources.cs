using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database;
using Youju.Database.Programs;
using Youju.Formats.Json;
using Youju.Storage;
using Youju.UseCases.Answers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>The steps of a dossier with the way back, and the feed of what was done to all dossiers.</summary>
internal static class LogResources
{
    private const string Route = DossierResources.Route + "/log";

    public static void MapLogResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ListSteps)
            .ServesPrograms(
                Right.ReadDossier,
                new("这份档案的每一步，最近的在前") { Answer = "stepPage", IsPaged = true }
            );
        app.MapGet(Route + "/{number:int}", ShowStep)
            .ServesPrograms(
                Right.ReadDossier,
                new("一步改了什么，改前和改后；与 youju log --format json 里的一步一样")
                {
                    Answer = "loggedStep",
                }
            );
        app.MapPost(Route + "/{number:int}/undo", Undo)
            .ServesPrograms(
                Right.EditDossier,
                new("撤销一步；别人后来改的不动")
                {
                    Answer = "step",
                    NeedsMatch = true,
                    Refusals = [409],
                }
            );
        app.MapGet(ProgramWay.Root + "/changes", ListChanges)
            .ServesPrograms(
                Right.ReadDossier,
                new("各份档案发生了什么，先做的在前；把 next 写进 after 接着读")
                {
                    Query = [new("unit", "只要这个单位的")],
                    Answer = "changePage",
                    IsPaged = true,
                    Refusals = [400],
                }
            );
    }

    private static IResult ListSteps(DossierView view, HttpContext http)
    {
        http.Response.Headers.ETag = EntityTags.FormatVersion(view.Open.Seen);
        return ApiPages.SendPage(
            http,
            view.Catalogue.Store.ListSteps(view.Id),
            step => FormatNumber(step.Number),
            DescribeStep
        );
    }

    private static IResult ShowStep(DossierView view, int number, DossierDesk desk)
    {
        if (
            view.Catalogue.Store.FindStep(view.Id, number) is not { } step
            || new StepHistory(desk.Place).FindFiles(view.Id, number) is not { } files
        )
            throw ApiAnswers.CreateMissing($"第 {FormatNumber(number)} 步");
        var labels = new LogLabels([.. view.Open.Dossier.Registers.Values]);
        var logged = new LoggedStep(number, step.Note with { By = step.By }, files, IsChained: true);
        return Results.Text(
            JsonParts.WriteToString(json => LogJson.WriteStep(logged, labels, json)),
            ApiAnswers.Json
        );
    }

    private static IResult Undo(DossierView view, int number, HttpContext http, DossierDesk desk)
    {
        if (view.Catalogue.Store.FindStep(view.Id, number) is null)
            throw ApiAnswers.CreateMissing($"第 {FormatNumber(number)} 步");
        EntityTags.RequireMatch(http, EntityTags.FormatVersion(view.Open.Seen));
        view.TakeStepBack(number);
        if (desk.Open(view.Line.Key, http.ReadPerson()) is { } after)
            http.Response.Headers.ETag = EntityTags.FormatVersion(after.Open.Seen);
        var undone = view.Catalogue.Store.FindStep(view.Id, number);
        return undone is null ? Results.NoContent() : ApiAnswers.SendValue(DescribeStep(undone));
    }

    private static IResult ListChanges(HttpContext http, DossierDesk desk, ChangeFeed feed)
    {
        var (unit, person) = (http.Request.Query["unit"].ToString(), http.ReadPerson());
        var page = feed.ReadEvents(ReadAfter(http.Request), ApiPages.ReadLimit(http.Request), of =>
            (unit.Length == 0 || of == unit) && desk.IsAllowed(person, Right.ReadDossier, of)
        );
        if (page.HasMore)
            ApiPages.AddLink(http, page.Last.ToString(CultureInfo.InvariantCulture));
        return ApiAnswers.SendValue(DescribePage(page));
    }

    /// <summary>A part of the feed as programs get it, by asking or by being told.</summary>
    public static object DescribePage(FeedPage page) =>
        new
        {
            items = page.Events.Select(change => new
            {
                number = change.Number,
                at = change.At,
                by = change.By,
                verb = change.Verb,
                dossier = change.Dossier,
                unit = change.Unit,
                detail = change.Detail,
                version = change.Version,
                act = ActAnswer.DescribeAct(change.Act),
                href = DossierResources.BuildAddress(change.Dossier),
            }),
            next = page.Last.ToString(CultureInfo.InvariantCulture),
            more = page.HasMore,
        };

    private static long ReadAfter(HttpRequest request)
    {
        var asked = request.Query["after"].ToString();
        if (asked.Length == 0)
            return 0;
        return long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var after)
            ? after
            : throw ApiAnswers.CreateBadQuery("after", $"after 照抄上一次的 next，是一个数，现为“{asked}”。");
    }

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static object DescribeStep(StepLine step) =>
        new
        {
            number = step.Number,
            title = step.Note.Title,
            at = step.Note.At,
            by = step.By,
            file = step.Note.File,
            sha256 = step.Note.Sha256,
            told = step.Note.SummaryLines,
            files = step.Parts,
            undoneBy = step.UndoneBy,
        };
}
