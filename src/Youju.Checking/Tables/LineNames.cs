using Youju.Packs;

namespace Youju.Checking.Tables;

/// <summary>Tells what the lines of tables mean.</summary>
internal sealed class LineNames(Pack pack)
{
    private readonly Dictionary<string, HashSet<string>> names = pack.Tables.Lines
        .ToDictionary(line => line.Key, line => line.Value.Select(RowLabel.Plain).ToHashSet());

    private readonly HashSet<string> functions =
        [.. pack.Subjects.Functions.Values.Concat(pack.Subjects.OldNames.Select(old => old.Name)).Select(RowLabel.Plain)];

    public bool Is(TableEntry entry, string line) => names.TryGetValue(line, out var known) && known.Contains(entry.Label.Words);

    /// <summary>Whether the line is a functional class, such as 一、一般公共服务支出.</summary>
    public bool IsFunction(TableEntry entry) => entry.Code is null && functions.Contains(entry.Label.Words);

    /// <summary>The line of that meaning with an amount; null where none or several with different amounts fit.</summary>
    public TableEntry? Find(BudgetTable table, string line)
    {
        if (char.IsAsciiDigit(line[0])) return table.Entries.FirstOrDefault(entry => entry.Code == line && !entry.IsBlank);
        var twice = TwoTotals(table);
        if (twice is not null && line is "income-total" or "spending-total") return line == "income-total" ? twice?.Income : twice?.Spending;
        var found = table.Entries.Where(entry => Is(entry, line) && !entry.IsBlank).ToList();
        return found.Count > 0 && found.TrueForAll(entry => entry.Amounts[0].Figure.Nominal == found[0].Amounts[0].Figure.Nominal) ? found[0] : null;
    }

    /// <summary>The last line of a two-sided table, which prints 总计 on both sides.</summary>
    private (TableEntry Income, TableEntry Spending)? TwoTotals(BudgetTable table)
    {
        var pair = table.Entries.Where(entry => Is(entry, "total") && !entry.IsBlank).GroupBy(entry => entry.Line).LastOrDefault(line => line.Count() == 2);
        return pair is null ? null : (pair.First(), pair.Last());
    }
}
