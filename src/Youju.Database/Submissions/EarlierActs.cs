using Youju.Database.Model;
using Youju.Domain.Submissions;

namespace Youju.Database.Submissions;

/// <summary>Approvals and reviews as earlier programs noted them, told as acts.</summary>
/// <remarks>They approved and handed in at once, kept the result of a review as its first word, and opened again without a note.</remarks>
internal static class EarlierActs
{
    private const string Approval = "approve";
    private const string Returned = "退回";
    private const string HandedIn = "已报送";

    /// <param name="isFrozen">Whether the dossier is closed now.</param>
    public static IEnumerable<SubmissionAct> TranslateRows(IReadOnlyList<ActRow> rows, bool isFrozen)
    {
        var acts = new List<SubmissionAct>();
        foreach (var row in rows.OrderBy(row => row.Number))
            acts.AddRange(row.Duty == Approval ? HandIn(row, acts) : [CreateAct(row, FindVerdict(row))]);
        if (!isFrozen && acts.LastOrDefault() is { Kind: not ActKind.Return } last)
            acts.Add(last with { Kind = ActKind.Recall, Words = "解除封存", Route = [] });
        return acts;
    }

    private static IEnumerable<SubmissionAct> HandIn(ActRow row, List<SubmissionAct> before)
    {
        if (before.LastOrDefault() is { Kind: not ActKind.Return })
            yield return CreateAct(row, ActKind.Recall) with
            {
                Words = "解除封存",
            };
        yield return CreateAct(row, ActKind.Approve);
        yield return CreateAct(row, ActKind.HandIn) with
        {
            Route = [SubmissionSide.Finance],
            Addressee = row.Words.Replace(HandedIn, "", StringComparison.Ordinal),
        };
    }

    private static ActKind FindVerdict(ActRow row) =>
        row.Words.StartsWith(Returned, StringComparison.Ordinal) ? ActKind.Return : ActKind.Agree;

    private static SubmissionAct CreateAct(ActRow row, ActKind kind) =>
        new(
            kind,
            kind is ActKind.Agree or ActKind.Return ? SubmissionSide.Finance : SubmissionSide.Unit,
            row.By,
            LogWriter.ParseTime(row.At),
            row.Version,
            row.Words
        );
}
