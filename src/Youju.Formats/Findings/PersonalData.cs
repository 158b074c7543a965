using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>Keeps a result from spreading personal numbers and addresses; the one place where a mask is laid over what is shown.</summary>
public static class PersonalData
{
    /// <summary>The result with the middle of each such number masked in everything that a writer shows; every offset stays.</summary>
    public static CheckResult MaskResult(CheckResult result)
    {
        var mask = PersonalMask.FromResult(result);
        var document = MaskedDocument.ApplyMask(result.Document, mask);
        return result with
        {
            Document = document,
            Findings = [.. result.Findings.Select(finding => MaskFinding(finding, document, mask))],
            Claims = [.. result.Claims.Select(claim => MaskClaim(claim, mask))],
            Suppressed =
            [
                .. result.Suppressed.Select(one => new SuppressedFinding(
                    MaskFinding(one.Finding, document, mask),
                    mask.MaskWords(one.Reason)
                )),
            ],
            Coverage = [.. result.Coverage.Select(rule => MaskCoverage(rule, mask))],
            CardSource = new(() => MaskCard(result.Card, mask)),
        };
    }

    /// <summary>A document with the middle of each number of that shape masked; every offset stays.</summary>
    public static Document MaskDocument(Document document) =>
        MaskedDocument.ApplyMask(document, PersonalMask.ByShape);

    /// <summary>A name or a message with such numbers masked.</summary>
    public static string MaskWords(string words) => PersonalMask.ByShape.MaskWords(words);

    private static Finding MaskFinding(Finding finding, Document document, PersonalMask mask) =>
        finding with
        {
            Message = MaskText(finding.Message, document, mask),
            Proof = [.. finding.Proof.Select(line => MaskText(line, document, mask))],
            Fix = finding.Fix is { } fix ? MaskFix(fix, document, mask) : null,
        };

    private static FindingText MaskText(FindingText text, Document document, PersonalMask mask) =>
        text.ReplaceValues(part => MaskPart(part, document, mask));

    private static string MaskPart(FindingPart part, Document document, PersonalMask mask) =>
        part.Origin switch
        {
            { Span: { } span } quote => quote.ShowFrom(document.SliceText(span)),
            { } quote => quote.ShowFrom(mask.MaskWords(quote.Whole)),
            null => mask.MaskWords(part.Words),
        };

    // A repair with asterisks in it would spoil the report: a person must make it.
    private static Fix MaskFix(Fix fix, Document document, PersonalMask mask) =>
        fix with
        {
            Description = MaskText(fix.Description, document, mask),
            Replacement =
                fix.Replacement is { } words && mask.MaskWords(words) == words ? fix.Replacement : null,
        };

    private static Claim MaskClaim(Claim claim, PersonalMask mask) =>
        claim with
        {
            Proof = [.. claim.Proof.Select(mask.MaskWords)],
            Subject = claim.Subject is { } subject ? mask.MaskWords(subject) : null,
            Repair = claim.Repair is { } repair && mask.MaskWords(repair) == repair ? repair : null,
        };

    private static ReportCard MaskCard(ReportCard card, PersonalMask mask) =>
        card with
        {
            Title = mask.MaskWords(card.Title),
            Unit = card.Unit is { } unit ? mask.MaskWords(unit) : null,
        };

    private static RuleCoverage MaskCoverage(RuleCoverage rule, PersonalMask mask) =>
        rule.Why is { } why ? rule with { Why = mask.MaskWords(why) } : rule;
}
