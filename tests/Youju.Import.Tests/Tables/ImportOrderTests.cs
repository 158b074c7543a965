using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Workbooks;

namespace Youju.Import.Tests.Tables;

/// <summary>Projects entered line by line and the published tables tell the same money: whichever comes first, it counts once.</summary>
public sealed class ImportOrderTests
{
    private static readonly WorkbookSheet Projects = Workbooks.Sheet(
        "收支账",
        ["预算", "支出类别", "功能科目", "项目名称", "全年执行数（元）"],
        ["一般公共预算", "项目支出", "2070113", "节会活动", 198_000],
        ["一般公共预算", "项目支出", "2070113", "宣传推广", 113_700]
    );

    [Fact]
    public void Tables_first_or_lines_first_gives_the_same_money()
    {
        var tablesFirst = Enter(Publish(Workbooks.Empty));
        var linesFirst = Publish(Enter(Workbooks.Empty));

        Assert.Equal(Spent(linesFirst), Spent(tablesFirst));
        Assert.Equal(Money.FromYuan(937_800), Spent(tablesFirst));
        Assert.Equal(Kinds(linesFirst), Kinds(tablesFirst));
    }

    [Fact]
    public void Lines_that_miss_the_listed_total_are_an_error()
    {
        var part = Workbooks.Sheet(
            "收支账",
            ["预算", "支出类别", "功能科目", "项目名称", "全年执行数（元）"],
            ["一般公共预算", "项目支出", "2070113", "节会活动", 198_000]
        );
        var ledger = Workbooks.Import(Publish(Workbooks.Empty), part).Dossier.Ledger;

        Assert.Contains(Identities.CheckLedger(ledger, Workbooks.Pack.LedgerIdentities), result =>
            result is { IsWrong: true, Identity.Id: "A16" }
        );
    }

    private static Dossier Publish(Dossier dossier) =>
        Accounts.Import(dossier, Accounts.Spending(), Accounts.General(), Accounts.Basic()).Dossier;

    private static Dossier Enter(Dossier dossier) => Workbooks.Import(dossier, Projects).Dossier;

    private static Money? Spent(Dossier dossier) =>
        new LedgerFigures(dossier.Ledger).SumLinesOfKey("expenditure", AmountColumn.Executed)?.Value;

    private static IEnumerable<ExpenditureKind> Kinds(Dossier dossier) =>
        dossier.Ledger.Lines.Select(line => line.Kind).Order();
}
