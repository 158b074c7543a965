using System.Text;
using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>The words of chapters that the clerk may begin with; figures, years and dates in them are marked as last year's.</summary>
internal sealed partial class ChapterTexts(ReportContent report, ChapterFinder chapters, Citation cite)
{
    private const int PatternMilliseconds = 1000;

    public IReadOnlyDictionary<string, ExtractedValue<string>> ReadMarkedTexts()
    {
        var texts = new Dictionary<string, ExtractedValue<string>>(StringComparer.Ordinal);
        foreach (var (name, titles) in report.Pack.LastReport.Texts)
        {
            if (chapters.FindChapterBody(titles) is { } body && ReadBodyText(body) is { Length: > 0 } words)
                texts[name] = cite.CiteValue(words, report.Text.TrimWhiteSpace(body));
        }

        return texts;
    }

    private string ReadBodyText(TextSpan body)
    {
        var paragraphs = report
            .Prose.Where(paragraph => body.Contains(paragraph.Span))
            .TakeWhile(paragraph => !OpensAnnexes(paragraph))
            .ToList();
        var words = string.Join("\n\n", paragraphs.Select(paragraph => MarkFiguresAndDates(paragraph.Span)));
        return Denial.IsOnlyDenial(words, report.Pack) ? "" : words + "\n";
    }

    // The list of annexes and the signature belong to no chapter.
    private bool OpensAnnexes(Paragraph paragraph) =>
        report.Text.SliceSpan(paragraph.Span).TrimStart().StartsWith("附件");

    private string MarkFiguresAndDates(TextSpan paragraph)
    {
        var words = new StringBuilder();
        var at = paragraph.Start;
        foreach (var span in FindFiguresAndDates(paragraph))
        {
            if (span.Start < at)
                continue;
            words
                .Append(EscapeTemplateSigns(at, span.Start))
                .Append(LastYearMark.WrapInMark(report.Slice(span)));
            at = span.End;
        }

        return words.Append(EscapeTemplateSigns(at, paragraph.End)).ToString().Trim();
    }

    private IEnumerable<TextSpan> FindFiguresAndDates(TextSpan paragraph) =>
        report
            .Figures.Select(figure => figure.Span)
            .Concat(FindWrittenDates(paragraph))
            .Where(paragraph.Contains)
            .Order();

    // The engine that fills in this year's figures must not take last year's words for its own signs.
    private string EscapeTemplateSigns(int start, int end) =>
        report
            .Text[start..end]
            .Replace("{{", "{ {", StringComparison.Ordinal)
            .Replace("{%", "{ %", StringComparison.Ordinal);

    // 2024年, 2024年12月20日, 12月20日
    private IEnumerable<TextSpan> FindWrittenDates(TextSpan paragraph) =>
        WrittenDate()
            .Matches(report.Slice(paragraph))
            .Select(date => new TextSpan(paragraph.Start + date.Index, date.Length));

    [GeneratedRegex(
        "(?<![0-9])(?:[0-9]{4}年|[0-9]{1,2}[月日])+",
        RegexOptions.CultureInvariant,
        PatternMilliseconds
    )]
    private static partial Regex WrittenDate();
}
