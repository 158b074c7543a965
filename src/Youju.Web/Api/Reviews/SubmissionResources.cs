using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Rounds;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Api.Protocol;
using Youju.Web.Api.Resources;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.Submissions;

namespace Youju.Web.Api.Reviews;

/// <summary>Where a submission stands, what was done to it, and what reviewers read.</summary>
internal static class SubmissionResources
{
    /// <summary>The path of a submission.</summary>
    public const string Route = DossierResources.Route + "/submission";

    public static void MapSubmissionResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowSubmission)
            .ServesPrograms(
                Right.ReadDossier,
                new("报送到哪一步了：在谁手里、谁审核谁通过谁不同意、这个令牌接下来能办什么")
                {
                    Answer = "submission",
                    IsTagged = true,
                }
            );
        app.MapGet($"{Route}/rehearsal", RehearseNow)
            .ServesPrograms(
                Right.ApproveDossier,
                new("试报：现在报出去会怎样，什么也不写") { Answer = "rehearsal" }
            );
        app.MapGet($"{Route}/acts", ListActs).ServesList("每一步办了什么，先办的在前", "actPage");
        app.MapGet($"{Route}/acts/{{act:int}}", ShowAct)
            .ServesPrograms(Right.ReadDossier, new("一步") { Answer = "act" });
        app.MapGet($"{Route}/threads", ListThreads).ServesList("提问和回答", "threadPage");
        app.MapGet($"{Route}/notices", ListNotices).ServesList("整改通知、反馈和销号", "noticePage");
        app.MapGet($"{Route}/shares", ListShares).ServesList("分给人确认的数，确认了没有", "sharePage");
        app.MapGet($"{Route}/scores", ListScores)
            .ServesList("这一次报送的复核评分，和自评的相差", "comparedScorePage");
        app.MapGet($"{Route}/documents", ListDocuments)
            .ServesList("各份文件逐段，每段的位置和核对结果：退回的理由写在这些位置上", "documentPage");
        app.MapGet($"{Route}/letter", ReviewEndpoints.DownloadLetter)
            .ServesPrograms(
                Right.ReadDossier,
                new("退回修改函，Word 文件；没有人退回、不同意的没有") { MediaType = MediaTypes.Word }
            );
        app.MapGet($"{Route}/rounds/{{round:int}}/changes", ShowChanges)
            .ServesPrograms(
                Right.ReadDossier,
                new("与第几次报送相比改了哪里，那一次的理由动了没有") { Answer = "roundChanges" }
            );
    }

    private static void ServesList(this RouteHandlerBuilder list, string summary, string answer) =>
        list.ServesPrograms(Right.ReadDossier, new(summary) { Answer = answer, IsPaged = true });

    private static IResult ShowSubmission(SubmissionView at, HttpContext http) =>
        ApiAnswers.SendTagged(
            http,
            SubmissionAnswer.FormatTag(at.View, at.Submission),
            SubmissionAnswer.DescribeSubmission(at.View, at.Entry, at.Submission)
        );

    private static IResult RehearseNow(
        DossierView view,
        HttpContext http,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        var rehearsal = SubmitDossier.RehearseSubmission(desk.CreateRequest(view, http.ReadPerson(), "", ""));
        return ApiAnswers.SendValue(
            new
            {
                ready = rehearsal.IsReady,
                obstacles = rehearsal.Obstacles,
                remarks = rehearsal.Remarks.Select(dossiers.Describe),
                snapshot = ActAnswer.DescribeSnapshot(rehearsal.Snapshot),
            }
        );
    }

    private static IResult ListActs(SubmissionView at, HttpContext http) =>
        ApiPages.SendPage(
            http,
            at.Submission.Acts,
            act => FormatNumber(act.Number),
            act => ActAnswer.DescribeAct(act)!
        );

    private static IResult ShowAct(SubmissionView at, int act) =>
        at.Submission.Acts.ElementAtOrDefault(act - 1) is { } found
            ? ApiAnswers.SendValue(ActAnswer.DescribeAct(found)!)
            : throw ApiAnswers.CreateMissing($"报送的第 {FormatNumber(act)} 步");

    private static IResult ListThreads(SubmissionView at, HttpContext http) =>
        ApiPages.SendPage(
            http,
            DiscussSubmission.ListThreads(at.Submission),
            thread => FormatNumber(thread.Question.Number),
            SubmissionAnswer.DescribeThread
        );

    private static IResult ListNotices(SubmissionView at, HttpContext http) =>
        ApiPages.SendPage(
            http,
            at.Submission.Notices,
            notice => FormatNumber(notice.Opened.Number),
            SubmissionAnswer.DescribeNotice
        );

    private static IResult ListShares(SubmissionView at, HttpContext http) =>
        ApiPages.SendPage(
            http,
            ShareFigures.ListShares(at.View.Open, at.Submission),
            share => share.Place.Key,
            share => new
            {
                figure = share.Place.Key,
                label = share.Label,
                holder = share.Holder,
                text = share.Value,
                signed = share.IsSigned,
                at = share.Signed?.At,
            }
        );

    private static IResult ListScores(SubmissionView at, HttpContext http) =>
        ApiPages.SendPage(
            http,
            CompareScores.CompareRound(at.Submission, at.View.Open.Pack),
            score => FormatNumber(score.Review.Number),
            score => new
            {
                act = ActAnswer.DescribeAct(score.Review),
                grade = score.Grade,
                own = score.Own,
                ownGrade = score.OwnGrade,
                difference = score.Difference,
                isFarApart = score.IsFarApart,
            }
        );

    private static IResult ListDocuments(DossierView view, HttpContext http, SubmissionDesk desk) =>
        ApiPages.SendPage(
            http,
            desk.ReadDocuments(view),
            document => document.Name,
            document => new
            {
                name = document.Name,
                findings = document.Findings,
                lines = document.Lines.Select(DescribeLine),
            }
        );

    private static object DescribeLine(ReviewedLine line) =>
        new
        {
            place = line.Place.ToString(),
            words = line.Words,
            heading = line.IsHeading,
            findings = line.Findings.Select(finding => new
            {
                rule = finding.Rule,
                severity = ActAnswer.NameValue(finding.Severity),
                message = finding.Message.ToString(),
            }),
        };

    private static IResult ShowChanges(SubmissionView at, int round, SubmissionDesk desk)
    {
        var changes = desk.CompareWithRound(at.View, at.Entry, round)
            ?? throw ApiAnswers.CreateMissing($"第 {FormatNumber(round)} 次报送的内容");
        return ApiAnswers.SendValue(
            new
            {
                round = changes.Round,
                differences = changes.Differences.Select(DescribeDifference),
                points = changes.Points.Select(answered => new
                {
                    by = answered.By,
                    point = ActAnswer.DescribePoint(answered.Point),
                    touched = answered.IsTouched,
                    changes = answered.Changes.Select(DescribeDifference),
                }),
            }
        );
    }

    private static object DescribeDifference(RoundDifference difference) =>
        new
        {
            part = ActAnswer.NameValue(difference.Part),
            key = difference.Key,
            label = difference.Label,
            before = difference.Before,
            after = difference.After,
        };

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
