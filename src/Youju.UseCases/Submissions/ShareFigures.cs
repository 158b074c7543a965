using Youju.Domain.Facts;
using Youju.Domain.Submissions;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>A figure that somebody answers for.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Holder">Who answers for it, by the name that is kept.</param>
/// <param name="Value">What it is now, as people read it.</param>
/// <param name="Signed">The latest confirmation; null where there is none.</param>
public sealed record FigureShare(
    SubmissionPlace Place,
    string Label,
    string Holder,
    string Value,
    SubmissionAct? Signed
)
{
    /// <summary>Whether he stands for what it is now: a confirmation falls with any change of the figure.</summary>
    public bool IsSigned => Signed is { } act && IsHolder(act.By) && act.Words == Value;

    /// <summary>Whether somebody is meant, who may be called by his name alone.</summary>
    /// <param name="by">As the log keeps him: 张三, or 张三（zhangs）.</param>
    public bool IsHolder(string by) => ShareFigures.IsHolder(Holder, by);
}

/// <summary>分工: figures are several people's, and each stands for his own before the year is handed in.</summary>
public static class ShareFigures
{
    /// <summary>Every figure that was given to somebody, by its name.</summary>
    public static IReadOnlyList<FigureShare> ListShares(OpenDossier open, Submission submission) =>
        [
            .. submission
                .Acts.Where(act => act.Kind == ActKind.Assign && act.Place is not null)
                .GroupBy(act => act.Place!.ToString(), StringComparer.Ordinal)
                .Select(given => CreateShare(open, submission, given.Last()))
                .OrderBy(share => share.Label, StringComparer.Ordinal),
        ];

    /// <summary>Gives a figure to somebody; whoever had it before has it no more.</summary>
    /// <param name="figure">The key of the figure.</param>
    /// <exception cref="UsageException">There is no such figure, or nobody is named.</exception>
    public static Submission AssignFigure(
        SubmissionEntry entry,
        OpenDossier open,
        string figure,
        string holder
    )
    {
        RequireValue(open, figure);
        return SubmissionActing.DoAct(entry, ActKind.Assign, holder, (act, _) =>
            act with
            {
                Place = new(PlaceKind.Figure, figure),
            }
        );
    }

    /// <summary>Stands for a figure as it is now.</summary>
    /// <exception cref="UsageException">It is not his, or nobody knows it.</exception>
    public static Submission SignFigure(SubmissionEntry entry, OpenDossier open, string figure)
    {
        var place = new SubmissionPlace(PlaceKind.Figure, figure);
        var value = RequireValue(open, figure);
        return SubmissionActing.DoAct(
            entry with
            {
                Seen = open.Seen.Digest,
            },
            ActKind.Sign,
            value,
            (act, submission) =>
                FindHolder(submission, place) is { } holder && !IsHolder(holder, act.By)
                    ? throw new UsageException($"这个数由{holder}确认，您不能替他确认。")
                    : act with
                    {
                        Place = place,
                    }
        );
    }

    // He may be called as the log keeps him, by his name, or by what he signs in with.
    internal static bool IsHolder(string holder, string by) =>
        by == holder
        || by.StartsWith(holder + "（", StringComparison.Ordinal)
        || by.EndsWith($"（{holder}）", StringComparison.Ordinal);

    private static FigureShare CreateShare(OpenDossier open, Submission submission, SubmissionAct given)
    {
        var place = given.Place!;
        return new(
            place,
            open.Facts.FindFact(place.Key)?.Label ?? place.Key,
            given.Words,
            FindValue(open, place.Key) ?? "未知",
            submission.Acts.LastOrDefault(act => act.Kind == ActKind.Sign && act.Place == place)
        );
    }

    private static string? FindHolder(Submission submission, SubmissionPlace place) =>
        submission.Acts.LastOrDefault(act => act.Kind == ActKind.Assign && act.Place == place)?.Words;

    private static string RequireValue(OpenDossier open, string figure) =>
        FindValue(open, figure) ?? throw new UsageException($"没有数“{figure}”，或者还不知道是多少。");

    private static string? FindValue(OpenDossier open, string figure) =>
        open.Facts.FindFact(figure)?.Quantity is { } quantity ? quantity.ToChineseText() : null;
}
