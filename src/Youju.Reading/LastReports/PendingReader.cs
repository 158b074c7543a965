using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>Reads what the report says still waits for an outcome: 结果待公布, 正在申报.</summary>
public sealed class PendingReader(
    ReportContent report,
    ChapterFinder chapters,
    PendingFields fields,
    Citation cite
)
{
    private const int LongestName = 60;
    private const int MostMatters = 100;

    public IReadOnlyList<Taken<PendingMatter>> Read()
    {
        var performance = chapters.Find(ChapterSubject.Performance, []);
        return
        [
            .. WordFinder
                .Of(fields.Words)
                .Find(report.Text, performance ?? new(0, report.Text.Length))
                .Where(word => report.Document.BlockAt(word.Start) is Paragraph { Region: Region.Body })
                .Select(word => Clause.Around(report.Text, word))
                .Distinct()
                .Where(sentence =>
                    !WordFinder.Of(fields.Summaries).IsIn(report.Text.AsSpan(sentence.Start, sentence.Length))
                )
                .Take(MostMatters)
                .Select(Matter),
        ];
    }

    private Taken<PendingMatter> Matter(TextSpan sentence)
    {
        var words = report.Slice(sentence).Trim();
        if (NumberLabel.Read(words) is { } label)
            words = words[label.Span.End..].Trim();
        var clauses = words.Split(['，', ','], StringSplitOptions.RemoveEmptyEntries);
        var name = Bare(clauses[0]);
        var note = string.Join(
            '，',
            clauses.Skip(1).Where(clause => !WordFinder.Of(fields.Words).IsIn(clause))
        );
        var state = fields
            .States.Where(entry => words.Contains(entry.Key, StringComparison.Ordinal))
            .Select(entry => entry.Value)
            .FirstOrDefault(fields.State);
        return cite.Take(
            new PendingMatter(name.Length <= LongestName ? name : name[..LongestName], note, state),
            sentence
        );
    }

    private string Bare(string clause)
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
