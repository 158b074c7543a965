using Youju.Domain.Documents;
using Youju.Domain.Reports;
using Youju.Domain.Submissions;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Formats.Threads;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Threads;

/// <summary>A comment of a file that came back and is no post yet.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Author">The name in the file.</param>
/// <param name="Thread">The number of the question it answers; null where it asks itself, or answers another of these.</param>
/// <param name="Follows">The number in the file of the new question that it answers; null where it answers none of these.</param>
public sealed record ReturnedComment(
    int Number,
    string Author,
    string Words,
    int? Thread,
    int? Follows,
    SubmissionPlace Place
)
{
    /// <summary>What is posted: the file's name for its writer is told, and who posts it answers for having read it there.</summary>
    public string Post => $"{(Author.Length == 0 ? "没有署名的人" : Author)}在稿中批注：{Words}";
}

/// <summary>Makes posts of the comments of a report that came back.</summary>
public static class TakeThreads
{
    private const int LongestWords = 2000;

    /// <summary>The comments that are no posts yet, in the order of the file; those of the program's own check are left out.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    public static IReadOnlyList<ReturnedComment> ListNew(
        PackageDocument document,
        IEnumerable<string> keys,
        SourceFile file,
        Submission submission
    )
    {
        var returned = ThreadReader.ReadComments(file);
        var acts = submission.Acts.Where(act => act.Kind == ActKind.Remark).ToList();
        var known = returned.Comments.ToDictionary(
            comment => comment.Number,
            comment => FindAct(comment, acts)
        );
        var fresh = returned
            .Comments.Where(comment => known[comment.Number] is null && IsPersons(comment))
            .ToList();
        var places = new ThreadPlaces(document);
        var names = keys.ToList();
        return
        [
            .. fresh.Select(comment =>
            {
                var root = FindRoot(comment, returned.Comments, known);
                var thread = known[root] is { } act ? act.About ?? act.Number : (int?)null;
                return new ReturnedComment(
                    comment.Number,
                    comment.Author,
                    comment.Words[..Math.Min(comment.Words.Length, LongestWords)],
                    thread,
                    thread is null && root != comment.Number ? root : null,
                    places.DescribePlace(returned.Document, comment.Span ?? FindSpan(root, returned), names)
                );
            }),
        ];
    }

    /// <summary>Posts what somebody has confirmed, in the order of the file.</summary>
    /// <exception cref="UsageException">He may not, or it is closed.</exception>
    public static void PostComments(SubmissionEntry entry, IReadOnlyList<ReturnedComment> confirmed)
    {
        var asked = new Dictionary<int, int>();
        foreach (var comment in confirmed)
        {
            var thread = comment.Thread
                ?? (
                    comment.Follows is { } follows && asked.TryGetValue(follows, out var number)
                        ? number
                        : null
                );
            var after = thread is { } about
                ? DiscussSubmission.AnswerQuestion(entry, about, comment.Post)
                : DiscussSubmission.AskQuestion(entry, comment.Place, comment.Post);
            if (thread is null)
                asked[comment.Number] = after.Acts[^1].Number;
        }
    }

    // What was posted of an earlier copy of the file is known by its words as well.
    private static SubmissionAct? FindAct(ThreadComment comment, IReadOnlyList<SubmissionAct> acts)
    {
        var words = Normalise(comment.Words);
        return acts.FirstOrDefault(act =>
            (Normalise(act.Words) == words && act.By == comment.Author)
            || Normalise(act.Words)
                == Normalise(
                    new ReturnedComment(
                        0,
                        comment.Author,
                        comment.Words,
                        null,
                        null,
                        SubmissionPlace.Whole
                    ).Post
                )
        );
    }

    private static bool IsPersons(ThreadComment comment) =>
        comment.Words.Length > 0 && comment.Author != Tool.ChineseName;

    private static int FindRoot(
        ThreadComment comment,
        IReadOnlyList<ThreadComment> all,
        IReadOnlyDictionary<int, SubmissionAct?> known
    )
    {
        var seen = new HashSet<int>();
        var at = comment;
        while (at.Parent is { } parent && seen.Add(at.Number))
            at = all[parent - 1];
        return at == comment ? FindThreadAt(comment, all, known) ?? at.Number : at.Number;
    }

    // Programs that do not keep which comment answers which let an answer hang where its question does.
    private static int? FindThreadAt(
        ThreadComment comment,
        IReadOnlyList<ThreadComment> all,
        IReadOnlyDictionary<int, SubmissionAct?> known
    )
    {
        var there = all.Where(other =>
                known[other.Number] is not null
                && other.Span == comment.Span
                && comment.Span is { Length: > 0 }
            )
            .ToList();
        var threads = there
            .Select(other => known[other.Number]!.About ?? known[other.Number]!.Number)
            .Distinct();
        return threads.Count() == 1 ? there[0].Number : null;
    }

    private static TextSpan? FindSpan(int number, CommentedDocument returned) =>
        returned.Comments[number - 1].Span;

    private static string Normalise(string words) =>
        string.Concat(words.Where(sign => !char.IsWhiteSpace(sign)));
}
