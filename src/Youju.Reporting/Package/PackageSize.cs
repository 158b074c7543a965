using Youju.Domain.Findings;
using Youju.Domain.Reports;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Package;

/// <summary>Keeps out documents that nobody could read back; lists of records go into a workbook, which is read row by row.</summary>
internal static class PackageSize
{
    /// <exception cref="CannotComposeException">A document is too long to be read again.</exception>
    public static void CheckDocuments(IEnumerable<PackageDocument> documents, ComposingLimits limits)
    {
        var tooLong = documents.FirstOrDefault(document =>
            document.Kind != PackageDocumentKind.Records
            && (
                document.Document.Text.Length > limits.DocumentCharacters
                || CountBlocks(document) > limits.DocumentBlocks
            )
        );
        if (tooLong is not null)
            throw new CannotComposeException(
                new(
                    GapCodes.DocumentTooLong,
                    Severity.Error,
                    Place: null,
                    [
                        tooLong.Name,
                        NumberText.FormatCount(limits.DocumentCharacters),
                        NumberText.FormatCount(limits.DocumentBlocks),
                    ]
                )
            );
    }

    // Every paragraph and cell ends with a sign of its own.
    private static int CountBlocks(PackageDocument document) =>
        document.Document.Text.AsSpan().Count('\n') + document.Document.Text.AsSpan().Count('\t');
}
