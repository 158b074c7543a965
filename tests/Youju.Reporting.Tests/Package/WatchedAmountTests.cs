using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;

namespace Youju.Reporting.Tests.Package;

/// <summary>Spending beyond its plan is asked for a reason, which chapters seven and eight tell.</summary>
public sealed class WatchedAmountTests
{
    private static readonly Dossier Over = With(10_000, 30_000);

    [Fact]
    public void Without_a_reason_it_is_a_gap_with_the_codes_to_choose_from() =>
        Assert.Contains(Over.Compose().TellGaps(), gap =>
            gap.StartsWith("公务接待费 30000 元，超过计划 10000 元，请写原因和措施", StringComparison.Ordinal)
            && gap.Contains("settled 据实结算", StringComparison.Ordinal)
        );

    [Fact]
    public void With_one_the_report_tells_cause_and_measure()
    {
        var told = Over with
        {
            Targets = new() { Reasons = [new("reception", "settled", "接待批次增加", "从严审批接待")] },
        };
        var text = told.Compose().Documents[0].Document.Text;

        Assert.Contains(
            "公务接待费3.00万元，超过计划1.00万元。原因是据实结算，接待批次增加。",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("从严审批接待", text.Split("八、")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000, 10_000)]
    [InlineData(10_000, 9_000)]
    public void Within_its_plan_nothing_is_asked(decimal planned, decimal spent) =>
        Assert.DoesNotContain(With(planned, spent).Compose().TellGaps(), gap =>
            gap.Contains("超过计划", StringComparison.Ordinal)
        );

    private static Dossier With(decimal planned, decimal spent)
    {
        var plain = SmallDossier.With(SmallDossier.Project("宣传", 300_000));
        var amounts = new BudgetAmounts
        {
            Initial = Money.FromYuan(planned),
            Executed = Money.FromYuan(spent),
        };
        return plain with
        {
            Ledger = plain.Ledger with
            {
                Named = [new("three-public.reception", amounts, new HandEntered("测试"))],
                ThreePublic = new(0, 0, 0, 0, 10, 60),
            },
        };
    }
}
