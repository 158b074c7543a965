using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Reading.Outline;

namespace Youju.Reading.LastReports;

/// <summary>
/// Tells by its title whether a document may be last year's report, or a table of its package, or is a
/// paper of another kind.
/// </summary>
public static class ReportTitle
{
    /// <summary>Whether the title names a report or a form that reports go with.</summary>
    public static bool IsTitleOfReport(Document document, Pack pack) =>
        ReadTitleLines(document).Any(line => !IsOtherPaperTitle(line, pack) && NamesReportKind(line, pack));

    /// <summary>Whether the title ends as those of notices, replies and contracts do.</summary>
    public static bool IsTitleOfOtherPaper(Document document, Pack pack) =>
        ReadTitleLines(document).Any(line => IsOtherPaperTitle(line, pack))
        && !IsTitleOfReport(document, pack);

    /// <summary>Whether the title is that of a table that goes with a report, such as 基础数据表.</summary>
    public static bool IsTitleOfPackage(Document document, Pack pack) =>
        ReadTitleLines(document).Any(line => pack.LastReport.PackageTitles.Any(line.Contains));

    /// <summary>Whether the title is that of a paper that judges a year, such as 自评报告, and does not only tell of it.</summary>
    public static bool IsTitleOfJudgement(Document document, Pack pack) =>
        ReadTitleLines(document).Any(line => pack.LastReport.JudgingTitles.Any(line.Contains));

    /// <summary>Whether words such as a file's name name a report.</summary>
    public static bool NamesReportKind(string words, Pack pack) =>
        pack.LastReport.ReportKinds.Any(words.Contains);

    // 关于开展整体支出绩效自评的通知 names a report and is none.
    private static bool IsOtherPaperTitle(string line, Pack pack) =>
        pack.LastReport.OtherPapers.Any(line.EndsWith);

    private static IEnumerable<string> ReadTitleLines(Document document) =>
        ReportYear
            .FindTitleParagraphs(document)
            .Select(paragraph =>
                document.SliceText(paragraph.Span).Trim().TrimEnd('》', '”', '。', '）', ')')
            );
}
