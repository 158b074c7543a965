using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Leaves what was found in pictures of pages to a person: a misread letter may be the only defect.</summary>
internal static class RecognisedText
{
    private const string Caution = "由扫描件识别，请对照原件";

    /// <summary>The family of rules on marks, spelling and layout, which recognition gets wrong by itself.</summary>
    private const string Typography = "FRM";

    /// <summary>The finding as it may be told of the document: no error rests on recognised letters alone.</summary>
    public static Finding SoftenFinding(Finding finding, Document document) =>
        finding.Severity == Severity.Error && document.IsRecognisedAt(finding.Span.Start)
            ? finding with
            {
                Severity = Severity.Warning,
                Proof = [.. finding.Proof, Caution],
            }
            : finding;

    /// <summary>What a rule may say of the document: nothing about marks and letters of a recognised page.</summary>
    public static IReadOnlyList<RuleRemark> SelectTellable(
        RuleCard card,
        IReadOnlyList<RuleRemark> remarks,
        Document document
    ) =>
        document.RecognisedPages.Count > 0 && card.Id.StartsWith(Typography, StringComparison.Ordinal)
            ? [.. remarks.Where(remark => !document.IsRecognisedAt(remark.Span.Start))]
            : remarks;
}
