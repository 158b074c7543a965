using Youju.Checking.Repairs;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats;
using Youju.Formats.Docx.Repairs;
using Youju.Formats.Reading;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Checks;

/// <summary>A repair, as a person looks for it.</summary>
/// <param name="Place">Where it stands in the original.</param>
/// <param name="Before">The words that stood there.</param>
/// <param name="After">Those that stand there now; empty where they were taken out.</param>
internal sealed record ReportRepair(Finding Finding, string Place, string Before, string After);

/// <summary>What was mended in a copy of a report.</summary>
/// <param name="Copy">The copy; null where nothing was mended.</param>
/// <param name="Made">In the order of the text.</param>
/// <param name="Left">Certain repairs that the file does not let through: an automatic number, a field.</param>
/// <param name="Check">What a check finds in the copy, or in the report where there is none.</param>
internal sealed record RepairReportResult(
    byte[]? Copy,
    IReadOnlyList<ReportRepair> Made,
    IReadOnlyList<ReportRepair> Left,
    CheckedReport Check
);

/// <summary>Mends in a copy of a docx what nobody needs to decide; all else of the file stays as it is.</summary>
internal static class RepairReport
{
    /// <exception cref="UsageException">The file is no docx.</exception>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public static RepairReportResult RepairCopy(
        ReportCheck check,
        InputFile input,
        SourceFile source,
        CancellationToken cancel
    )
    {
        if (Signature.RecogniseKind(source) != FileKind.Docx)
            throw new UsageException(CheckRemarks.RepairsDocxOnly, [input.Name]);
        var report = check.CheckReport(input, source, cancel);
        var document = DocumentReader.ReadDocument(source, cancel: cancel).Document;
        var certain = CertainRepairs
            .SelectFindings(report.Result)
            .Select(finding =>
                (Finding: finding, Edit: new TextEdit(finding.Fix!.Span, finding.Fix.Replacement!))
            )
            .ToList();
        var (copy, made) = DocxRepair.ApplyEdits(
            source,
            document,
            [.. certain.Select(repair => repair.Edit)]
        );
        var done = made.ToHashSet(ReferenceEqualityComparer.Instance);
        return new(
            made.Count > 0 ? copy : null,
            [
                .. certain
                    .Where(repair => done.Contains(repair.Edit))
                    .Select(repair => Describe(document, repair.Finding)),
            ],
            [
                .. certain
                    .Where(repair => !done.Contains(repair.Edit))
                    .Select(repair => Describe(document, repair.Finding)),
            ],
            made.Count > 0 ? check.CheckReport(input, new SourceFile(source.Name, copy), cancel) : report
        );
    }

    private static ReportRepair Describe(Document document, Finding finding)
    {
        var line = document.Text.AsSpan(0, finding.Fix!.Span.Start).Count('\n') + 1;
        return new(
            finding,
            document.FindPlaceAt(finding.Fix.Span.Start).ToChineseName(line),
            document.SliceText(finding.Fix.Span),
            finding.Fix.Replacement!
        );
    }
}
