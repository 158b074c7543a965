namespace Youju.Packs.Definitions.Lexicons;

/// <summary>Words that are wrong, outdated or no longer in force: terms.yaml.</summary>
public sealed record TermLexicon
{
    public IReadOnlyList<Misspelling> Misspellings { get; init; } = [];

    public IReadOnlyList<RenamedTerm> Renamed { get; init; } = [];

    public IReadOnlyList<RepealedDocument> Repealed { get; init; } = [];

    /// <summary>Names by which a unit calls itself, each for another kind of unit: 我局, 我中心.</summary>
    public IReadOnlyList<string> SelfNames { get; init; } = [];
}

/// <summary>A wrong word and the right one.</summary>
/// <param name="Unless">It is right where it is part of one of these.</param>
public sealed record Misspelling(string Wrong, string Right, IReadOnlyList<string>? Unless = null);

/// <summary>A name that was replaced.</summary>
/// <param name="Since">The first budget year in which the old name is wrong.</param>
public sealed record RenamedTerm(string Old, string New, int Since);

/// <summary>A regulation that is no longer in force.</summary>
/// <param name="Number">Its number, such as 财预〔2011〕285号.</param>
public sealed record RepealedDocument(string Number, string Title, string ReplacedBy);
