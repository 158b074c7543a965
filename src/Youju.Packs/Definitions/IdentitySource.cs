using Youju.Domain.Budget;
using Youju.Domain.Findings;

namespace Youju.Packs.Definitions;

/// <summary>An identity of accounting: a whole and its parts, by the keys of the ledger.</summary>
public sealed record IdentitySource(string Whole, IReadOnlyList<string> Parts)
{
    private static readonly AmountColumn[] ExecutedOnly = [AmountColumn.Executed];

    /// <summary>Whether the parts are the whole, or may not exceed it.</summary>
    public AmountRelation Relation { get; init; }

    /// <summary>What it means that a part is blank.</summary>
    public MissingTerm Missing { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The columns in which it holds, each for itself.</summary>
    public IReadOnlyList<AmountColumn> Columns { get; init; } = ExecutedOnly;

    /// <summary>Parts that are taken off.</summary>
    public IReadOnlyList<string> Minus { get; init; } = [];

    /// <summary>The parts are what the lines add up to, even where a total is stated.</summary>
    public bool FromLines { get; init; }

    /// <summary>Whether it holds between the cells of the published tables too that say its items.</summary>
    public bool IsInTables { get; init; }

    /// <summary>The keys of the ledger that it speaks of.</summary>
    public IEnumerable<string> Keys => [Whole, .. Parts, .. Minus];

    /// <param name="pattern">The id of its page in docs/identities.</param>
    public LedgerIdentity ToIdentity(string pattern, AmountColumn column)
    {
        var whole = new IdentitySide(MissingTerm.Unknown, new Term(Whole, column));
        var parts = new IdentitySide(
            Missing,
            [
                .. Parts.Select(key => new Term(key, column) { FromLines = FromLines }),
                .. Minus.Select(key => new Term(key, column, Sign: -1)),
            ]
        );
        return Relation == AmountRelation.AtMost
            ? new(pattern, Severity, parts, Relation, whole)
            : new(pattern, Severity, whole, Relation, parts);
    }
}
