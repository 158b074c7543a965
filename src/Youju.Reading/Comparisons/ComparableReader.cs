using System.Text;
using Youju.Domain.Comparisons;
using Youju.Domain.Documents;
using Youju.Reading.LastReports;
using Youju.Reading.Outline;
using Youju.Reading.Prose;
using Youju.Reading.Search;

namespace Youju.Reading.Comparisons;

/// <summary>Reads of a report what can be held against another: named figures, chapters, sentences.</summary>
public static class ComparableReader
{
    private const string SentenceEnds = "。！？；;";

    /// <param name="file">The name of its file.</param>
    public static ComparableReport ReadReport(ReportContent report, string file, string sha256)
    {
        var titles = new HeadingTitles(report);
        return new(file, sha256, JoinTitle(report))
        {
            Unit = new UnitNameReader(report, new(report.Document, file)).ReadUnitName()?.Value,
            Year = report.Year,
            Figures = NameFigures(report, titles),
            Chapters = [.. titles.SplitIntoChapters()],
            Sentences =
            [
                .. SplitSentences(report, report.Analysed.Prose, titles).Concat(ListRows(report, titles)),
            ],
        };
    }

    /// <summary>The figures whose meaning is known, those of the running text before those of the tables.</summary>
    public static IReadOnlyList<NamedFigure> NameFigures(ReportContent report) =>
        NameFigures(report, new(report));

    private static IReadOnlyList<NamedFigure> NameFigures(ReportContent report, HeadingTitles titles) =>
        [
            .. new ProseMeanings(report, report.Analysed, titles).NameFigures(),
            .. new TableMeanings(report, titles).NameFigures(),
        ];

    private static string JoinTitle(ReportContent report) =>
        string.Concat(
            ReportYear
                .FindTitleParagraphs(report.Document)
                .Select(paragraph => report.Slice(paragraph.Span).Trim())
        );

    private static IEnumerable<ReportSentence> SplitSentences(
        ReportContent report,
        ProseText prose,
        HeadingTitles titles
    )
    {
        foreach (var passage in prose.Passages)
        {
            if (titles.IsHeading(prose.ToDocumentSpan(passage).Start))
                continue;
            for (var start = passage.Start; start < passage.End; )
            {
                var length = prose.Text.AsSpan(start, passage.End - start).FindAnyOrEnd(SentenceEnds) + 1;
                var end = Math.Min(passage.End, start + length);
                yield return new(
                    prose.Text[start..end],
                    WritePattern(prose.Text.AsSpan(start, end - start)),
                    titles.FindTitleAt(prose.ToDocumentSpan(start, end).Start)
                );
                start = end;
            }
        }
    }

    private static IEnumerable<ReportSentence> ListRows(ReportContent report, HeadingTitles titles) =>
        from table in report.Document.Blocks.OfType<Table>()
        from row in table.Rows
        let words = string.Join('｜', row.Cells.Select(cell => WithoutBlanks(report.Slice(cell.Span))))
        where words.AsSpan().ContainsAnyExcept('｜', '-')
        select new ReportSentence(words, WritePattern(words), titles.FindTitleAt(row.Span.Start))
        {
            IsRow = true,
        };

    internal static string WithoutBlanks(string words) =>
        string.Concat(words.Where(sign => !char.IsWhiteSpace(sign)));

    // Numbers give way to one sign, so that sentences of two years that differ only in them are one.
    internal static string WritePattern(ReadOnlySpan<char> words)
    {
        var pattern = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (!char.IsDigit(sign) && sign is not ('.' or ',' or '．'))
                pattern.Append(sign);
            else if (pattern.Length == 0 || pattern[^1] != '□')
                pattern.Append('□');
        }

        return pattern.ToString();
    }
}
