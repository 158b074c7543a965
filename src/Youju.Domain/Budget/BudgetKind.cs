namespace Youju.Domain.Budget;

/// <summary>Where money comes from: the four budgets (四本预算), and what lies outside them.</summary>
public enum BudgetKind
{
    /// <summary>一般公共预算</summary>
    GeneralPublic,

    /// <summary>政府性基金预算</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算</summary>
    StateCapitalOperations,

    /// <summary>社会保险基金预算; a department other than the insurance agencies never spends it.</summary>
    SocialInsuranceFund,

    /// <summary>财政专户管理资金, in older forms 纳入专户管理的非税收入</summary>
    SpecialAccount,

    /// <summary>单位资金: business, operating and other income of the unit itself</summary>
    OwnFunds,
}

public static class BudgetKindNames
{
    public static string ToChineseLabel(this BudgetKind budget) =>
        budget switch
        {
            BudgetKind.GeneralPublic => "一般公共预算",
            BudgetKind.GovernmentFund => "政府性基金预算",
            BudgetKind.StateCapitalOperations => "国有资本经营预算",
            BudgetKind.SocialInsuranceFund => "社会保险基金预算",
            BudgetKind.SpecialAccount => "财政专户管理资金",
            BudgetKind.OwnFunds => "单位资金",
            _ => throw new ArgumentOutOfRangeException(nameof(budget)),
        };
}
