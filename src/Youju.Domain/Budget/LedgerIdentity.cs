using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>What a blank cell means on one side of an identity.</summary>
public enum MissingTerm
{
    /// <summary>The amount is not known, so nothing follows.</summary>
    Unknown,

    /// <summary>The identity itself defines blank as zero (结余分配).</summary>
    Zero,

    /// <summary>The amount is not known, but cannot be negative: known parts can already exceed their total.</summary>
    NotNegative,
}

public enum AmountRelation
{
    Equal,
    AtMost,
}

/// <summary>One addend of a side: a key of the ledger in a column, taken with a sign.</summary>
public sealed record Term(string Key, AmountColumn Column = AmountColumn.Executed, int Sign = 1)
{
    /// <summary>Take what the lines add up to, even where a total is stated.</summary>
    public bool FromLines { get; init; }

    /// <summary>What it is called, with its column where others stand beside it.</summary>
    internal string FormatLabel(LedgerItems items, bool withColumn, bool withScope = false) =>
        (withScope ? items.ToScopedLabel(Key) : items.ToChineseLabel(Key))
        + (FromLines ? "各行相加" : "")
        + (withColumn ? "·" + Column.ToChineseLabel() : "");
}

public sealed record IdentitySide(MissingTerm Missing, params IReadOnlyList<Term> Terms);

/// <summary>A relation between amounts that accounting demands (docs/identities/README.md).</summary>
public sealed record LedgerIdentity(
    string Id,
    Severity Severity,
    IdentitySide Left,
    AmountRelation Relation,
    IdentitySide Right
)
{
    /// <summary>Whether it holds amounts of different scopes (口径) against each other.</summary>
    internal bool MixesScopes(LedgerItems items) =>
        Left.Terms.Concat(Right.Terms)
            .Select(term => items.FindItem(term.Key)?.Scope)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Count() > 1;
}
