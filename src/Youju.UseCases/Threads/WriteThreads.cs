using Youju.Domain.Documents;
using Youju.Domain.Reports;
using Youju.Domain.Submissions;
using Youju.Formats.Reading;
using Youju.Formats.Threads;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Threads;

/// <summary>提问和回答 in the report: every thread becomes a comment of the Word file, at the figure or paragraph it is about.</summary>
public static class WriteThreads
{
    /// <param name="docx">The file of the document as it was composed.</param>
    public static byte[] WriteReport(PackageDocument document, SourceFile docx, Submission submission)
    {
        var places = new ThreadPlaces(document);
        return ThreadWriter.WriteComments(
            docx,
            document.Document,
            [.. DiscussSubmission.ListThreads(submission).SelectMany(thread => ListComments(thread, places))]
        );
    }

    private static IEnumerable<ThreadComment> ListComments(SubmissionThread thread, ThreadPlaces places)
    {
        var question = thread.Question;
        var span = question.Place is { } place ? places.FindSpan(place) : null;
        yield return CreateComment(question, parent: null, span ?? places.FindTop());
        foreach (var answer in thread.Answers)
            yield return CreateComment(answer, question.Number, span ?? places.FindTop());
    }

    private static ThreadComment CreateComment(SubmissionAct act, int? parent, TextSpan span) =>
        new(act.Number, act.By, act.At, act.Words, parent, span);
}
