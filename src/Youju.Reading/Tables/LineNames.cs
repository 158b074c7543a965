using System.Runtime.CompilerServices;
using Youju.Packs.Definitions;

namespace Youju.Reading.Tables;

/// <summary>Tells what the lines of tables mean.</summary>
public sealed class LineNames(Pack pack)
{
    // Building them costs more than reading a page.
    private static readonly ConditionalWeakTable<Pack, LineNames> Known = [];

    private readonly Dictionary<string, string> economics = pack.Subjects.Economics.ToDictionary(
        subject => subject.Key,
        subject => RowLabel.NormaliseName(subject.Value)
    );

    private readonly Dictionary<string, string> functions = CollectFunctionCodes(pack);

    private readonly Dictionary<string, List<string>> keys = CollectKeys(pack);

    /// <summary>The names of a pack, made once.</summary>
    public static LineNames FromPack(Pack pack) => Known.GetValue(pack, named => new(named));

    /// <summary>What the line may mean.</summary>
    public IEnumerable<string> FindLineKeys(TableEntry entry) => FindLineKeys(entry.Label.Words);

    /// <summary>What a line of that name may mean.</summary>
    public IReadOnlyList<string> FindLineKeys(string name) => keys.GetValueOrDefault(name, []);

    /// <summary>Whether the line bears one of the names of a meaning.</summary>
    public bool HasMeaning(TableEntry entry, string line) => FindLineKeys(entry).Contains(line);

    /// <summary>Whether the line is a functional class, such as 一、一般公共服务支出.</summary>
    public bool IsFunctionalClass(TableEntry entry) =>
        entry.Code is null && FindFunctionCode(entry) is not null;

    /// <summary>The three digits of the functional class that the line names; null where it names none.</summary>
    public string? FindFunctionCode(TableEntry entry) => FindFunctionCode(entry.Label.Words);

    /// <summary>The three digits of the functional class of that name; null where there is none.</summary>
    public string? FindFunctionCode(string name) => functions.GetValueOrDefault(name);

    /// <summary>The code of the economic subject of that name; null where there is none.</summary>
    public string? FindEconomicCode(string name) =>
        economics.Where(subject => subject.Value == name).Select(subject => subject.Key).LastOrDefault();

    /// <summary>The line of that meaning with an amount; null where none or several with different amounts fit.</summary>
    public TableEntry? FindLine(BudgetTable table, string line)
    {
        if (char.IsAsciiDigit(line[0]))
            return table.Entries.FirstOrDefault(entry => !entry.IsBlank && IsSubjectLine(entry, line));
        return FindUnnamedTotal(table, line) ?? FindAgreedLine(table, line);
    }

    // A table of one row may leave its name out; one of two sides calls both totals 总计.
    private TableEntry? FindUnnamedTotal(BudgetTable table, string line) =>
        line switch
        {
            "total" => FindSoleRow(table),
            "income-total" => FindTwoTotals(table).FirstOrDefault(),
            "spending-total" => FindTwoTotals(table).LastOrDefault(),
            _ => null,
        };

    private TableEntry? FindAgreedLine(BudgetTable table, string line) =>
        FindLines(table, line).DistinctBy(entry => entry.Amounts[0].Figure.Nominal).ToList() is [var only]
            ? only
            : null;

    private IEnumerable<TableEntry> FindLines(BudgetTable table, string line) =>
        table.Entries.Where(entry => HasMeaning(entry, line) && !entry.IsBlank);

    /// <summary>The first line of that meaning beneath another one; null where it has no amount.</summary>
    public TableEntry? FindLineUnder(BudgetTable table, string above, string line) =>
        table
            .Entries.SkipWhile(entry => !HasMeaning(entry, above))
            .FirstOrDefault(entry => HasMeaning(entry, line))
            is { IsBlank: false } found
            ? found
            : null;

    private static Dictionary<string, List<string>> CollectKeys(Pack pack)
    {
        var byName = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, names) in pack.Tables.Lines)
        {
            foreach (var name in names.Select(RowLabel.NormaliseName).Distinct())
            {
                if (byName.TryGetValue(name, out var meant))
                    meant.Add(key);
                else
                    byName[name] = [key];
            }
        }

        return byName;
    }

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
        entry.Code is { } printed ? printed == code : economics.GetValueOrDefault(code) == entry.Label.Words;

    /// <summary>The last line of a two-sided table, which prints 总计 on both sides: of income and of spending.</summary>
    private IEnumerable<TableEntry> FindTwoTotals(BudgetTable table) =>
        FindLines(table, "total")
            .GroupBy(entry => entry.Line)
            .Where(line => line.Count() == 2)
            .TakeLast(1)
            .SelectMany(line => line);
}
