namespace Youju.Domain.Findings;

/// <summary>Where a relation is stated, and so which rules speak of it.</summary>
public enum ClaimOrigin
{
    /// <summary>A phrase of running text.</summary>
    Phrase,

    /// <summary>One fact that running text states twice.</summary>
    ToldAgain,

    /// <summary>Running text and the table that it speaks of.</summary>
    TextAndTable,

    /// <summary>An identity within one table.</summary>
    WithinTable,

    /// <summary>An identity between tables of one set.</summary>
    BetweenTables,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What was recognised: a phrase (docs/phrases.md) or an identity (docs/identities/README.md).</summary>
/// <param name="Id">Such as P06 or A04; never used again.</param>
public sealed record ClaimPattern(ClaimOrigin Origin, string Id)
{
    /// <summary>Ids are given by family; their letter is read here and nowhere else.</summary>
    public static implicit operator ClaimPattern(string id) => FromId(id);

    public static ClaimPattern FromId(string id) => new(FindOrigin(id), id);

    public override string ToString() => Id;

    private static ClaimOrigin FindOrigin(string id) =>
        id switch
        {
            ['P', ..] => ClaimOrigin.Phrase,
            ['R', ..] => ClaimOrigin.ToldAgain,
            ['T', ..] => ClaimOrigin.TextAndTable,
            ['A' or 'C', ..] => ClaimOrigin.WithinTable,
            ['B', ..] => ClaimOrigin.BetweenTables,
            _ => ClaimOrigin.Other,
        };
}
