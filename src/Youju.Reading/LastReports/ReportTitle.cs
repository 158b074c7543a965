using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;

namespace Youju.Reading.LastReports;

/// <summary>Tells by its title whether a document may be last year's report, or a table of its package, or is a paper of another kind.</summary>
public static class ReportTitle
{
    /// <summary>Whether the title names a report or a form that reports go with.</summary>
    public static bool IsOfReport(Document document, Pack pack) =>
        Lines(document).Any(line => !IsOther(line, pack) && Names(line, pack));

    /// <summary>Whether the title ends as those of notices, replies and contracts do.</summary>
    public static bool IsOfOtherPaper(Document document, Pack pack) =>
        Lines(document).Any(line => IsOther(line, pack)) && !IsOfReport(document, pack);

    /// <summary>Whether words such as a file's name name a report.</summary>
    public static bool Names(string words, Pack pack) => pack.LastReport.ReportKinds.Any(words.Contains);

    // 关于开展整体支出绩效自评的通知 names a report and is none.
    private static bool IsOther(string line, Pack pack) =>
        pack.LastReport.OtherPapers.Any(word => line.EndsWith(word, StringComparison.Ordinal));

    private static IEnumerable<string> Lines(Document document) =>
        ReportYear
            .Title(document)
            .Select(paragraph => document.Slice(paragraph.Span).Trim().TrimEnd('》', '”', '。', '）', ')'));
}
