using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A cell of this year and the one of last year that it takes over.</summary>
internal sealed record YearPair(TableTerm Now, TableTerm Before)
{
    public bool Disagrees =>
        Now.Figure.Unit == Before.Figure.Unit
        && FigureRelation.CreateEquality(Now.Figure, Before.Figure).Recalculate().Verdict
            is Verdict.Contradiction
                or Verdict.UnitSlip;
}

/// <summary>B10, C09: what the tables of this year and of last year both print.</summary>
internal sealed class YearPairs(IReadOnlyList<BudgetTable> now, IReadOnlyList<BudgetTable> before, Pack pack)
{
    private readonly LineNames lines = LineNames.FromPack(pack);

    public IEnumerable<YearPair> ReadPairs() =>
        FindTakenOverPairs().Concat(pack.Tables.AcrossYears.Lines.SelectMany(FindRepeatedPairs));

    private IEnumerable<YearPair> FindTakenOverPairs()
    {
        TableCells here = new(now, lines),
            there = new(before, lines);
        return from pair in pack.Tables.AcrossYears.Cells
            let cell = here.FindCell(pair.Now)
            let earlier = there.FindCell(pair.Before)
            where cell is not null && earlier is not null
            select new YearPair(cell, earlier);
    }

    private IEnumerable<YearPair> FindRepeatedPairs(RepeatedLines repeated) =>
        from cell in ListYearCells(now, repeated)
        join earlier in ListYearCells(before, repeated)
            on (cell.Line, cell.Year) equals (earlier.Line, earlier.Year)
        select new YearPair(cell.Term, earlier.Term);

    private IEnumerable<(string Line, int Year, TableTerm Term)> ListYearCells(
        IReadOnlyList<BudgetTable> tables,
        RepeatedLines repeated
    ) =>
        from table in tables
        where table.Form == repeated.Form
        let own = new TableLines(table, lines)
        from line in repeated.Lines
        let entry = own.FindSoleLine(line)
        where entry is not null
        from column in Enumerable.Range(0, table.Columns.Count)
        let year = table.Columns[column].Year
        let figure = entry.FindFigure(column)
        where
            year is not null
            && figure is not null
            && table.Columns[column].Name.Contains(repeated.Head, StringComparison.Ordinal)
        select (line, year.Value, TableTerm.FromEntry(entry, figure).NameWithTable(table));
}
