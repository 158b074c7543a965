namespace Youju.Packs.Definitions.Lexicons;

/// <summary>How a report looks and is punctuated: form.yaml.</summary>
public sealed record FormLexicon
{
    /// <summary>Paper and margins; null where the pack asks for none.</summary>
    public PageForm? Page { get; init; }

    /// <summary>Fonts of running text of which one must be used.</summary>
    public IReadOnlyList<string> BodyFonts { get; init; } = [];

    /// <summary>The size of running text in points; 16 is 三号.</summary>
    public decimal? BodySize { get; init; }

    /// <summary>Words that say "about" before a figure, each with those after it that say it again.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> DoubledApproximations { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>Paper and margins in millimetres.</summary>
/// <param name="Tolerance">How far a measure may be off.</param>
public sealed record PageForm(
    decimal Width,
    decimal Height,
    decimal Top,
    decimal Bottom,
    decimal Left,
    decimal Right,
    decimal Tolerance
);
