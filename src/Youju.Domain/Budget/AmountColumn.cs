namespace Youju.Domain.Budget;

/// <summary>The columns in which every line of the ledger is kept (docs/domain/accounts.md#columns-of-the-ledger).</summary>
public enum AmountColumn
{
    /// <summary>年初预算数</summary>
    Initial,

    /// <summary>上年结转</summary>
    CarriedOver,

    /// <summary>年中追加（追减为负）</summary>
    Added,

    /// <summary>全年预算数</summary>
    Adjusted,

    /// <summary>全年执行数</summary>
    Executed,

    /// <summary>上年预算数</summary>
    PriorBudget,

    /// <summary>上年决算数</summary>
    PriorAccounts,
}

public static class AmountColumnNames
{
    private static readonly string[] ChineseLabels =
    [
        "年初预算数",
        "上年结转",
        "年中追加",
        "全年预算数",
        "全年执行数",
        "上年预算数",
        "上年决算数",
    ];

    private static readonly string[] Keys =
    [
        "initial",
        "carried-over",
        "added",
        "adjusted",
        "executed",
        "prior-budget",
        "prior-accounts",
    ];

    public static string ToChineseLabel(this AmountColumn column) => ChineseLabels[(int)column];

    /// <summary>The column in which the next year's ledger keeps an amount of this one; null for those it does not keep.</summary>
    public static AmountColumn? ToNextYearColumn(this AmountColumn column)
    {
        if (column == AmountColumn.Executed)
            return AmountColumn.PriorAccounts;
        return column is AmountColumn.Initial or AmountColumn.Adjusted ? AmountColumn.PriorBudget : null;
    }

    /// <summary>The name in files and fact keys: <c>prior-accounts</c>.</summary>
    public static string ToColumnKey(this AmountColumn column) => Keys[(int)column];

    /// <summary>The column of that name; null where there is none.</summary>
    public static AmountColumn? ParseColumnKey(string key)
    {
        return Array.IndexOf(Keys, key) is >= 0 and var at ? (AmountColumn)at : null;
    }
}
