using Youju.Domain.Budget;
using Youju.Packs.Definitions;

namespace Youju.Packs.Library;

/// <summary>What must hold between the items of the ledger and whatever names them.</summary>
internal static class LedgerCheck
{
    private static readonly string[] Ledger = ["ledger"];

    public static IEnumerable<(string[] Path, string Problem)> FindProblems(Pack pack) =>
        [
            .. pack.Ledger.Items.SelectMany(item => FindItemProblems(item.Key, item.Value, pack.Ledger)),
            .. from pattern in pack.Identities
            from identity in pattern.Value
            from key in identity.Keys.Where(key => !pack.Ledger.IsKnownKey(key))
            select (
                new[] { "identities", pattern.Key },
                $"勾稽关系 {pattern.Key} 用了收支账没有的科目“{key}”"
            ),
            .. FindUnplacedKeys(pack),
            .. from table in pack.Imports.Tables
            from cell in table.Cells.Where(cell => !pack.Ledger.IsKnownKey(cell.Key))
            select (new[] { "imports" }, $"公开表“{table.Form}”写到收支账没有的科目“{cell.Key}”"),
            .. from key in pack.LastReport.Amounts.Keys.Concat(pack.LastReport.Cells.Select(cell => cell.Key))
            where !pack.Ledger.IsKnownKey(key)
            select (new[] { "last-report" }, $"上年的数取作收支账没有的科目“{key}”"),
        ];

    private static IEnumerable<(string[], string)> FindUnplacedKeys(Pack pack) =>
        from pattern in pack.Identities
        from identity in pattern.Value.Where(identity => identity.IsInTables)
        from column in identity.Columns
        from key in identity.Keys
        where identity.Minus.Contains(key) || new PlacedIdentities(pack).FindAddress(key, column) is null
        select (
            new[] { "identities", pattern.Key },
            $"勾稽关系 {pattern.Key} 写了 in-tables，科目“{key}”却不是公开表里相加的一格"
        );

    private static IEnumerable<(string[], string)> FindItemProblems(
        string key,
        LedgerItem item,
        LedgerItems items
    )
    {
        if (item is { Whole: not null, Budgets.Count: 0 })
            yield return (Ledger, $"科目“{key}”写了 whole，就要写 budgets");
        if (item is { CellPartOf: not null, Cell: null })
            yield return (Ledger, $"科目“{key}”写了 cell-part-of，就要写 cell");
        foreach (var other in new[] { item.Cell, item.CellPartOf, item.Whole }.OfType<string>())
        {
            if (!items.IsKnownKey(other))
                yield return (Ledger, $"科目“{key}”指向收支账没有的科目“{other}”");
        }
    }
}
