using Youju.Checking.Engine;
using Youju.Checking.Rules.Grounds;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs;

namespace Youju.Checking.LastReports;

/// <summary>Reads what the report says still waits for an outcome: 结果待公布, 正在申报.</summary>
internal sealed class PendingReader(Report report, ChapterFinder chapters, PendingFields fields, Citation cite)
{
    private const int LongestName = 60;

    public IReadOnlyList<Taken<PendingMatter>> Read()
    {
        var performance = chapters.Find(ChapterSubject.Performance, []);
        return
        [
            .. WordFinder.Of(fields.Words).Find(report.Text, performance ?? new(0, report.Text.Length))
                .Where(word => report.Document.BlockAt(word.Start) is Paragraph { Region: Region.Body })
                .Select(word => Clause.Around(report.Text, word)).Distinct().Select(Matter),
        ];
    }

    private Taken<PendingMatter> Matter(TextSpan sentence)
    {
        var words = report.Slice(sentence).Trim();
        if (NumberLabel.Read(words) is { } label) words = words[label.Span.End..].Trim();
        var comma = words.AsSpan().IndexOfAny('，', ',');
        var name = comma > 0 ? words[..comma] : words;
        var state = fields.States.Where(entry => words.Contains(entry.Key, StringComparison.Ordinal)).Select(entry => entry.Value).FirstOrDefault(fields.State);
        return cite.Take(new PendingMatter(name.Length <= LongestName ? name : name[..LongestName], words, state), sentence);
    }
}
