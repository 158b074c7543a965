using System.Globalization;
using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;
using Youju.Web.Api.Protocol;
using Youju.Web.Api.Resources;
using Youju.Web.Dossiers;
using Youju.Web.Submissions;

namespace Youju.Web.Api.Reviews;

/// <summary>A submission as programs get it.</summary>
internal static class SubmissionAnswer
{
    private static readonly string[] Links =
    [
        "acts",
        "threads",
        "notices",
        "documents",
        "rehearsal",
        "letter",
        "scores",
    ];

    public static string BuildAddress(DossierView view) =>
        $"{DossierResources.BuildAddress(view.Line.Key)}/submission";

    /// <summary>By the content of the dossier and the acts: either changes with everything that is done.</summary>
    public static string FormatTag(DossierView view, Submission submission) =>
        EntityTags.FormatText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{view.Open.Seen.Digest[..Math.Min(32, view.Open.Seen.Digest.Length)]}-{submission.Acts.Count}"
            )
        );

    public static object DescribeSubmission(DossierView view, SubmissionEntry entry, Submission submission)
    {
        var content = view.Open.Seen.Digest;
        var state = submission.ReadState(content);
        var allowed = SubmissionDesk.ListAllowed(entry, submission, content);
        return new
        {
            dossier = view.Line.Key,
            version = content,
            state = ActAnswer.NameValue(state),
            label = state.ToChineseLabel(),
            owner = ActAnswer.NameValue(submission.ReadOwner(content)),
            next = SubmissionWords.DescribeNext(state),
            since = submission.Since,
            round = submission.Round,
            acts = submission.Acts.Count,
            editions = submission.Editions,
            isCorrection = submission.IsCorrection,
            approval = ActAnswer.DescribeAct(submission.Approval),
            handedIn = ActAnswer.DescribeAct(submission.HandedIn),
            accepted = submission.Accepted.Select(ActAnswer.DescribeAct),
            objections = submission.Objections.Select(ActAnswer.DescribeAct),
            certified = ActAnswer.DescribeAct(submission.Certified),
            cleared = ActAnswer.DescribeAct(submission.Cleared),
            published = ActAnswer.DescribeAct(submission.Published),
            allowed = submission.ListExits(content).Where(allowed).Select(ActAnswer.NameValue),
            links = Links.ToDictionary(name => name, name => $"{BuildAddress(view)}/{name}"),
        };
    }

    public static object DescribeNotice(RectificationNotice notice) =>
        new
        {
            number = notice.Opened.Number,
            state = ActAnswer.NameValue(notice.State),
            owner = notice.Owner is { } owner ? ActAnswer.NameValue(owner) : null,
            due = notice.Opened.Due,
            opened = ActAnswer.DescribeAct(notice.Opened),
            acts = notice.Acts.Select(ActAnswer.DescribeAct),
        };

    public static object DescribeThread(SubmissionThread thread) =>
        new
        {
            number = thread.Question.Number,
            place = thread.Question.Place?.ToString(),
            question = ActAnswer.DescribeAct(thread.Question),
            answers = thread.Answers.Select(ActAnswer.DescribeAct),
        };
}
