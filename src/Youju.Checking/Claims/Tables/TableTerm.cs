using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A cell that takes part in a relation: what it is called, its figure, and the row it stands in.</summary>
internal sealed record TableTerm(string Name, PrintedFigure Figure, TextSpan Row)
{
    public static TableTerm FromEntry(TableEntry entry, PrintedFigure figure) =>
        new(
            entry.Label.Words.Length > 0 ? entry.Label.Words : entry.Code ?? "本行",
            figure,
            TextSpan.FromBounds(entry.Span.Start, figure.Span.End)
        );

    /// <summary>The cell named with its table, where two tables are compared.</summary>
    public TableTerm NameWithTable(BudgetTable table) =>
        this with
        {
            Name = $"{table.Title?.Words ?? "无标题表"}的{Name}",
        };
}
