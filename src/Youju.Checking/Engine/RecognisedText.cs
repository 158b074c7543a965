using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Leaves what was found in pictures of pages to a person: a misread letter may be the only defect.</summary>
internal static class RecognisedText
{
    private const string Caution = "由扫描件识别，请对照原件";

    /// <summary>The finding as it may be told of the document: no error rests on recognised letters alone.</summary>
    public static Finding SoftenFinding(Finding finding, Document document) =>
        document.IsRecognised && finding.Severity == Severity.Error
            ? finding with
            {
                Severity = Severity.Warning,
                Proof = [.. finding.Proof, Caution],
            }
            : finding;
}
