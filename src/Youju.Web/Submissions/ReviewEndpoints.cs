using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Submissions;
using Youju.Reporting.Letters;
using Youju.Text.Times;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>复核: one submission before its reviewers: the document, what was found beside it, and what they say.</summary>
internal static class ReviewEndpoints
{
    private const string Page = "/dossiers/{key}/review";

    private static readonly Dictionary<string, ActKind> Opinions = new(StringComparer.Ordinal)
    {
        ["take"] = ActKind.TakeUp,
        ["agree"] = ActKind.Agree,
        ["object"] = ActKind.Object,
        ["withdraw"] = ActKind.Withdraw,
        ["score"] = ActKind.Score,
    };

    private static readonly Dictionary<string, Func<ReviewForm, Submission>> Verbs = new(
        StringComparer.Ordinal
    )
    {
        ["return"] = form => ReturnSubmission.ReturnToUnit(form.Request, form.Due),
        ["accept"] = form => AcceptSubmission.AcceptLevel(form.Request),
        ["certify"] = form => CertifySubmission.CertifyContent(form.Entry, form.Words),
        ["correct"] = form => CorrectSubmission.OpenCorrection(form.Entry, form.Words),
        ["notify"] = form => RectifySubmission.NotifyUnit(form.Request, form.Due),
        ["settle"] = form => RectifySubmission.JudgeAnswer(form.Entry, form.About, isDone: true, form.Words),
        ["insist"] = form => RectifySubmission.JudgeAnswer(form.Entry, form.About, isDone: false, form.Words),
        ["close"] = form => CloseYear.CloseDossier(form.Entry, form.Words),
        ["reopen"] = form => ReopenYear.ReopenDossier(form.Entry, form.Words),
    };

    public static void MapReviews(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowReview).NeedsRight(Right.ReviewSubmission);
        app.MapPost(Page, ReviewAsync).NeedsRight(Right.ReviewSubmission);
        app.MapGet($"{Page}/letter", DownloadLetter).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowReview(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var entry = desk.OpenEntry(view, http.ReadPerson());
        var submission = entry.Store.ReadSubmission(view.Id);
        return PageResults.ShowPage<ReviewPage>(
            new
            {
                View = view,
                Submission = submission,
                Documents = desk.ReadDocuments(view),
                Changes = desk.CompareWithRound(view, entry, submission.Round - 1),
                Scores = CompareScores.CompareRound(submission, view.Open.Pack),
                Allowed = SubmissionDesk.ListAllowed(entry, submission, view.Open.Seen.Digest),
                Stale = entry.FindStale(),
                IsDepartment = desk.HasUnitsBelow(view),
            }
        );
    }

    private static async Task<IResult> ReviewAsync(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var verb = form["verb"].ToString();
        var typed = ReadForm(view, form, desk.OpenEntry(view, http.ReadPerson()), desk);
        if (Opinions.TryGetValue(verb, out var kind))
            JudgeSubmission.GiveOpinion(typed.Request, kind);
        else if (Verbs.TryGetValue(verb, out var act))
            act(typed);
        else
            throw new UsageException("请选一个结论。");
        return Results.Redirect(verb is "return" or "accept" ? "/review" : $"{view.Path}/review");
    }

    private static ReviewForm ReadForm(
        DossierView view,
        IFormCollection form,
        SubmissionEntry entry,
        SubmissionDesk desk
    )
    {
        var request = new ReviewRequest(
            entry with
            {
                Seen = SubmissionForm.ReadSeen(form) ?? view.Open.Seen.Digest,
            },
            SubmissionForm.ReadWords(form),
            SubmissionForm.ReadPoints(form, desk.ReadDocuments(view)),
            SubmissionForm.ReadScore(form, view.Open.Pack.Review)
        )
        {
            Pack = view.Open.Pack,
        };
        return new(request, form, SubmissionForm.ReadNumber(form));
    }

    /// <summary>退回修改函 as a file.</summary>
    internal static IResult DownloadLetter(
        DossierView view,
        HttpContext http,
        SubmissionDesk desk,
        string? sender
    )
    {
        var entry = desk.OpenEntry(view, http.ReadPerson());
        var submission = entry.Store.ReadSubmission(view.Id);
        var last = submission.Objections is [.., var no] ? no : null;
        var letter = WriteReturnLetter.WriteLetter(
            submission,
            view.Line.Unit,
            view.Line.Year,
            new LetterHead(
                FindSender(sender, submission),
                ChinaTime.FindDay(last?.At ?? entry.Now),
                last?.Due
            )
            {
                HasList = false,
            },
            place => SubmissionWords.DescribePlace(place, view)
        );
        return letter is null
            ? Results.NotFound()
            : Results.File(
                letter,
                MediaTypes.Word,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"退回修改函（{view.Line.Unit}{view.Line.Year}）.docx"
                )
            );
    }

    // Who signs: as it is asked for, else as the unit has called those to whom it handed in, where they are who returned it.
    private static string? FindSender(string? asked, Submission submission) =>
        asked?.Trim() is { Length: > 0 } sender ? sender
        : submission.HandedIn is { Addressee: { Length: > 0 } called, Route: [var first, ..] }
        && submission.Objections is [.., var no]
        && no.Side == first
            ? called
        : null;

    private sealed record ReviewForm(ReviewRequest Request, IFormCollection Form, int About)
    {
        // Read where a day is wanted: to take a submission up needs none, whatever stands in its field.
        public DateOnly? Due => SubmissionForm.ReadDay(Form);

        public SubmissionEntry Entry => Request.Entry;

        public string Words => Request.Words;
    }
}
