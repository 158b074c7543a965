using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Figures;

/// <summary>The relations of some kinds that running text states; those of tables have rules of their own.</summary>
internal sealed class StatedRelations
{
    private readonly Report report;
    private readonly IReadOnlyList<Claim> claims;
    private readonly string absent;
    private readonly bool asksQuestions;

    private StatedRelations(Report report, string absent, bool asksQuestions, IEnumerable<Claim> claims)
    {
        (this.report, this.absent, this.asksQuestions) = (report, absent, asksQuestions);
        this.claims = [.. claims.Where(StandsInProse)];
    }

    /// <param name="absent">What the report lacks where there is no such relation, in Chinese.</param>
    public static StatedRelations FromClaimsOfKind(Report report, ClaimKind kind, string absent) =>
        FromClaims(report, absent, claim => claim.Kind == kind);

    /// <inheritdoc cref="FromClaimsOfKind"/>
    public static StatedRelations FromClaims(Report report, string absent, Func<Claim, bool> isMeant) =>
        new(report, absent, asksQuestions: true, report.Claims.Where(isMeant));

    public static StatedRelations FromAllClaims(Report report) =>
        new(report, "文中没有可以重算的数量关系", asksQuestions: false, report.Claims);

    /// <summary>Reports those on which a verdict fell, with the repair where it is known.</summary>
    public RuleAnswer ReportVerdict(Verdict verdict, Func<Claim, FindingText> message) =>
        ReportWhere(claim => claim.Verdict == verdict && claim.Flaw == ClaimFlaw.None, message);

    /// <summary>Reports those that have a flaw besides their size.</summary>
    public RuleAnswer ReportFlaw(ClaimFlaw flaw, Func<Claim, FindingText> message) =>
        ReportWhere(claim => claim.Flaw == flaw, message);

    public RuleAnswer ReportWhere(Func<Claim, bool> wrong, Func<Claim, FindingText> message)
    {
        if (claims.Count == 0)
            return RuleAnswer.NotApplicable(absent);
        var remarks = claims
            .Where(wrong)
            .Select(claim => RuleRemark.FromClaim(claim, message(claim)) with { Fix = SuggestFix(claim) })
            .Concat(AskQuestions())
            .ToList();
        return
            remarks.Count == 0
            && claims.All(claim => claim is { Verdict: Verdict.Undecidable, Flaw: ClaimFlaw.None })
            ? RuleAnswer.InsufficientData("找不到能确定对应关系的数")
            : RuleAnswer.FromRemarks(remarks);
    }

    // Each kind has a rule that asks its questions; the rules on all kinds leave them to those.
    private IEnumerable<RuleRemark> AskQuestions() =>
        asksQuestions
            ? claims
                .Where(claim => claim.IsQuestion)
                .Select(claim =>
                    RuleRemark.FromClaim(
                        claim,
                        $"疑问：{QuoteStatedFigure(claim)} 可能与文中其他数不符，请核对。"
                    ) with
                    {
                        IsQuestion = true,
                    }
                )
            : [];

    /// <summary>The stated figure in the words of the report.</summary>
    public string QuoteStatedFigure(Claim claim) =>
        (claim.Stated?.Span ?? claim.Word) is { } words ? report.Slice(words).ReplaceLineEndings("") : "";

    /// <summary>What it should read, as the end of a sentence; empty where that is not certain.</summary>
    public static string DescribeRepair(Claim claim) =>
        claim.Repair is { } repair ? $"，按文中的数应为 {repair}" : "";

    private static bool StandsInProse(Claim claim) => claim.Pattern.Origin == ClaimOrigin.Phrase;

    private static Fix? SuggestFix(Claim claim) =>
        claim is { Repair: { } repair, Stated: { Qualifier: Qualifier.Rounded } stated }
            ? new($"核对原始数据；如果其余各数无误，改为 {repair}", stated.Span, repair)
            : null;
}
