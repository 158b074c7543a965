using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Finds the cell of a subject by the names of class, 款 and 项.</summary>
/// <remarks>Where a document holds more tables than any report, nobody can tell which one the text means, and none is found.</remarks>
internal sealed class SubjectCells
{
    private const int MostTables = 100;

    private readonly List<(BudgetTable Table, SubjectTree Subjects)> known;
    private readonly ILookup<string, (BudgetTable Table, TableTerm Cell)> byLine;

    public SubjectCells(IReadOnlyList<BudgetTable> tables, LineNames lines, Pack pack)
    {
        var names = pack.Subjects.Functions.ToDictionary(
            pair => pair.Key,
            pair => RowLabel.NormaliseName(pair.Value)
        );
        var bySubject = tables.Where(table => IsListedBySubject(table, pack)).ToList();
        known =
            bySubject.Count > MostTables
                ? []
                : [.. bySubject.Select(table => (table, new SubjectTree(table, names)))];
        byLine = IndexClassesByName([.. tables.Where(table => table.Form is not null)], lines);
    }

    /// <summary>The total of the subject in each table that lists it by function.</summary>
    public IEnumerable<(BudgetTable Table, TableTerm Cell)> FindSubjectCells(IReadOnlyList<string> path) =>
        FindCellsByCode(path).Concat(path is [var name] ? byLine[name].Take(MostTables) : []);

    /// <summary>A class in the two-sided tables, which print it by name only.</summary>
    private static ILookup<string, (BudgetTable, TableTerm)> IndexClassesByName(
        IReadOnlyList<BudgetTable> tables,
        LineNames lines
    ) =>
        (
            from table in tables
            from entry in table.Entries
            where !entry.IsBlank && lines.IsFunctionalClass(entry)
            from name in SubjectTree.ListNameVariants(entry.Label.Words)
            select (
                Name: name,
                Cell: (table, TableTerm.FromEntry(entry, entry.Amounts[0].Figure).NameWithTable(table))
            )
        ).ToLookup(one => one.Name, one => one.Cell);

    private IEnumerable<(BudgetTable Table, TableTerm Cell)> FindCellsByCode(IReadOnlyList<string> path) =>
        from one in known
        let entry = one.Subjects.FindByPath(path)
        where entry is { IsBlank: false }
        let figure = entry.FindFigure(0)
        where figure is not null
        select (one.Table, TableTerm.FromEntry(entry, figure).NameWithTable(one.Table));

    private static bool IsListedBySubject(BudgetTable table, Pack pack) =>
        table.Form is { } form
        && pack.Tables.Forms[form].TotalFirst
        && table.Entries.Any(entry => entry.Code is ['2', ..]);
}
