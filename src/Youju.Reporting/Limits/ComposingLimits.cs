namespace Youju.Reporting.Limits;

/// <summary>
/// How much work all texts of one package may ask for. Work is counted, never timed: the same texts end the
/// same way on every machine.
/// </summary>
public sealed record ComposingLimits
{
    /// <summary>Rounds of all loops of one text.</summary>
    public int Rounds { get; init; } = 10_000;

    /// <summary>Pieces that one text may print or ask.</summary>
    public int Steps { get; init; } = 1_000_000;

    /// <summary>
    /// UTF-16 characters that one text may print, take in hand or make by filters; half of it for one
    /// that another prints.
    /// </summary>
    public int Characters { get; init; } = 4_000_000;

    /// <summary>The same for all texts of a package together.</summary>
    public long AllCharacters { get; init; } = 64_000_000;

    /// <summary>UTF-16 characters of one document, as many as a reader of it takes.</summary>
    public int DocumentCharacters { get; init; } = 8_000_000;

    /// <summary>Paragraphs and cells of one document.</summary>
    public int DocumentBlocks { get; init; } = 1_000_000;
}
