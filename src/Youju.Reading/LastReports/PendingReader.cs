using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>Reads what the report says still waits for an outcome: 结果待公布, 正在申报.</summary>
internal sealed class PendingReader(
    ReportContent report,
    ChapterFinder chapters,
    PendingFields fields,
    Citation cite
)
{
    private const int LongestName = 60;
    private const int MostMatters = 100;

    public IReadOnlyList<ExtractedValue<PendingMatter>> ReadPendingMatters()
    {
        var performance = chapters.FindChapterBody(ChapterSubject.Performance, []);
        return
        [
            .. WordFinder
                .FromWords(fields.Words)
                .FindWords(report.Text, performance ?? new(0, report.Text.Length))
                .Where(word =>
                    report.Document.FindBlockAt(word.Start) is Paragraph { Region: ParagraphRegion.Body }
                )
                .Select(word => SentenceFinder.FindSentence(report.Text, word))
                .Distinct()
                .Where(sentence =>
                    !WordFinder
                        .FromWords(fields.Summaries)
                        .HasMatchIn(report.Text.AsSpan(sentence.Start, sentence.Length))
                )
                .Take(MostMatters)
                .Select(ToPendingMatter),
        ];
    }

    private ExtractedValue<PendingMatter> ToPendingMatter(TextSpan sentence)
    {
        var words = report.Slice(sentence).Trim();
        if (NumberLabel.ReadAtStart(words) is { } label)
            words = words[label.Span.End..].Trim();
        var clauses = words.Split(['，', ','], StringSplitOptions.RemoveEmptyEntries);
        var name = RemoveOpeners(clauses[0]);
        var note = string.Join(
            '，',
            clauses.Skip(1).Where(clause => !WordFinder.FromWords(fields.Words).HasMatchIn(clause))
        );
        var state = fields
            .States.Where(entry => words.Contains(entry.Key, StringComparison.Ordinal))
            .Select(entry => entry.Value)
            .FirstOrDefault(fields.State);
        return cite.CiteValue(
            new PendingMatter(name.Length <= LongestName ? name : name[..LongestName], note, state),
            sentence
        );
    }

    private string RemoveOpeners(string clause)
    {
        var name = clause;
        while (
            fields.Openers.FirstOrDefault(opener =>
                name.Length > opener.Length && name.StartsWith(opener, StringComparison.Ordinal)
            )
                is { } opener
        )
            name = name[opener.Length..];
        return name;
    }
}
