namespace Youju.Domain.Findings;

/// <summary>A reasoned exception: findings of one rule at one quote are accepted.</summary>
/// <param name="Rule">The id or the name of the rule.</param>
/// <param name="Quote">Words that the finding's own words must contain, or be contained in.</param>
/// <param name="Reason">Why it is accepted; never empty.</param>
/// <param name="By">Who accepted it.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record Suppression(
    string Rule,
    string Quote,
    string Reason,
    string? By = null,
    DateOnly? Until = null
);
