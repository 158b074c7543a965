using Youju.Domain.Documents;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>The chapter that says who the unit is, as prose without blanks.</summary>
/// <param name="Start">Where it begins in the prose.</param>
public sealed record Overview(ProseText Prose, int Start, int End)
{
    /// <summary>Without such a chapter, who the unit is stands in the first words.</summary>
    private const int OpeningCharacters = 1500;

    public string Text => Prose.Text[Start..End];

    public TextSpan Origin(int start, int end) => Prose.Origin(Start + start, Start + end);

    public static Overview Read(ReportContent report, ProseText prose)
    {
        var body = new ChapterFinder(report).Find(report.Pack.LastReport.OverviewTitles);
        var start = body is { } chapter ? prose.Locate(chapter.Start) : 0;
        var end = body is { } same ? prose.Locate(same.End) : Math.Min(prose.Text.Length, OpeningCharacters);
        return new(prose, Math.Min(start, end), end);
    }
}
