using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Youju.Domain.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Api.Protocol;
using Youju.Web.Editions;
using Youju.Web.Hosting;
using Youju.Web.Submissions;

namespace Youju.Web.Api.Reviews;

/// <summary>What is done to a submission, act by act, each for whom the page lets do it.</summary>
internal static class ActResources
{
    private const string Route = SubmissionResources.Route + "/acts";
    private const string Threads = SubmissionResources.Route + "/threads";
    private const string Shares = SubmissionResources.Route + "/shares";
    private const string Notices = SubmissionResources.Route + "/notices";

    public static void MapActResources(this IEndpointRouteBuilder app)
    {
        foreach (var way in ActWay.All)
            app.MapAct($"{Route}/{way.Name}", way);
        app.MapPost($"{Route}/publish", PublishAsync)
            .ServesPrograms(Right.PublishDossier, DescribeWay("公开：做公开版，放到门户", "release"));
        MapThreads(app);
        MapNotices(app);
        MapShares(app);
    }

    private static void MapThreads(IEndpointRouteBuilder app)
    {
        app.MapAct(Threads, ActKind.Remark, "提问，写在位置上", "question", ["place", "words"], (call, _) =>
            DiscussSubmission.AskQuestion(call.Entry, call.Place, call.Words)
        );
        app.MapAct(
            Threads + "/{thread:int}",
            ActKind.Remark,
            "回答一个提问",
            "actWords",
            ["words"],
            (call, thread) => DiscussSubmission.AnswerQuestion(call.Entry, thread, call.Words)
        );
    }

    private static void MapNotices(IEndpointRouteBuilder app)
    {
        app.MapAct(
            Notices,
            new(
                "",
                ActKind.Notify,
                Right.ReviewSubmission,
                "发整改通知",
                "notice",
                ["words", "points", "due"],
                call => RectifySubmission.NotifyUnit(call.Review, call.Due)
            )
        );
        app.MapAct(
            Notices + "/{notice:int}/answer",
            ActKind.Answer,
            "整改反馈",
            "actWords",
            ["words"],
            (call, notice) => RectifySubmission.AnswerNotice(call.Entry, notice, call.Words)
        );
        app.MapJudgement("settle", ActKind.Settle, "整改销号", isDone: true);
        app.MapJudgement("insist", ActKind.Insist, "整改不到位，写明还差什么", isDone: false);
    }

    private static void MapShares(IEndpointRouteBuilder app)
    {
        app.MapAct(
            Shares,
            new(
                "",
                ActKind.Assign,
                Right.ApproveDossier,
                "把一个数分给一个人确认",
                "assignment",
                ["figure", "to"],
                call =>
                    ShareFigures.AssignFigure(
                        call.Entry,
                        call.View.Open,
                        call.Body.RequireText("figure"),
                        call.Body.RequireText("to")
                    )
            )
        );
        app.MapAct(
            Shares + "/sign",
            ActKind.Sign,
            "确认分给自己的一个数，照现在的样子",
            "signing",
            ["figure"],
            (call, _) => ShareFigures.SignFigure(call.Entry, call.View.Open, call.Body.RequireText("figure"))
        );
    }

    private static void MapAct(this IEndpointRouteBuilder app, string route, ActWay way) =>
        app.MapPost(route, (SubmissionView at, HttpContext http, SubmissionDesk desk) =>
                ActAsync(at, http, desk, way.Kind, way.Fields, way.Do)
            )
            .ServesPrograms(way.Right, DescribeWay(way.Summary, way.Body));

    // Whoever may read is let to it; who may do it is decided as on the page, over the act.
    private static void MapAct(
        this IEndpointRouteBuilder app,
        string route,
        ActKind kind,
        string summary,
        string body,
        string[] fields,
        Func<ActCall, int, Submission> act
    ) =>
        app.MapPost(route, (SubmissionView at, HttpContext http, SubmissionDesk desk) =>
                ActAsync(at, http, desk, kind, fields, call => act(call, ReadAbout(http)))
            )
            .ServesPrograms(Right.ReadDossier, DescribeWay(summary, body));

    private static void MapJudgement(
        this IEndpointRouteBuilder app,
        string name,
        ActKind kind,
        string summary,
        bool isDone
    ) =>
        app.MapPost(
                $"{Notices}/{{notice:int}}/{name}",
                (SubmissionView at, HttpContext http, SubmissionDesk desk) =>
                    ActAsync(at, http, desk, kind, ["words"], call =>
                        RectifySubmission.JudgeAnswer(call.Entry, ReadAbout(http), isDone, call.Words)
                    )
            )
            .ServesPrograms(Right.ReviewSubmission, DescribeWay(summary, "actWords"));

    private static ApiWay DescribeWay(string summary, string body) =>
        new(summary)
        {
            Body = body,
            Answer = "submission",
            Status = StatusCodes.Status201Created,
            NeedsMatch = true,
            Refusals = [403, 422],
        };

    private static int ReadAbout(HttpContext http) =>
        (http.GetRouteValue("thread") ?? http.GetRouteValue("notice")) is string number
        && int.TryParse(number, out var about)
            ? about
            : 0;

    private static Task<IResult> PublishAsync(SubmissionView at, HttpContext http, SubmissionDesk desk) =>
        ActAsync(at, http, desk, ActKind.Publish, ["words", "hide"], call =>
            new ReleaseForPublication(http.RequestServices.GetService<IEditionPress>())
                .ReleaseAsync(
                    call.Entry,
                    call.Words,
                    EditionEndpoints.SplitWords(string.Join('\n', call.Body.ListTexts("hide"))),
                    http.RequestAborted
                )
                .GetAwaiter()
                .GetResult()
        );

    private static async Task<IResult> ActAsync(
        SubmissionView at,
        HttpContext http,
        SubmissionDesk desk,
        ActKind kind,
        IReadOnlyList<string> fields,
        Func<ActCall, Submission> act
    )
    {
        EntityTags.RequireMatch(http, SubmissionAnswer.FormatTag(at.View, at.Submission));
        RequireRole(at.Entry, kind);
        var body = await JsonBody.ReadAsync(http, fields);
        var asked = at.Entry with { Seen = at.View.Open.Seen.Digest, SeenActs = at.Submission.Acts.Count };
        try
        {
            act(new(at.View, asked, desk, body));
        }
        catch (UsageException) when (FindNewer(at, http) is { } newer)
        {
            throw EntityTags.CreateStale(newer);
        }

        return SendDone(at.OpenAgain(http), http);
    }

    // What was refused because somebody came first is said as such.
    private static string? FindNewer(SubmissionView seen, HttpContext http)
    {
        var now = seen.OpenAgain(http);
        var tag = SubmissionAnswer.FormatTag(now.View, now.Submission);
        return tag == SubmissionAnswer.FormatTag(seen.View, seen.Submission) ? null : tag;
    }

    private static IResult SendDone(SubmissionView now, HttpContext http) =>
        ApiAnswers.SendCreated(
            http,
            SubmissionAnswer.BuildAddress(now.View) + $"/acts/{now.Submission.Acts.Count}",
            SubmissionAnswer.FormatTag(now.View, now.Submission),
            SubmissionAnswer.DescribeSubmission(now.View, now.Entry, now.Submission)
        );

    private static void RequireRole(SubmissionEntry entry, ActKind kind)
    {
        if (SubmissionActing.RefuseRole(entry, kind) is { } refusal)
            throw new ProblemException(
                new(StatusCodes.Status403Forbidden, "not-allowed", "令牌不能做这件事", refusal)
            );
    }
}
