using System.Runtime.CompilerServices;
using Youju.Packs.Definitions;

namespace Youju.Reading.Tables;

/// <summary>Tells what the lines of tables mean.</summary>
public sealed class LineNames(Pack pack)
{
    // Building them costs more than reading a page.
    private static readonly ConditionalWeakTable<Pack, LineNames> Known = [];

    private readonly Dictionary<string, HashSet<string>> names = pack.Tables.Lines.ToDictionary(
        line => line.Key,
        line => line.Value.Select(RowLabel.NormaliseName).ToHashSet()
    );

    private readonly Dictionary<string, string> functions = CollectFunctionCodes(pack);

    private readonly ILookup<string, string> keys = pack
        .Tables.Lines.SelectMany(line =>
            line.Value.Select(name => (line.Key, Name: RowLabel.NormaliseName(name)))
        )
        .Distinct()
        .ToLookup(line => line.Name, line => line.Key);

    /// <summary>The names of a pack, made once.</summary>
    public static LineNames FromPack(Pack pack) => Known.GetValue(pack, named => new(named));

    /// <summary>What the line may mean.</summary>
    public IEnumerable<string> FindLineKeys(TableEntry entry) => keys[entry.Label.Words];

    /// <summary>Whether the line bears one of the names of a meaning.</summary>
    public bool HasMeaning(TableEntry entry, string line) =>
        names.TryGetValue(line, out var known) && known.Contains(entry.Label.Words);

    /// <summary>Whether the line is a functional class, such as 一、一般公共服务支出.</summary>
    public bool IsFunctionalClass(TableEntry entry) =>
        entry.Code is null && functions.ContainsKey(entry.Label.Words);

    /// <summary>The three digits of the functional class that the line names; null where it names none.</summary>
    public string? FindFunctionCode(TableEntry entry) => functions.GetValueOrDefault(entry.Label.Words);

    /// <summary>The line of that meaning with an amount; null where none or several with different amounts fit.</summary>
    public TableEntry? FindLine(BudgetTable table, string line)
    {
        if (char.IsAsciiDigit(line[0]))
            return table.Entries.FirstOrDefault(entry => !entry.IsBlank && IsSubjectLine(entry, line));
        var twice = FindTwoTotals(table);
        if (line == "total" && FindSoleRow(table) is { } sole)
            return sole;
        if (twice is not null && line is "income-total" or "spending-total")
            return line == "income-total" ? twice?.Income : twice?.Spending;
        var found = table.Entries.Where(entry => HasMeaning(entry, line) && !entry.IsBlank).ToList();
        return
            found.Count > 0
            && found.TrueForAll(entry =>
                entry.Amounts[0].Figure.Nominal == found[0].Amounts[0].Figure.Nominal
            )
            ? found[0]
            : null;
    }

    /// <summary>The first line of that meaning beneath another one; null where it has no amount.</summary>
    public TableEntry? FindLineUnder(BudgetTable table, string above, string line) =>
        table
            .Entries.SkipWhile(entry => !HasMeaning(entry, above))
            .FirstOrDefault(entry => HasMeaning(entry, line))
            is { IsBlank: false } found
            ? found
            : null;

    /// <summary>The three digits of a class by its names, old ones included.</summary>
    private static Dictionary<string, string> CollectFunctionCodes(Pack pack)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, name) in pack.Subjects.Functions)
            codes.TryAdd(RowLabel.NormaliseName(name), code);
        foreach (var old in pack.Subjects.OldNames)
        {
            if (codes.TryGetValue(RowLabel.NormaliseName(old.Now), out var code))
                codes.TryAdd(RowLabel.NormaliseName(old.Name), code);
        }

        return codes;
    }

    /// <summary>The only row of a table that prints one row without a label.</summary>
    private static TableEntry? FindSoleRow(BudgetTable table) =>
        table.Entries.Where(entry => !entry.IsBlank).ToList() is [{ Code: null, LabelSpan: null } sole]
            ? sole
            : null;

    /// <summary>By its code, or by the economic subject's name where the print lost the code.</summary>
    private bool IsSubjectLine(TableEntry entry, string code) =>
        entry.Code is not null
            ? entry.Code == code
            : pack.Subjects.Economics.TryGetValue(code, out var name)
                && RowLabel.NormaliseName(name) == entry.Label.Words;

    /// <summary>The last line of a two-sided table, which prints 总计 on both sides.</summary>
    private (TableEntry Income, TableEntry Spending)? FindTwoTotals(BudgetTable table)
    {
        var pair = table
            .Entries.Where(entry => HasMeaning(entry, "total") && !entry.IsBlank)
            .GroupBy(entry => entry.Line)
            .LastOrDefault(line => line.Count() == 2);
        return pair is null ? null : (pair.First(), pair.Last());
    }
}
