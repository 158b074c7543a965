namespace Youju.Domain.Documents;

/// <summary>A paragraph or a table: one step in the reading order of a document.</summary>
/// <param name="Span">The block's words in <see cref="Document.Text"/>, without the line break that ends it.</param>
public abstract record Block(TextSpan Span, Place Place);

/// <summary>Where on the page a paragraph belongs.</summary>
public enum ParagraphRegion
{
    Body,
    Header,
    Footer,
    Footnote,
    TextBox,
}

/// <summary>A paragraph, be it a heading or running text.</summary>
public sealed record Paragraph(TextSpan Span, Place Place) : Block(Span, Place)
{
    public ParagraphRegion Region { get; init; }

    /// <summary>The outline level that the file itself gives: 0 for the document's title, chapters from 1; null for none.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>How many characters at the start are an automatic number, which stands in no run of the original.</summary>
    public int LabelLength { get; init; }

    public IReadOnlyList<Inline> Inlines { get; init; } = [];

    /// <summary>Typography, where the format carries it.</summary>
    public ParagraphFormat? Format { get; init; }
}

/// <summary>A stretch of a paragraph that differs from plain running text.</summary>
public abstract record Inline(TextSpan Span);

/// <summary>A figure that names the fact it prints.</summary>
public sealed record FigureInline(TextSpan Span, string FactKey) : Inline(Span);

/// <summary>Typography of a paragraph as GB/T 9704 speaks of it.</summary>
/// <param name="EastAsianFont">The font of Chinese characters.</param>
/// <param name="SizePoints">The size of the letters: 16 points is 三号.</param>
/// <param name="FirstLineIndentCharacters">The indent of the first line, in characters.</param>
/// <param name="LineSpacingPoints">The fixed distance of lines; null where it follows the font.</param>
public sealed record ParagraphFormat(
    string? EastAsianFont,
    decimal? SizePoints,
    Alignment? Alignment,
    decimal? FirstLineIndentCharacters,
    decimal? LineSpacingPoints,
    bool? Bold
)
{
    /// <summary>How far a line at the right stays from the edge, in characters.</summary>
    public decimal? EndIndentCharacters { get; init; }

    /// <summary>How far the lines behind the first stand in beyond it, in characters.</summary>
    public decimal? HangingIndentCharacters { get; init; }

    /// <summary>How many lines stay empty before it.</summary>
    public int LinesBefore { get; init; }
}

public enum Alignment
{
    Start,
    Centre,
    End,
    Justified,
}
