namespace Youju.Packs.Definitions.Lexicons;

/// <summary>What programs and templates leave behind in a text: residue.yaml.</summary>
public sealed record ResidueLexicon
{
    /// <summary>Bookmarks and field codes of word processors.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Errors of formulas.</summary>
    public IReadOnlyList<string> FormulaErrors { get; init; } = [];

    /// <summary>Signs that stand for what was to be filled in.</summary>
    public IReadOnlyList<string> Placeholders { get; init; } = [];

    /// <summary>Words that tell the writer what to write.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>Choices of which one should have been deleted: 增加（减少）.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What wrongly decoded text looks like.</summary>
    public IReadOnlyList<string> Garbled { get; init; } = [];

    /// <summary>How headings end that tell of a year: 情况, 决算.</summary>
    public IReadOnlyList<string> HeadingEnds { get; init; } = [];

    /// <summary>Words with which a heading rightly names the year before: 比, 结转.</summary>
    public IReadOnlyList<string> HeadingComparisons { get; init; } = [];
}
