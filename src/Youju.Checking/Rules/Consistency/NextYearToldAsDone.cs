using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A report on a year that tells the results of the year after it: 2025年全年接待游客50万人次 in one on 2024.</summary>
[Rule("CON024", "next-year-told-as-done", Severity.Warning)]
internal sealed class NextYearToldAsDone : IRule
{
    public RuleAnswer Check(Report report)
    {
        var title = PrintedTitle.ReadTitle(report);
        if (report.Year is not { } year || !report.Pack.Terms.YearEndReports.Any(title.Contains))
            return RuleAnswer.InsufficientData("标题没有写明是哪一年度的什么报告");
        return RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            from span in FindYear(report.Text, paragraph.Span, year + 1)
            where !BelongsToPlans(report, span) && TellsResult(report, span, year)
            select new RuleRemark(
                span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"报告的是{year}年度，这里却把“{report.QuoteSpan(span)}”的结果当作已经发生的来写。"
                )
            )
        );
    }

    /// <summary>The year as a whole: neither one of its months nor the end of a span of years.</summary>
    private static IEnumerable<TextSpan> FindYear(string text, TextSpan within, int year)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{year}年");
        for (
            var at = text.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, within.End - at - 1, StringComparison.Ordinal)
        )
        {
            var next = Signs.GetCharacterAt(text, at + words.Length);
            if (!char.IsAsciiDigit(next) && !char.IsAsciiDigit(Signs.GetCharacterAt(text, at - 1)))
                yield return new TextSpan(at, words.Length);
        }
    }

    private static bool BelongsToPlans(Report report, TextSpan span) =>
        report.Sections.Headings.LastOrDefault(heading => heading.Title.Start <= span.Start) is { } heading
        && WordFinder.FromWords(report.Pack.Terms.NotYet).HasMatchIn(report.Slice(heading.Title));

    private static bool TellsResult(Report report, TextSpan span, int year)
    {
        var sentence = SentenceFinder.FindSentence(report.Text, span);
        var (words, told) = (report.Slice(sentence), TextSpan.FromBounds(span.End, sentence.End));
        var terms = report.Pack.Terms;
        return !NamesYear(words, year)
            && !WordFinder.FromWords(terms.NotYet).HasMatchIn(words)
            && WordFinder.FromWords(terms.DoneInYear).HasMatchIn(report.Slice(told))
            && report.FigureAfter(span.End) is { } figure
            && figure.Span.End <= sentence.End;
    }

    // 2024年支付八成，2025年已完成支付: the later year is told of on purpose.
    private static bool NamesYear(string words, int year) =>
        words.Contains(string.Create(CultureInfo.InvariantCulture, $"{year}年"), StringComparison.Ordinal);
}
