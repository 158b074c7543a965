using Youju.Packs;

namespace Youju.Checking.Tables;

/// <summary>Finds the cell of a subject by the names of class, 款 and 项.</summary>
internal sealed class SubjectCells(IReadOnlyList<BudgetTable> tables, LineNames lines, Pack pack)
{
    private readonly Dictionary<string, string> names = pack.Subjects.Functions.ToDictionary(pair => pair.Key, pair => RowLabel.Plain(pair.Value));
    private readonly List<(BudgetTable Table, ILookup<string, TableEntry> Children)> known =
        [.. tables.Where(table => IsBySubject(table, pack)).Select(table => (table, Children(table)))];

    private readonly List<BudgetTable> byLine = [.. tables.Where(table => table.Form is not null && table.Entries.Any(lines.IsFunction))];

    /// <summary>The total of the subject in each table that lists it by function.</summary>
    public IEnumerable<(BudgetTable Table, TableTerm Cell)> Find(IReadOnlyList<string> path) =>
        ByCode(path).Concat(path.Count == 1 ? ByLine(path[0]) : []);

    /// <summary>A class in the two-sided tables, which print it by name only.</summary>
    private IEnumerable<(BudgetTable Table, TableTerm Cell)> ByLine(string name) =>
        from table in byLine
        from entry in table.Entries
        where !entry.IsBlank && lines.IsFunction(entry) && (entry.Label.Words == name || entry.Label.Words == name + "支出")
        select (table, TableTerm.Of(entry, entry.Amounts[0].Figure).In(table));

    private IEnumerable<(BudgetTable Table, TableTerm Cell)> ByCode(IReadOnlyList<string> path) =>
        from one in known
        let entry = Entry(one.Children, path)
        where entry is { IsBlank: false }
        let figure = entry.At(0)
        where figure is not null
        select (one.Table, TableTerm.Of(entry, figure).In(one.Table));

    private static bool IsBySubject(BudgetTable table, Pack pack) =>
        table.Form is { } form && pack.Tables.Forms[form].TotalFirst && table.Entries.Any(entry => entry.Code is ['2', ..]);

    /// <summary>The functional subjects by the code they belong to; classes belong to none.</summary>
    private static ILookup<string, TableEntry> Children(BudgetTable table) =>
        table.Entries.Where(entry => entry.Code is ['2', ..]).ToLookup(entry => entry.Code!.Length == 3 ? "" : entry.Code[..^2]);

    private TableEntry? Entry(ILookup<string, TableEntry> children, IReadOnlyList<string> path)
    {
        TableEntry? found = null;
        foreach (var name in path)
        {
            if (children[found?.Code ?? ""].Where(entry => Fits(entry, name)).ToList() is not [var one]) return null;
            found = one;
        }

        return found;
    }

    private bool Fits(TableEntry entry, string name)
    {
        var label = entry.Label.Words.Replace('它', '他');
        return label == name || label + "支出" == name || label == name + "支出"
            || (names.TryGetValue(entry.Code!, out var official) && (official == name || official == name + "支出"));
    }
}
