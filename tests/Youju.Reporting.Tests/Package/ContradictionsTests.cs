using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Reporting.Package;

namespace Youju.Reporting.Tests.Package;

public sealed class ContradictionsTests
{
    private static readonly BudgetAmounts Executed = new() { Executed = Money.FromYuan(400) };

    [Fact]
    public void A_contradiction_of_the_ledger_is_a_gap_with_both_sides_their_sources_and_what_to_do()
    {
        var plain = SmallDossier.With();
        var ledger = plain.Ledger with
        {
            Named =
            [
                new("basic", Executed, new CellSource("决算.xlsx", "表3", "C7")),
                SmallDossier.Stated("personnel", 300),
                SmallDossier.Stated("operating", 60),
            ],
        };

        Assert.Contains(
            "收支账（A01）基本支出 400.00元 应等于 人员经费 300.00元 + 公用经费 60.00元；两边分别为 400.00元 与 360.00元，相差 40.00元。"
                + "出处：基本支出（来源：决算.xlsx 表3!C7）；人员经费（手工录入：测试）；公用经费（手工录入：测试）。"
                + "请对照原件，改正抄错的一处：金额在 ledger.csv，“三公”实物量在 dossier.yaml",
            (plain with { Ledger = ledger }).Compose().TellGaps()
        );
    }

    [Fact]
    public void What_last_years_report_says_otherwise_is_a_gap_with_both_places()
    {
        var plain = SmallDossier.With();
        var ledger = plain.Ledger with
        {
            Named =
            [
                Last("three-public.reception", 5_200, new("决算.xlsx", "Z08", "C7")),
                Last(
                    LastReportItem.CreateKey("three-public.reception"),
                    5_000,
                    new("自评.docx", "", "第9行")
                ),
            ],
        };

        Assert.Contains(
            "公务接待费·上年决算数与上年报告不衔接（C09）：本年是 5,200.00元（来源：决算.xlsx Z08!C7），"
                + "上年报告是 5,000.00元（来源：自评.docx 第9行）；请对照批复的决算核对，确实调整过的在报告里说明",
            (plain with { Ledger = ledger }).Compose().TellGaps()
        );
    }

    [Fact]
    public void A_sum_of_many_lines_names_the_first_of_them()
    {
        var lines = Enumerable
            .Range(1, 5)
            .Select(number => new BudgetLine(
                $"p{number}",
                BudgetKind.GeneralPublic,
                ExpenditureKind.Project,
                Executed,
                new CellSource("支出.xlsx", "明细", $"D{number}")
            )
            {
                Project = $"项目{number}",
            });
        var ledger = new Ledger(2024)
        {
            KnownItems = SmallDossier.Pack.Ledger,
            Lines = [.. lines],
            Named = [SmallDossier.Stated("project", 1_000)],
        };

        Assert.Contains(
            "项目支出各行相加（收支账 5 行，第一行来源：支出.xlsx 明细!D1）",
            string.Concat(Contradictions.FindGaps(ledger, SmallDossier.Pack.LedgerIdentities).TellAll()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ledger_that_agrees_with_itself_has_none() =>
        Assert.Empty(
            Contradictions.FindGaps(
                SmallDossier.With(SmallDossier.Project("宣传", 30_000)).Ledger,
                SmallDossier.Pack.LedgerIdentities
            )
        );

    private static NamedAmount Last(string key, decimal yuan, CellSource cell) =>
        NamedAmount.FromCell(
            key,
            AmountColumn.PriorAccounts,
            Amount.FromExactMoney(Money.FromYuan(yuan)),
            cell
        );
}
