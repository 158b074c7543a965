using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules;

/// <summary>Tells many findings of one rule as one, with a list of the places.</summary>
internal static class Clusters
{
    /// <summary>Places shown in the list of a cluster.</summary>
    private const int MostListed = 30;

    /// <summary>Characters of the clause that are shown on either side of a place.</summary>
    private const int WidestContext = 14;

    /// <summary>A longer place is told by its beginning.</summary>
    private const int LongestPlace = 40;

    public static IEnumerable<RuleRemark> JoinRemarks(
        Clustering clustering,
        IReadOnlyList<RuleRemark> remarks,
        Report report
    ) =>
        remarks
            .GroupBy(remark =>
                (
                    clustering == Clustering.Worded ? GetOwnWords(remark.Message) : remark.Message,
                    remark.IsQuestion,
                    remark.Claim
                )
            )
            .Select(alike => JoinAsOneRemark([.. alike], report));

    private static FindingText GetOwnWords(FindingText message) =>
        string.Concat(message.Parts.Where(part => !part.IsValue).Select(part => part.Words));

    private static RuleRemark JoinAsOneRemark(List<RuleRemark> alike, Report report) =>
        alike is [var only]
            ? only
            : alike[0] with
            {
                Message = $"{alike[0].Message.TrimEnd('。')}（全文共 {alike.Count} 处）。",
                Proof = [.. alike[0].Proof, .. ListOtherPlaces(alike, report)],
                Others = [.. alike.Skip(1).Select(remark => remark.Span)],
            };

    private static IEnumerable<FindingText> ListOtherPlaces(List<RuleRemark> alike, Report report)
    {
        foreach (var remark in alike.Skip(1).Take(MostListed))
            yield return $"同样的还有“{QuoteSurroundingClause(report, remark)}”";
        if (alike.Count - 1 - MostListed is > 0 and var more)
            yield return $"以及另外 {more} 处";
    }

    private static bool ContinuesAt(string text, int at) =>
        at >= 0 && at < text.Length && !Signs.EndsClause(text[at]);

    /// <summary>The clause around the place; what is left out of a long one shows as an ellipsis.</summary>
    private static FindingText QuoteSurroundingClause(Report report, RuleRemark remark)
    {
        var (text, span) = (report.Text, remark.Span);
        var (start, end) = (span.Start, span.End);
        while (span.Start - start < WidestContext && ContinuesAt(text, start - 1))
            start--;
        while (end - span.End < WidestContext && ContinuesAt(text, end))
            end++;
        var cutStart = ContinuesAt(text, start - 1) ? "…" : "";
        var cutEnd = ContinuesAt(text, end) ? "…" : "";
        var place = TextSpan.FromBounds(start, end);
        var words = report.Slice(place).ReplaceLineEndings("").Trim();
        if (words.Length > LongestPlace)
            (words, cutEnd) = (words[..LongestPlace], "…");
        return $"{cutStart}{report.QuoteSpan(place) with { Words = words }}{cutEnd}";
    }
}
