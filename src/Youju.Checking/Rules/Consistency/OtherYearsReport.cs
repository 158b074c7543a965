using System.Buffers;
using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>The report calls itself that of an earlier year: 2022年度整体支出绩效自评 in one on 2023.</summary>
[Rule("CON021", "other-years-report", Severity.Warning)]
internal sealed class OtherYearsReport : IRule
{
    /// <summary>The name of the report ends this close behind its year.</summary>
    private const int Reach = 24;

    /// <summary>An earlier report than this is cited, not copied.</summary>
    private const int OldestCopy = 5;

    private const int YearDigits = 4;
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：、《》“”（）()\n");

    public RuleAnswer Check(Report report)
    {
        var own = report.Pack.Terms.OwnReports.Where(PrintedTitle.ReadTitle(report).Contains).ToList();
        if (report.Year is not { } year || own.Count == 0)
            return RuleAnswer.InsufficientData("标题没有写明是哪一年度的什么报告");
        return RuleAnswer.FromRemarks(
            from found in FindNamedYears(report, own)
            where found.Year < year && found.Year >= year - OldestCopy
            where !SpeaksOfOtherYears(report, found.Span)
            select new RuleRemark(
                found.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"报告的是{year}年度，这里却写“{report.QuoteSpan(found.Span)}”，可能是照抄往年。"
                )
            )
        );
    }

    private static IEnumerable<(TextSpan Span, int Year)> FindNamedYears(Report report, List<string> own)
    {
        var text = report.Text;
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (ReadYearBefore(text, at) is not { } year)
                continue;
            var reach = new TextSpan(at + 1, Math.Min(Reach, text.Length - at - 1));
            var name = WordFinder.FromWords(own).FindWords(text, reach).FirstOrDefault();
            if (name.Length > 0 && !text.AsSpan(at, name.Start - at).ContainsAny(Breaks))
                yield return (TextSpan.FromBounds(at - YearDigits, name.End), year);
        }
    }

    private static int? ReadYearBefore(string text, int at) =>
        at >= YearDigits
        && !char.IsAsciiDigit(Signs.GetCharacterAt(text, at - YearDigits - 1))
        && int.TryParse(
            text.AsSpan(at - YearDigits, YearDigits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        )
            ? year
            : null;

    /// <summary>A comparison, a notice or last year's result may name another year; so may the title of a paper.</summary>
    private static bool SpeaksOfOtherYears(Report report, TextSpan span)
    {
        var sentence = SentenceFinder.FindSentence(report.Text, span);
        var before = report.Text.AsSpan(sentence.Start, span.Start - sentence.Start);
        return before.Count('《') > before.Count('》')
            || before.Count('“') > before.Count('”')
            || WordFinder.FromWords(report.Pack.Terms.OtherYears).HasMatchIn(report.Slice(sentence));
    }
}
