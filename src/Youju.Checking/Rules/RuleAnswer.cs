using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules;

/// <summary>What a rule answers: findings, pass, not applicable, or insufficient data. A doubt is never a finding.</summary>
public sealed record RuleAnswer(RuleOutcome Outcome, IReadOnlyList<RuleRemark> Remarks, string? Why = null)
{
    public static RuleAnswer Pass { get; } = new(RuleOutcome.Pass, []);

    public static RuleAnswer NotApplicable(string why) => new(RuleOutcome.NotApplicable, [], why);

    public static RuleAnswer InsufficientData(string why) => new(RuleOutcome.InsufficientData, [], why);

    /// <summary>Findings where there are any, else a pass.</summary>
    public static RuleAnswer FromRemarks(IEnumerable<RuleRemark> remarks) =>
        remarks.ToList() is { Count: > 0 } found ? new(RuleOutcome.Finding, found) : Pass;
}

/// <summary>What a rule has to say about one place; the runner adds the rule's id, its severity and the order.</summary>
/// <param name="Message">One sentence in Chinese: what is wrong and the values, in the document's own unit.</param>
public sealed record RuleRemark(TextSpan Span, FindingText Message)
{
    public IReadOnlyList<FindingText> Proof { get; init; } = [];

    public Verdict? Verdict { get; init; }

    public Fix? Fix { get; init; }

    /// <summary>Whether it asks instead of saying that something is wrong.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The other places of which it says the same.</summary>
    public IReadOnlyList<TextSpan> Others { get; init; } = [];

    /// <summary>Whether the words are a person's number.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The relation that does not hold, so that findings of one cause can be told as one.</summary>
    public Claim? Claim { get; init; }

    /// <summary>What the claim says, with the claim's proof and verdict.</summary>
    public static RuleRemark FromClaim(Claim claim, FindingText message) =>
        new(claim.Span, message)
        {
            Claim = claim,
            Proof = [.. claim.Proof.Select(FindingText.FromString)],
            Verdict = claim.Verdict,
        };
}
