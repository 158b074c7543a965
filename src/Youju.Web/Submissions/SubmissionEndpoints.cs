using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Jobs;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>报送: what the unit does with its dossier, and everybody's view of where it is.</summary>
internal static class SubmissionEndpoints
{
    private const string Page = "/dossiers/{key}/submission";

    public static void MapSubmissions(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowSubmission).NeedsRight(Right.ReadDossier);
        app.MapGet($"{Page}/slip", ShowSlip).NeedsRight(Right.ReadDossier);
        app.MapGet($"{Page}/slip/docx", DownloadSlip).NeedsRight(Right.ReadDossier);
        app.MapGet($"{Page}/archive", DownloadArchive).NeedsRight(Right.ReadDossier);
        app.MapPost(Page, HandInAsync).NeedsRight(Right.ApproveDossier);
        app.MapUnitAct("approve", ApproveSubmission.ApproveContent, SubmissionForm.Words);
        app.MapUnitAct("release", RecallSubmission.RecallContent);
        app.MapUnitAct("correct", CorrectSubmission.OpenCorrection);
        app.MapUnitAct("revert", CorrectSubmission.RevertCorrection);
        app.MapPost($"{Page}/answer", AnswerAsync).NeedsRight(Right.ReadDossier);
        app.MapPost($"{Page}/remark", RemarkAsync).NeedsRight(Right.ReadDossier);
        app.MapReviews();
        app.MapPublication();
        app.MapQueue();
        app.MapReminders();
        app.MapScans();
        app.MapThreads();
        app.MapShares();
    }

    private static void MapUnitAct(
        this IEndpointRouteBuilder app,
        string end,
        Func<SubmissionEntry, string, Submission> act,
        string words = "why"
    ) =>
        app.MapPost($"{Page}/{end}", async (DossierView view, HttpContext http, SubmissionDesk desk) =>
            {
                var form = await http.Request.ReadFormAsync(http.RequestAborted);
                act(
                    desk.OpenEntry(view, http.ReadPerson()) with
                    {
                        Seen = SubmissionForm.ReadSeen(form),
                    },
                    SubmissionForm.ReadWords(form, words)
                );
                return Results.Redirect($"{view.Path}/submission");
            })
            .NeedsRight(Right.ApproveDossier);

    private static IResult ShowSubmission(
        DossierView view,
        HttpContext http,
        SubmissionDesk desk,
        DossierDesk dossiers,
        string? ask
    )
    {
        var person = http.ReadPerson();
        var entry = desk.OpenEntry(view, person);
        var submission = entry.Store.ReadSubmission(view.Id);
        return PageResults.ShowPage<SubmissionPage>(
            new
            {
                View = view,
                Submission = submission,
                Composed = dossiers.Compose(view),
                Allowed = SubmissionDesk.ListAllowed(entry, submission, view.Open.Seen.Digest),
                Rehearsal = desk.RehearseFor(view, entry, submission),
                Ask = ask is null ? null : SubmissionPlace.ParsePlace(ask),
                HasUnits = dossiers.HasUnitsBelow(view.Unit),
                MayReview = dossiers.IsAllowed(person, Right.ReviewSubmission, view.Unit),
                Deadlines = desk.ListDeadlines(view, submission),
                People = desk.FindHolders()(view.Unit, SubmissionSide.Unit),
                Person = person.Name,
            }
        );
    }

    private static IResult ShowSlip(DossierView view, HttpContext http, DossierDesk dossiers) =>
        PageResults.ShowPage<SlipPage>(
            new
            {
                View = view,
                Submission = dossiers.OpenSubmissions(http.ReadPerson()).ReadSubmission(view.Id),
                Composed = dossiers.Compose(view),
            }
        );

    private static IResult DownloadSlip(DossierView view, HttpContext http, DossierDesk dossiers)
    {
        var submission = dossiers.OpenSubmissions(http.ReadPerson()).ReadSubmission(view.Id);
        return Results.File(
            SubmissionSlip.PrintDocx(view, dossiers.Compose(view), submission),
            MediaTypes.Word,
            $"{view.Line.Unit}{view.Line.Year}年度{SubmissionSlip.PrintedName}"
        );
    }

    private static IResult DownloadArchive(
        DossierView view,
        HttpContext http,
        DossierDesk dossiers,
        SubmissionDesk desk,
        JobDesk jobs
    )
    {
        var submission = dossiers.OpenSubmissions(http.ReadPerson()).ReadSubmission(view.Id);
        return submission.ReadState(view.Open.Seen.Digest) == SubmissionState.Closed
            ? Results.File(
                YearArchive.PackFiles(
                    view,
                    dossiers.Compose(view),
                    submission,
                    PackagePdfs
                        .ReadFiles(view, jobs)
                        .Concat(
                            DepartmentPapers.ListFiles(view, desk.OpenDepartment(view, http.ReadPerson()))
                        )
                ),
                "application/zip",
                $"{view.Line.Unit}{view.Line.Year}年度归档.zip"
            )
            : throw new UsageException("这一年还没有关账，关账以后才归档。");
    }

    // The head answers for what he hands in: one button where it was not approved yet.
    private static async Task<IResult> HandInAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var to = SubmissionForm.ReadWords(form, "to");
        if (to.Length == 0)
            throw new UsageException("请写报给谁。") { Field = "to" };
        var request = desk.CreateRequest(view, http.ReadPerson(), to, SubmissionForm.ReadWords(form));
        SubmitDossier.HandIn(
            request with
            {
                Entry = request.Entry with { Seen = SubmissionForm.ReadSeen(form) },
            }
        );
        return Results.Redirect($"{view.Path}/submission");
    }

    private static async Task<IResult> AnswerAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        RectifySubmission.AnswerNotice(
            desk.OpenEntry(view, http.ReadPerson()),
            SubmissionForm.ReadNumber(form),
            SubmissionForm.ReadWords(form)
        );
        return Results.Redirect($"{view.Path}/submission");
    }

    private static async Task<IResult> RemarkAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (entry, words) = (desk.OpenEntry(view, http.ReadPerson()), SubmissionForm.ReadWords(form));
        if (SubmissionForm.ReadNumber(form) is > 0 and var thread)
            DiscussSubmission.AnswerQuestion(entry, thread, words);
        else
            DiscussSubmission.AskQuestion(entry, ReadPlace(form), words);
        return Results.Redirect(form["back"] == "review" ? $"{view.Path}/review" : $"{view.Path}/submission");
    }

    private static SubmissionPlace ReadPlace(IFormCollection form) =>
        SubmissionPlace.ParsePlace(form["place"].ToString())
        ?? throw new UsageException($"认不出位置“{form["place"]}”。");
}
