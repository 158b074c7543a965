using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>More people in post than posts: 编制30人，在职32人.</summary>
[Rule("CON015", "staff-above-posts", Severity.Warning)]
internal sealed class StaffAbovePosts : IRule
{
    private const int LongestLead = 16;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、（(\n");

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(CheckProse(report).Concat(StaffTable.FindExcesses(report)));

    private static IEnumerable<RuleRemark> CheckProse(Report report) =>
        from figure in report.Figures
        where figure.Unit.Symbol is "人" or "名"
        group figure by report.Document.FindBlockAt(figure.Span.Start) into people
        where people.Key is Paragraph
        let remark = CompareStaffWithPosts(report, [.. people])
        where remark is not null
        select remark;

    private static RuleRemark? CompareStaffWithPosts(Report report, List<PrintedFigure> people)
    {
        var staff = people.Find(figure => IsNamedByAny(report, figure, "在职", "在编"));
        var posts = people
            .TakeWhile(figure => figure != staff)
            .Where(figure => IsNamedByAny(report, figure, "编制"))
            .ToList();
        if (staff is null || posts.Count == 0 || staff.Interval.Low <= posts.Sum(post => post.Interval.High))
            return null;
        return new RuleRemark(
            TextSpan.Union(posts[0].Span, staff.Span),
            $"在职 {report.QuoteSpan(staff.Span)}，多于编制 {report.QuoteSpan(posts[0].Span)}。"
        );
    }

    private static bool IsNamedByAny(Report report, PrintedFigure figure, params ReadOnlySpan<string> words)
    {
        var lead = report.Text.AsSpan(
            Math.Max(0, figure.Span.Start - LongestLead),
            Math.Min(LongestLead, figure.Span.Start)
        );
        lead = lead[(lead.LastIndexOfAny(ClauseEnds) + 1)..];
        foreach (var word in words)
        {
            if (lead.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
