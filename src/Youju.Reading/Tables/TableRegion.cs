using Youju.Domain.Documents;

namespace Youju.Reading.Tables;

/// <summary>The lines of one table with its title and unit, before they are read.</summary>
public sealed class TableRegion(TableTitle? title)
{
    public TableTitle? Title { get; } = title;

    public MoneyUnit Unit { get; set; } = MoneyUnit.Unknown;

    public List<TableLine> Lines { get; } = [];

    public bool HasAmounts { get; set; }

    /// <summary>The remarks beneath the table.</summary>
    public List<TextSpan> Notes { get; } = [];

    public bool IsClosed => Notes.Count > 0;

    public TextSpan Span =>
        TextSpan.FromBounds(
            Title?.Span.Start ?? Lines[0].Span.Start,
            Math.Max(Lines.Count > 0 ? Lines[^1].Span.End : 0, Title?.Span.End ?? 0)
        );
}
