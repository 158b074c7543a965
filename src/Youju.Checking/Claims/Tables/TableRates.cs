using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>C08: a rate beside what it is computed from, in three columns of a row or three lines of a column.</summary>
internal sealed class TableRates(BudgetTable table, TableLines lines, IReadOnlyList<TableRate> rates)
{
    public IEnumerable<Claim> Read() => rates.SelectMany(rate => InColumns(rate).Concat(InLines(rate)));

    private IEnumerable<Claim> InColumns(TableRate rate)
    {
        if (
            table.ColumnOf(rate.Rate) is not { } at
            || table.ColumnOf(rate.Part) is not { } part
            || table.ColumnOf(rate.Whole) is not { } whole
        )
            return [];
        return from entry in table.Entries
            let terms = new[] { at, part, whole }
                .Select(column => Term(entry, column))
                .OfType<TableTerm>()
                .ToList()
            where terms.Count == 3
            select Claim(rate, terms, table.Columns[at].IsPercent);
    }

    private TableTerm? Term(TableEntry entry, int column) =>
        entry.At(column) is { } figure ? new(table.Columns[column].Name, figure, entry.Span) : null;

    private IEnumerable<Claim> InLines(TableRate rate)
    {
        if (
            lines.Only(rate.Rate) is not { } at
            || lines.Only(rate.Part) is not { } part
            || lines.Only(rate.Whole) is not { } whole
        )
            return [];
        return from column in Enumerable.Range(0, lines.Width(at))
            let terms = new[] { at, part, whole }
                .Select(entry => entry.At(column) is { } figure ? TableTerm.Of(entry, figure) : null)
                .OfType<TableTerm>()
                .ToList()
            where terms.Count == 3
            select Claim(rate, terms, isPercent: false);
    }

    /// <summary>A bare 1.02 may mean 102%: without its sign nothing follows from it.</summary>
    private static Claim Claim(TableRate rate, List<TableTerm> terms, bool isPercent) =>
        TableClaim.Rate(
            rate.Pattern,
            In(Unit.Percent, terms[0]),
            In(rate.Counted, terms[1]),
            In(rate.Counted, terms[2]),
            isPercent || terms[0].Figure.Unit == Unit.Percent
        );

    /// <summary>The figure in its own unit, where the table's unit is that of other figures.</summary>
    private static TableTerm In(Unit? unit, TableTerm term) =>
        unit is { } own && term.Figure.Unit != own
            ? term with
            {
                Figure = term.Figure with { Unit = own, Scale = 1 },
            }
            : term;
}
