using Youju.Domain.Documents;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>The chapter that says who the unit is, as prose without blanks.</summary>
/// <param name="Start">Where it begins in the prose.</param>
internal sealed record Overview(ProseText Prose, int Start, int End)
{
    /// <summary>Without such a chapter, who the unit is stands in the first words.</summary>
    private const int OpeningCharacters = 1500;

    public string Text => Prose.Text[Start..End];

    public TextSpan ToDocumentSpan(int start, int end) => Prose.ToDocumentSpan(Start + start, Start + end);

    public static Overview FromReport(ReportContent report, ProseText prose)
    {
        var body = new ChapterFinder(report).FindChapterBody(report.Pack.LastReport.OverviewTitles);
        var start = body is { } chapter ? prose.ToProseOffset(chapter.Start) : 0;
        var end = body is { } same
            ? prose.ToProseOffset(same.End)
            : Math.Min(prose.Text.Length, OpeningCharacters);
        return new(prose, Math.Min(start, end), end);
    }
}
