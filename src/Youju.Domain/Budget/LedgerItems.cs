using System.Collections.Immutable;

namespace Youju.Domain.Budget;

/// <summary>What a ledger may state by name, as the packs of its dossier know it.</summary>
/// <remarks>Public tables are keyed by name, never by number, because their order changed in 2022 (docs/domain/tables.md#known-by-name).
/// A row of a table by code is written <c>spending.2070113.basic</c>.</remarks>
public sealed record LedgerItems
{
    /// <summary>Of a ledger that states nothing by name.</summary>
    public static readonly LedgerItems None = new();

    // Between a table and what of it: 支出决算表·项目支出.
    private const char TableMark = '·';
    private const int PartsOfSlice = 3;

    private readonly ImmutableSortedDictionary<string, LedgerItem> items = ImmutableSortedDictionary.Create<
        string,
        LedgerItem
    >(StringComparer.Ordinal);

    /// <summary>The items in the order of their keys.</summary>
    public IReadOnlyDictionary<string, LedgerItem> Items
    {
        get => items;
        init
        {
            var sorted = items.ToBuilder();
            sorted.Clear();
            foreach (var (key, item) in value)
                sorted.Add(key, item);
            items = sorted.ToImmutable();
        }
    }

    /// <summary>Tables whose rows by code are items too.</summary>
    public IReadOnlyList<string> TablesByCode { get; init; } = [];

    /// <summary>What subjects are called, by their code: 办公费 for 30201.</summary>
    public IReadOnlyDictionary<string, string> CodeNames { get; init; } = new Dictionary<string, string>();

    /// <summary>With the names that the sheets of a ledger give to codes which no pack names.</summary>
    public LedgerItems NameCodes(IEnumerable<NamedAmount> named)
    {
        var names = new Dictionary<string, string>(CodeNames, StringComparer.Ordinal);
        foreach (var amount in named)
            if (amount.CodeName is { } name && LedgerKey.ExtractCode(amount.Key) is { } code)
                names.TryAdd(code, name);
        return names.Count == CodeNames.Count ? this : this with { CodeNames = names };
    }

    public LedgerItem? FindItem(string key) => items.GetValueOrDefault(key);

    /// <summary>Whether a ledger may state that key: an item, a row of a project's form, a row by code, or any of these
    /// as last year's report has it.</summary>
    public bool IsKnownKey(string key) =>
        items.ContainsKey(key)
        || ProjectForm.ParseKey(key) is not null
        || IsCodeRowKey(key)
        || (LastReportItem.ExtractItem(key) is { } item && IsKnownKey(item));

    public string ToChineseLabel(string key)
    {
        return FindItem(key)?.Label
            ?? ProjectForm.ParseKey(key)?.Label
            ?? NameReportedItem(key)
            ?? (
                key.StartsWith(LedgerFigures.ProjectPrefix, StringComparison.Ordinal)
                    ? key[LedgerFigures.ProjectPrefix.Length..]
                    : NameCodeRow(key) ?? key
            );
    }

    private string? NameReportedItem(string key) =>
        LastReportItem.ExtractItem(key) is { } item ? LastReportItem.FormatLabel(ToChineseLabel(item)) : null;

    // 办公费（30201，基本支出决算明细表）; 旅游宣传（2070113，支出决算表）·项目支出
    private string? NameCodeRow(string key)
    {
        if (LedgerKey.ExtractCode(key) is not { } code)
            return null;
        var parts = key.Split('.');
        var called = CodeNames.GetValueOrDefault(code);
        var notes = new[] { called is null ? null : code, NameTable(parts[0]) }.OfType<string>().ToList();
        if (notes.Count == 0)
            return null;
        var part = parts.Length == PartsOfSlice ? FindItem($"{parts[0]}.{parts[2]}")?.Label : null;
        return (called ?? $"科目{code}")
            + $"（{string.Join('，', notes)}）"
            + (part is null ? "" : $"·{part[(part.IndexOf(TableMark) + 1)..]}");
    }

    private string? NameTable(string table) =>
        (FindItem(table) ?? items.FirstOrDefault(item => IsPartOf(item.Key, table)).Value)?.Label is { } label
        && label.IndexOf(TableMark) is > 0 and var mark
            ? label[..mark]
            : null;

    private static bool IsPartOf(string key, string table) =>
        key.Length > table.Length
        && key[table.Length] == '.'
        && key.StartsWith(table, StringComparison.Ordinal);

    /// <summary>本年支出合计（全口径）: what it is called with the scope that it takes in.</summary>
    public string ToScopedLabel(string key) =>
        FindItem(key) is { Scope: { } scope, Label: var label }
        && !label.Contains(scope, StringComparison.Ordinal)
            ? $"{label}（{scope}）"
            : ToChineseLabel(key);

    private bool IsCodeRowKey(string key)
    {
        var parts = key.Split('.');
        return TablesByCode.Contains(parts[0])
            && LedgerKey.ExtractCode(key) is not null
            && (parts.Length == 2 || (parts.Length == 3 && parts[2] is "basic" or "project"));
    }
}
