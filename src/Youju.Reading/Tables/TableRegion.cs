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

    public TextSpan Span => Lines.Select(line => line.Span).Concat(TitleSpans).Aggregate(TextSpan.Union);

    private IEnumerable<TextSpan> TitleSpans => Title is null ? [] : [Title.Span];
}
