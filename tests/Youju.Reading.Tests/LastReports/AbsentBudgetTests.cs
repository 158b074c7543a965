using Youju.Domain.Budget;
using Youju.Packs.Library;
using Youju.Reading.LastReports;

namespace Youju.Reading.Tests.LastReports;

/// <summary>A budget is none where a sentence says so of that very budget.</summary>
public sealed class AbsentBudgetTests
{
    private static readonly Youju.Packs.Definitions.Pack Pack = PackLibrary.LoadPack(["cn"]);

    [Theory]
    [InlineData("本校2025年度没有政府性基金预算财政拨款收支。", BudgetKind.GovernmentFund)]
    [InlineData("无国有资本经营预算支出。", BudgetKind.StateCapitalOperations)]
    [InlineData("社会保险基金预算支出情况：无", BudgetKind.SocialInsuranceFund)]
    public void A_denial_is_of_its_budget(string sentence, BudgetKind budget) =>
        Assert.Contains(budget, AbsentBudgets.FindIn(sentence, Pack.Papers));

    [Theory]
    [InlineData("政府性基金预算支出20万元，无结余。")]
    [InlineData("项目无偏差，政府性基金预算支出20万元。")]
    [InlineData("没有超出政府性基金预算20万元的支出。")]
    [InlineData("政府性基金预算支出全部用于绿化，较上年没有变化，没有结转也没有结余，资金使用无偏差，验收无")]
    public void What_is_denied_of_something_else_is_no_denial(string sentence) =>
        Assert.DoesNotContain(BudgetKind.GovernmentFund, AbsentBudgets.FindIn(sentence, Pack.Papers));
}
