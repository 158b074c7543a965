namespace Youju.Domain.Budget;

/// <summary>What money is spent for: the branches of the expenditure tree (docs/domain/accounts.md#expenditure-tree).</summary>
public enum ExpenditureKind
{
    /// <summary>基本支出：人员经费</summary>
    Personnel,

    /// <summary>基本支出：公用经费</summary>
    Operating,

    /// <summary>项目支出</summary>
    Project,

    /// <summary>上缴上级支出</summary>
    PaidToSuperior,

    /// <summary>经营支出</summary>
    Business,

    /// <summary>对附属单位补助支出</summary>
    GrantsToSubordinates,
}

public static class ExpenditureKindNames
{
    public static string ToChineseLabel(this ExpenditureKind kind) =>
        kind switch
        {
            ExpenditureKind.Personnel => "人员经费",
            ExpenditureKind.Operating => "公用经费",
            ExpenditureKind.Project => "项目支出",
            ExpenditureKind.PaidToSuperior => "上缴上级支出",
            ExpenditureKind.Business => "经营支出",
            ExpenditureKind.GrantsToSubordinates => "对附属单位补助支出",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
