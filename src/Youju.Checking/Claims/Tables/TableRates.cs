using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>C08: a rate beside what it is computed from, in three columns of a row or three lines of a column.</summary>
internal sealed class TableRates(BudgetTable table, TableLines lines, IReadOnlyList<TableRate> rates)
{
    public IEnumerable<Claim> ReadClaims() =>
        rates.SelectMany(rate => CheckColumns(rate).Concat(CheckLines(rate)));

    private IEnumerable<Claim> CheckColumns(TableRate rate)
    {
        if (
            table.FindColumn(rate.Rate) is not { } at
            || table.FindColumn(rate.Part) is not { } part
            || table.FindColumn(rate.Whole) is not { } whole
        )
            return [];
        return from entry in table.Entries
            let terms = new[] { at, part, whole }
                .Select(column => FindColumnTerm(entry, column))
                .OfType<TableTerm>()
                .ToList()
            where terms.Count == 3
            select CreateRateClaim(rate, terms, table.Columns[at].IsPercent);
    }

    private TableTerm? FindColumnTerm(TableEntry entry, int column) =>
        entry.FindFigure(column) is { } figure ? new(table.Columns[column].Name, figure, entry.Span) : null;

    private IEnumerable<Claim> CheckLines(TableRate rate)
    {
        if (
            lines.FindSoleLine(rate.Rate) is not { } at
            || lines.FindSoleLine(rate.Part) is not { } part
            || lines.FindSoleLine(rate.Whole) is not { } whole
        )
            return [];
        return from column in Enumerable.Range(0, lines.CountColumns(at))
            let terms = new[] { at, part, whole }
                .Select(entry =>
                    entry.FindFigure(column) is { } figure ? TableTerm.FromEntry(entry, figure) : null
                )
                .OfType<TableTerm>()
                .ToList()
            where terms.Count == 3
            select CreateRateClaim(rate, terms, isPercent: false);
    }

    /// <summary>A bare 1.02 may mean 102%: without its sign nothing follows from it.</summary>
    private static Claim CreateRateClaim(TableRate rate, List<TableTerm> terms, bool isPercent) =>
        TableClaim.CreateRate(
            rate.Pattern,
            ApplyOwnUnit(Unit.Percent, terms[0]),
            ApplyOwnUnit(rate.Counted, terms[1]),
            ApplyOwnUnit(rate.Counted, terms[2]),
            isPercent || terms[0].Figure.Unit == Unit.Percent
        );

    /// <summary>The figure in its own unit, where the table's unit is that of other figures.</summary>
    private static TableTerm ApplyOwnUnit(Unit? unit, TableTerm term) =>
        unit is { } own && term.Figure.Unit != own
            ? term with
            {
                Figure = term.Figure with { Unit = own, Scale = 1 },
            }
            : term;
}
