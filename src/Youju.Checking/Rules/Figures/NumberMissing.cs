using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Figures;

/// <summary>A unit with no number before it: 基金支出万元。, or with a place left blank for one: 接待   批次，.</summary>
[Rule("FIG016", "number-missing", Severity.Warning)]
internal sealed class NumberMissing : IRule
{
    private const string ClauseEnds = "，。；、,;";
    private const string BlankEnds = ClauseEnds + "（(";
    private const int FewestBlanks = 2;
    private static readonly string[] Units = ["万元", "亿元", "%", "％"];

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            FindBareUnits(report)
                .Concat(FindBlankPlaces(report))
                .Select(unit => new RuleRemark(unit, $"“{report.QuoteSpan(unit)}”前面没有数字。"))
        );

    private static IEnumerable<TextSpan> FindBareUnits(Report report) =>
        from paragraph in report.Prose
        from unit in Units
        from at in FindUnitPlaces(report.Text, paragraph.Span, unit)
        where
            IsOneOf(ClauseEnds, report.Text, at + unit.Length)
            && ListLeadWords(report, unit).Any(word => FigureLead.EndsWithWord(report.Text, at, word))
        select new TextSpan(at, unit.Length);

    private static IEnumerable<TextSpan> FindBlankPlaces(Report report) =>
        from paragraph in report.Prose
        from unit in WordFinder
            .FromWords(report.Pack.FigureWording.BlankUnits)
            .FindWords(report.Text, paragraph.Span)
        where IsOneOf(BlankEnds, report.Text, unit.End) && FollowsBlank(report.Text, unit.Start)
        select unit;

    private static bool FollowsBlank(string text, int at)
    {
        var start = at;
        while (Signs.GetCharacterAt(text, start - 1) is ' ' or '\u3000' or '\u00a0' or '_' or '＿')
            start--;
        return at - start >= FewestBlanks && Signs.IsChineseCharacter(Signs.GetCharacterAt(text, start - 1));
    }

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

    private static bool IsOneOf(string signs, string text, int at) =>
        at < text.Length && signs.Contains(text[at]);
}
