using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>A unit of money or a percent sign with no number before it: 基金支出万元。</summary>
[Rule("FIG016", "number-missing", Severity.Warning)]
internal sealed class NumberMissing : IRule
{
    private const string ClauseEnds = "，。；、,;";
    private static readonly string[] Units = ["万元", "亿元", "%", "％"];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            from unit in Units
            from at in FindUnitPlaces(report.Text, paragraph.Span, unit)
            where
                EndsClause(report.Text, at + unit.Length)
                && ListLeadWords(report, unit).Any(word => FigureLead.EndsWithWord(report.Text, at, word))
            select new RuleRemark(new(at, unit.Length), $"“{unit}”前面没有数字。")
        );

    private static IReadOnlyList<string> ListLeadWords(Report report, string unit) =>
        unit is "%" or "％"
            ? report.Pack.FigureWording.BeforePercent
            : report.Pack.FigureWording.BeforeAmount;

    private static IEnumerable<int> FindUnitPlaces(string text, TextSpan span, string unit)
    {
        for (var at = text.IndexOf(unit, span.Start, span.Length, StringComparison.Ordinal); at >= 0; )
        {
            yield return at;
            var next = at + unit.Length;
            at = next < span.End ? text.IndexOf(unit, next, span.End - next, StringComparison.Ordinal) : -1;
        }
    }

    private static bool EndsClause(string text, int at) => at < text.Length && ClauseEnds.Contains(text[at]);
}
