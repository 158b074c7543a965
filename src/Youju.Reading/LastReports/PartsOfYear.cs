using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Reading.Outline;
using Youju.Reading.Papers;

namespace Youju.Reading.LastReports;

/// <summary>Knows what a paper tells of a part of the year only: 上半年, 截至9月, be it in a paragraph or in its title.</summary>
internal sealed class PartsOfYear(ReportContent report)
{
    private readonly PaperYears years = new(report.Pack.Papers);
    private bool? isOfPart;

    public bool Contains(Paragraph line) =>
        (isOfPart ??= ReportYear.FindTitleParagraphs(report.Document).Any(TellsMonth)) || TellsMonth(line);

    public bool ContainsAmount(ExtractedAmount amount) =>
        amount.Span is { } span
        && report.Prose.Any(line =>
            line.Span.Start <= span.Start && span.Start < line.Span.End && Contains(line)
        );

    private bool TellsMonth(Paragraph line) => years.FindLastMonth(report.Slice(line.Span)) is not null;
}
