namespace Youju.Packs.Definitions.Checks;

/// <summary>A check written as text: one file of a pack's checks folder; the file's name is the check's name.</summary>
/// <remarks>What a check can ask for is a closed list of kinds: no expressions, no scripts. What they cannot say is a rule in C#.</remarks>
public sealed record CheckSource
{
    /// <summary>Capital letters and a number, never used again: HNX001.</summary>
    public required string Id { get; init; }

    /// <summary>The name in Chinese, as it is listed.</summary>
    public required string Title { get; init; }

    public required CheckKind Kind { get; init; }

    /// <summary>Its weight where no severities.yaml says otherwise.</summary>
    public CheckWeight Severity { get; init; } = CheckWeight.Warning;

    /// <summary>One sentence in Chinese; what stands in braces is put in from the report: {found}.</summary>
    public required string Message { get; init; }

    /// <summary>Document, article and date.</summary>
    public string? Basis { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Recommendation { get; init; }

    /// <summary>The first budget year it holds for.</summary>
    public int? From { get; init; }

    /// <summary>The last budget year it holds for.</summary>
    public int? To { get; init; }

    /// <summary>Small reports in which it fires where braces stand.</summary>
    public IReadOnlyList<string> Fires { get; init; } = [];

    /// <summary>Small reports in which it does not.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>What is looked for: wrong words, wanted terms, titles of sections, heads of rows, names of properties.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>A list of another file of the pack that is looked for too: residue.prompts.</summary>
    public string? WordsFrom { get; init; }

    /// <summary>Whether tables and lists of contents are left out.</summary>
    public bool InProse { get; init; }

    /// <summary>Words of a heading: only the section beneath it is looked at.</summary>
    public string? Chapter { get; init; }

    /// <summary>Only where one of these stands in the text is the term, the section or the row wanted.</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>Words of the same sentence that make a wording right.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Whether a digit in the same sentence makes a wording right.</summary>
    public bool UnlessDigits { get; init; }

    /// <summary>Only before one of these is a wording wrong.</summary>
    public IReadOnlyList<string> FollowedBy { get; init; } = [];

    /// <summary>Signs that may stand between a wording and what follows it.</summary>
    public IReadOnlyList<string> Past { get; init; } = [];

    /// <summary>What the wording should be; an empty word takes it out.</summary>
    public string? Replace { get; init; }

    /// <summary>The key of a table in tables.yaml, or words of its title.</summary>
    public string? Table { get; init; }

    /// <summary>The name of what is measured, as labels.yaml or the report has it.</summary>
    public string? Figure { get; init; }

    /// <summary>The name of what the figure is held against.</summary>
    public string? Other { get; init; }

    /// <summary>The least share of the other, in percent.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The largest share of the other, in percent.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>What must not travel with the file.</summary>
    public IReadOnlyList<TraceName> Traces { get; init; } = [];

    public bool HoldsForYear(int year) => (From is null || year >= From) && (To is null || year <= To);
}

/// <summary>What a check can ask of a report; each is a class of the program.</summary>
public enum CheckKind
{
    /// <summary>Words that must not stand there.</summary>
    Wording,

    /// <summary>A term that must be used.</summary>
    TermUsed,

    /// <summary>A section that must be there.</summary>
    SectionPresent,

    /// <summary>A row that a table must have.</summary>
    RowPresent,

    /// <summary>Two figures that must be the same amount.</summary>
    FiguresAgree,

    /// <summary>A figure that must be a share of another within bounds.</summary>
    RatioWithin,

    /// <summary>What a file carries unseen.</summary>
    TraceLeft,
}

/// <summary>How much a finding of a check weighs.</summary>
public enum CheckWeight
{
    Info,
    Warning,
    Error,
}

/// <summary>What a file may carry unseen.</summary>
public enum TraceName
{
    Comment,
    Insertion,
    Deletion,
    HiddenText,
    Property,
}
