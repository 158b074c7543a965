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
    public static string ToChineseLabel(this AmountColumn column) =>
        column switch
        {
            AmountColumn.Initial => "年初预算数",
            AmountColumn.CarriedOver => "上年结转",
            AmountColumn.Added => "年中追加",
            AmountColumn.Adjusted => "全年预算数",
            AmountColumn.Executed => "全年执行数",
            AmountColumn.PriorBudget => "上年预算数",
            AmountColumn.PriorAccounts => "上年决算数",
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
        };

    /// <summary>The column in which the next year's ledger keeps an amount of this one; null for those it does not keep.</summary>
    public static AmountColumn? ToNextYearColumn(this AmountColumn column) =>
        column switch
        {
            AmountColumn.Executed => AmountColumn.PriorAccounts,
            AmountColumn.Initial or AmountColumn.Adjusted => AmountColumn.PriorBudget,
            _ => null,
        };

    /// <summary>The name in files and fact keys: <c>prior-accounts</c>.</summary>
    public static string ToColumnKey(this AmountColumn column) =>
        column switch
        {
            AmountColumn.Initial => "initial",
            AmountColumn.CarriedOver => "carried-over",
            AmountColumn.Added => "added",
            AmountColumn.Adjusted => "adjusted",
            AmountColumn.Executed => "executed",
            AmountColumn.PriorBudget => "prior-budget",
            AmountColumn.PriorAccounts => "prior-accounts",
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
        };
}
