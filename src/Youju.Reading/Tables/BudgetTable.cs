using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>A table of money or of scores as it was understood.</summary>
/// <param name="Span">From the title to the last row.</param>
public sealed record BudgetTable(
    TextSpan Span,
    TableTitle? Title,
    MoneyUnit Unit,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableEntry> Entries
)
{
    /// <summary>Whether the place of an amount tells its column.</summary>
    public bool IsGrid { get; init; }

    /// <summary>Whether column heads stand above the rows, so that it is a table even without amounts.</summary>
    public bool HasHeaders { get; init; }

    /// <summary>The remarks beneath the table.</summary>
    public IReadOnlyList<TextSpan> Notes { get; init; } = [];

    /// <summary>Lines with amounts that belong to no readable row; what they stand between cannot be judged. In order.</summary>
    public IReadOnlyList<int> DoubtfulLines { get; init; } = [];

    public string? Form => Title?.Form;

    public bool IsEmpty => Entries.All(entry => entry.IsBlank);

    /// <summary>The ordinal of the column with a meaning, or null.</summary>
    public int? FindColumn(string meaning)
    {
        var before = Columns.TakeWhile(column => column.Meaning != meaning).Count();
        return before < Columns.Count ? before : null;
    }

    /// <summary>How many columns of the row can be told apart; no printed table is wider than the bound.</summary>
    public int CountColumns(TableEntry row) =>
        IsGrid ? Columns.Count : Math.Clamp(row.Amounts.Count, 1, GridColumn.Widest);

    /// <summary>Whether a doubtful line stands among those from the first entry to the last.</summary>
    public bool IsDoubtfulBetween(TableEntry first, TableEntry last)
    {
        var next = DoubtfulLines.CountBelow(first.Line, line => line);
        return next < DoubtfulLines.Count && DoubtfulLines[next] <= last.Line;
    }
}
