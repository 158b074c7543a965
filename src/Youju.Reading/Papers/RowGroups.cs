using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Rows that stand in groups under one head: 二、离退休人员 | 离休, 退休, 小计, of which the last is the number of the group.</summary>
/// <remarks>The name of the group, mostly merged over its rows, is that of no single one of them.</remarks>
internal sealed class RowGroups
{
    private readonly (PaperColumn Group, PaperColumn Name)? pair;
    private readonly Dictionary<int, WorkbookCell> groups = [];
    private readonly HashSet<int> alone = [];

    private RowGroups((PaperColumn Group, PaperColumn Name)? pair) => this.pair = pair;

    public static RowGroups None { get; } = new(pair: null);

    public static RowGroups FindGroups(
        IReadOnlyList<PaperColumn> columns,
        IReadOnlyList<WorkbookRow> rows,
        HeadWords words
    )
    {
        var found = (
            from pair in columns.Zip(columns.Skip(1))
            where pair.First.Role == PaperRole.Name && IsUnderIt(pair.First, pair.Second)
            let told = rows.Where(row => row.Cells.Count > 1 && !words.IsTotal(ReadName(row, pair.First)))
                .ToList()
            let begun = told.Where(row => !row.FindCell(pair.First.Position).IsBlank).ToList()
            where begun.Count > 1 && begun.Count < told.Count
            where told.TrueForAll(row => IsWord(row.FindCell(pair.Second.Position)))
            // 计划 and 实际 beside a name are stages of it and no rows of their own.
            where !told.TrueForAll(row => words.FindRowStage(ReadName(row, pair.Second)) is not null)
            select (Pair: pair, Rows: told)
        ).FirstOrDefault();
        if (found.Rows is null)
            return None;
        var all = new RowGroups(found.Pair);
        all.ReadGroups(found.Rows);
        return all;
    }

    /// <summary>What tells the row apart in its group; null where it stands in none.</summary>
    public WorkbookCell? FindName(WorkbookRow row, IReadOnlyList<PaperColumn> own) =>
        pair is var (_, name)
        && own.Contains(name)
        && groups.ContainsKey(row.Number)
        && !alone.Contains(row.Number)
            ? row.FindCell(name.Position)
            : null;

    /// <summary>The name of the group in which the cell tells the row apart; empty where it does not.</summary>
    public string FindGroup(WorkbookRow row, WorkbookCell? name) =>
        name?.Column == pair?.Name.Position && groups.TryGetValue(row.Number, out var group)
            ? RowLabel.ParsePrinted(group.Words).Words
            : "";

    /// <summary>The words of a name; of 小计 those of its group.</summary>
    public string NameSum(WorkbookRow row, WorkbookCell name, Func<string, bool> isSum) =>
        name.Column == pair?.Name.Position
        && groups.TryGetValue(row.Number, out var group)
        && isSum(RowLabel.NormaliseName(name.Words))
            ? group.Words
            : name.Words;

    private void ReadGroups(List<WorkbookRow> told)
    {
        WorkbookCell? group = null;
        foreach (var (row, next) in told.Zip(told.Skip(1).Cast<WorkbookRow?>().Append(null)))
        {
            var begins = !row.FindCell(pair!.Value.Group.Position).IsBlank;
            group = begins ? row.FindCell(pair.Value.Group.Position) : group;
            if (group is not { } known)
                continue;
            groups[row.Number] = known;
            // A group of one row is called by its own name.
            if (begins && (next is null || !next.FindCell(pair.Value.Group.Position).IsBlank))
                alone.Add(row.Number);
        }
    }

    private static bool IsUnderIt(PaperColumn group, PaperColumn name) =>
        name.Position == group.Position + 1
        && name is { Role: null, Path.Count: 0, Holds: ColumnContent.Words }
        && name.Block == group.Block;

    private static string ReadName(WorkbookRow row, PaperColumn column) =>
        RowLabel.NormaliseName(row.FindCell(column.Position).Words);

    private static bool IsWord(WorkbookCell cell) => !cell.IsBlank && CellAmount.FromCell(cell) is null;
}
