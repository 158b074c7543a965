using Youju.Domain.Documents;

namespace Youju.Reading.Tables;

public enum CellTokenKind
{
    Words,
    Number,
}

/// <summary>A piece of a cell: words, or a bare number that stands by itself.</summary>
/// <param name="Column">The grid column of its cell, where known.</param>
/// <param name="Cell">The ordinal of its cell in the line.</param>
public sealed record CellToken(CellTokenKind Kind, TextSpan Span, int? Column, int Cell)
{
    public PrintedNumber Number { get; init; }

    /// <summary>Whether a per cent sign follows the number.</summary>
    public bool IsPercent { get; init; }
}
