using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;

namespace Youju.Reading.LastReports;

/// <summary>The words of chapters that the clerk may begin with; figures, years and dates in them are marked as last year's.</summary>
internal sealed class ChapterTexts(ReportContent report, ChapterFinder chapters, Citation cite)
{
    public IReadOnlyDictionary<string, ExtractedValue<string>> ReadMarkedTexts()
    {
        var texts = new Dictionary<string, ExtractedValue<string>>(StringComparer.Ordinal);
        foreach (var (name, titles) in report.Pack.LastReport.Texts)
        {
            if (chapters.FindChapterBody(titles) is { } body && ReadBodyText(body) is { Length: > 0 } words)
                texts[name] = cite.CiteValue(words, TrimWhiteSpace(body));
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
        report.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).TrimStart().StartsWith("附件");

    private TextSpan TrimWhiteSpace(TextSpan body)
    {
        var words = report.Slice(body);
        var start = words.Length - words.TrimStart().Length;
        return new(body.Start + start, words.Trim().Length);
    }

    private string MarkFiguresAndDates(TextSpan paragraph)
    {
        var words = new StringBuilder();
        var at = paragraph.Start;
        foreach (
            var span in report
                .Figures.Select(figure => figure.Span)
                .Concat(FindWrittenDates(paragraph))
                .Where(paragraph.Contains)
                .Order()
        )
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

    // The engine that fills in this year's figures must not take last year's words for its own signs.
    private string EscapeTemplateSigns(int start, int end) =>
        report
            .Text[start..end]
            .Replace("{{", "{ {", StringComparison.Ordinal)
            .Replace("{%", "{ %", StringComparison.Ordinal);

    // 2024年, 2024年12月20日, 12月20日
    private IEnumerable<TextSpan> FindWrittenDates(TextSpan paragraph)
    {
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (!char.IsAsciiDigit(report.Text[at]))
                continue;
            var end = at;
            while (FindDatePartEnd(end, paragraph.End) is { } next)
                end = next;
            if (end > at)
                yield return TextSpan.FromBounds(at, end);
            while (end < paragraph.End && char.IsAsciiDigit(report.Text[end]))
                end++;
            at = end;
        }
    }

    private int? FindDatePartEnd(int start, int end)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(report.Text[at]))
            at++;
        var isPart = at < end && (at - start, report.Text[at]) is (4, '年') or (1 or 2, '月' or '日');
        return isPart ? at + 1 : null;
    }
}
