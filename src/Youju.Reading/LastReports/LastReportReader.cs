using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>
/// Reads from last year's report what the next year begins with. Nothing is guessed: what the text does not
/// state stays out.
/// </summary>
public static class LastReportReader
{
    /// <param name="file">The report's file name, for the sources.</param>
    /// <param name="year">The year it reports on, where its title does not tell.</param>
    /// <returns>Null where nobody knows the year.</returns>
    public static LastReport? ReadDocument(Document document, Pack pack, string file, int? year = null)
    {
        var report = new ReportContent(document, pack, year);
        if (report.Year is not { } known)
            return null;
        var cite = new Citation(document, file);
        var text = AnalysedText.FromDocument(
            document,
            report.Figures,
            new LabelReader(pack.Labels, pack.Prose)
        );
        var overview = Overview.FromReport(report, text.Prose);
        var name = new UnitNameReader(report, cite).ReadUnitName();
        var amounts = new StatedAmounts(report, text, cite, name?.Value);
        var values = new AgreedValues(amounts, new(report, cite), report.Pack.Ledger);
        var superior =
            new SuperiorReader(pack, cite).ReadSuperior(overview) is { } above
            && above.Department.Value != name?.Value
                ? above
                : default;
        var chapters = new ChapterFinder(report);
        var read = new LastReport(known)
        {
            UnitName = name,
            Level = new LevelReader(pack.LastReport, cite).ReadUnitLevel(overview),
            Affiliation = superior.Affiliation,
            SupervisingDepartment = superior.Department,
            Duties = new DutyReader(text.Prose, pack.LastReport.DutyLeads, cite).ReadDuties(),
            Counts = values.Counts,
            Amounts = values.Amounts,
            Doubts = [.. amounts.Doubts, .. values.Doubts],
            Texts = new ChapterTexts(report, chapters, cite).ReadMarkedTexts(),
            Promises = new PromiseReader(report, chapters, new ItemReader(text.Prose), cite).ReadPromises(),
            Pending = pack.LastReport.Pending is { } pending
                ? new PendingReader(report, chapters, pending, cite).ReadPendingMatters()
                : [],
        };
        return read with { Left = new LeftChapters(report).ListLeft(read) };
    }
}
