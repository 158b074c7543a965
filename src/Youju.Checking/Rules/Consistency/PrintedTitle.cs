using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Consistency;

/// <summary>The title of a report, which may be broken over lines.</summary>
internal static class PrintedTitle
{
    public static string ReadTitle(Report report) =>
        string.Concat(
            ReportYear
                .FindTitleParagraphs(report.Document)
                .Select(paragraph => report.Slice(paragraph.Span).Trim())
        );
}
