using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Findings;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Checks;

/// <summary>体检: any report, with or without a dossier.</summary>
internal static class CheckEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private static readonly Dictionary<string, (string Type, string Ending)> Forms = new(
        StringComparer.Ordinal
    )
    {
        ["docx"] = (MediaTypes.Word, ".体检.docx"),
        ["html"] = (MediaTypes.Page, ".体检.html"),
        ["json"] = ("application/json; charset=utf-8", ".体检.json"),
    };

    public static void MapChecks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/checks", ShowDesk).NeedsRight(Right.CheckReport);
        app.MapPost("/checks", TakeInAsync).NeedsRight(Right.CheckReport).TakesUploads();
        app.MapGet("/checks/{id}", ShowCaseAsync).NeedsRight(Right.CheckReport);
        app.MapGet("/checks/{id}/result.{form}", DownloadAsync).NeedsRight(Right.CheckReport);
        app.MapPost("/checks/{id}/choice", ChooseAsync).NeedsRight(Right.CheckReport).TakesUploads();
        app.MapPost("/checks/{id}/accept", AcceptAsync).NeedsRight(Right.CheckReport);
        app.MapPost("/checks/{id}/forget", Forget).NeedsRight(Right.CheckReport);
        app.MapPost("/checks/{id}/remove", Remove).NeedsRight(Right.CheckReport);
        app.MapBatches();
        app.MapRepairs();
        app.MapLetters();
        app.MapMistakes();
    }

    private static IResult ShowDesk(HttpContext http, CheckDesk desk) =>
        PageResults.ShowPage<CheckDeskPage>(new { Cases = ListOpenCases(http, desk) });

    internal static List<CheckCase> ListOpenCases(HttpContext http, CheckDesk desk) =>
        [.. CheckCase.SelectOpen(desk.Shelf.ListCases(), http)];

    private static async Task<IResult> TakeInAsync(HttpContext http, CheckDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (taken, batch) = (new List<CheckCase>(), ShelfId.CreateId());
        try
        {
            var choice = CheckChoice.ReadForm(form);
            var reports = form.Files.Where(file => file.Name != CheckChoice.AgainstField);
            await UploadFiles.ForEachAsync(reports, async (name, content) =>
            {
                if (!desk.HasRoom)
                    throw new RefusedUploadException("排队的文件太多，请等前面的查完再来。");
                taken.Add(
                    await desk.TakeInAsync(
                        name,
                        content,
                        http.RequestAborted,
                        one => one with { Owner = http.ReadPerson().Login, Batch = batch },
                        choice
                    )
                );
            });
        }
        catch (RefusedUploadException refused)
        {
            return ShowRefusal(http, desk, refused.Message);
        }

        return taken.Count switch
        {
            0 => ShowRefusal(http, desk, "没有收到文件。请选一个文件，或者把它拖到页面上；空的文件不收。"),
            1 => Results.Redirect($"/checks/{taken[0].Id}"),
            _ => Results.Redirect($"/checks/batches/{batch}"),
        };
    }

    private static IResult ShowRefusal(HttpContext http, CheckDesk desk, string words) =>
        PageResults.ShowPage<CheckDeskPage>(
            new { Cases = ListOpenCases(http, desk), Refusal = words },
            StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> ShowCaseAsync(
        CheckCase asking,
        int? accept,
        int? mistaken,
        CheckDesk desk,
        CancellationToken cancel
    )
    {
        if (await desk.WaitAsync(asking.Id, Patience) is not { } one)
            return Results.NotFound();
        var asked =
            (accept ?? mistaken) is { } number && one.State == CheckState.Done
                ? await desk.FindFindingAsync(one, number, message: null, cancel)
                : null;
        return PageResults.ShowPage<CheckCasePage>(
            new
            {
                Case = one,
                Part = one.State == CheckState.Done ? desk.Shelf.ReadPart(one) : "",
                Accepting = asked is { } finding
                    ? new AcceptedFinding((accept ?? mistaken)!.Value, finding.Message)
                    {
                        IsMistaken = accept is null,
                    }
                    : null,
                Accepted = desk.CountAccepted(one),
                Mistakes = desk.Shelf.ReadMistakes(one).Count,
            }
        );
    }

    private static async Task<IResult> DownloadAsync(
        CheckCase one,
        string form,
        CheckDesk desk,
        CancellationToken cancel
    )
    {
        if (!Forms.TryGetValue(form, out var wanted))
            return Results.NotFound();
        var answer = await desk.WriteResultAsync(one, form, cancel);
        return answer.Tally is null
            ? Results.Redirect($"/checks/{one.Id}")
            : Results.File(answer.Result.ToArray(), wanted.Type, one.Name + wanted.Ending);
    }

    private static async Task<IResult> AcceptAsync(CheckCase one, HttpContext http, CheckDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var reason = form["reason"].ToString().Trim();
        if (reason.Length == 0)
            return Results.Redirect($"/checks/{one.Id}?accept={form["number"]}");
        if (await FindReadFindingAsync(one, http, desk) is { } finding)
            desk.Accept(one, new Suppression(finding.Rule, finding.Quote, reason));
        return Results.Redirect($"/checks/{one.Id}");
    }

    /// <summary>The finding that the person who sends a form had before him; null where it is no more.</summary>
    internal static async Task<ToldFinding?> FindReadFindingAsync(
        CheckCase one,
        HttpContext http,
        CheckDesk desk
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await desk.FindFindingAsync(one, number, form["message"].ToString(), http.RequestAborted)
            : null;
    }

    private static async Task<IResult> ChooseAsync(CheckCase one, HttpContext http, CheckDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            if (one.State != CheckState.Waiting)
                await desk.ChooseAsync(one, CheckChoice.ReadForm(form), http.RequestAborted);
        }
        catch (RefusedUploadException refused)
        {
            return ShowRefusal(http, desk, refused.Message);
        }

        return Results.Redirect($"/checks/{one.Id}");
    }

    private static IResult Forget(CheckCase one, CheckDesk desk)
    {
        desk.ForgetAccepted(one);
        return Results.Redirect($"/checks/{one.Id}");
    }

    private static IResult Remove(CheckCase one, CheckDesk desk)
    {
        if (one.State != CheckState.Waiting)
            desk.Remove(one);
        return Results.Redirect("/checks");
    }
}

/// <summary>A finding that somebody wants to accept.</summary>
public sealed record AcceptedFinding(int Number, string Message)
{
    /// <summary>Whether it is said to be no finding at all.</summary>
    public bool IsMistaken { get; init; }
}
