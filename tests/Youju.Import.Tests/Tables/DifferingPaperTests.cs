using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Tables;

/// <summary>Two papers tell of one thing: the same counts whichever of them comes first, and what differs is told.</summary>
public sealed class DifferingPaperTests
{
    private const string Accounts = "2024年决算公开表.xlsx";
    private const string Book = "科目余额表.xlsx";
    private const string Details = "支出明细.xlsx";

    [Theory]
    [InlineData(Accounts, "情况.xlsx")]
    [InlineData(Accounts, Book)]
    [InlineData(Book, "情况.xlsx")]
    [InlineData("情况.xlsx", Details)]
    public void The_more_official_paper_counts_in_either_order(string official, string other)
    {
        var (first, second) = (Projects(official, 98), Projects(other, 88));

        AssertExecuted(980_000, Import(first, second));
        AssertExecuted(980_000, Import(second, first));
    }

    [Fact]
    public void Of_two_that_weigh_alike_the_same_counts_in_either_order_and_the_other_stays_beside_it()
    {
        var (first, second) = (Projects("办公室.xlsx", 98), Projects("财务室.xlsx", 88));
        var (forth, back) = (Import(first, second), Import(second, first));

        Assert.Equal(Only(forth.Dossier).Amounts, Only(back.Dossier).Amounts);
        Assert.Equal(Source(forth).Differing, Source(back).Differing);
        Assert.EndsWith("待核对", Source(forth).Differing, StringComparison.Ordinal);
        Assert.All([forth, back], result =>
            Assert.Contains(result.Warnings, told =>
                told.Contains("办公室.xlsx", StringComparison.Ordinal)
                && told.Contains("财务室.xlsx", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Published_totals_follow_the_same_rule()
    {
        var (first, second) = (ThreePublic("甲.xlsx", 1.5m), ThreePublic("乙.xlsx", 1.6m));

        Assert.Equal(Named(Import(first, second).Dossier), Named(Import(second, first).Dossier));
    }

    [Fact]
    public void What_is_only_printed_more_finely_differs_in_nothing()
    {
        var (coarse, fine) = (Projects("甲.xlsx", 98), Projects("乙.xlsx", 98.12m));

        foreach (var result in new[] { Import(coarse, fine), Import(fine, coarse) })
        {
            AssertExecuted(981_200, result);
            Assert.Null(Source(result).Differing);
        }
    }

    [Fact]
    public void A_file_that_comes_again_replaces_what_it_said_and_an_overruled_one_does_not()
    {
        AssertExecuted(990_000, Import(Projects(Details, 98), Projects(Details, 99)));
        AssertExecuted(980_000, Import(Projects(Accounts, 98), Projects(Details, 88), Projects(Details, 89)));
        AssertExecuted(980_000, Import(Projects(Details, 88), Projects(Accounts, 98), Projects(Details, 89)));
    }

    [Fact]
    public void What_a_person_has_decided_stands()
    {
        var before = Import(Projects("办公室.xlsx", 98), Projects("财务室.xlsx", 88)).Dossier;
        var line = Only(before);
        var decided = before with
        {
            Ledger = before.Ledger with
            {
                Lines =
                [
                    line with
                    {
                        Source = (CellSource)line.Source with { Correction = "按批复核对", Differing = null },
                    },
                ],
            },
        };

        var after = Import(decided, Projects(Accounts, 70));

        Assert.Equal(line.Amounts, Only(after.Dossier).Amounts);
        Assert.Contains(after.Warnings, told => told.Contains("手工改过", StringComparison.Ordinal));
    }

    [Fact]
    public void The_budget_of_a_project_stays_beside_its_payments_by_subject()
    {
        var budget = Paper(
            "预算.xlsx",
            "2024年项目支出预算表（单位：万元）",
            ["项目名称", "全年预算"],
            ["灯会", 100],
            ["春展", 50]
        );
        var payments = Paper(
            "支付.xlsx",
            "2024年项目支出支付明细（单位：元）",
            ["支付日期", "项目名称", "部门支出经济分类", "支付金额"],
            ["2024-03-01", "灯会", "30201 办公费", 200_000],
            ["2024-04-01", "灯会", "30227 委托业务费", 700_000],
            ["2024-05-01", "春展", "30201 办公费", 480_000]
        );

        foreach (var result in new[] { Import(budget, payments), Import(payments, budget) })
        {
            var figures = new LedgerFigures(result.Dossier.Ledger);
            Assert.Equal(
                (1_000_000m, 900_000m, 500_000m, 480_000m),
                (
                    Sum(figures, "project:灯会", AmountColumn.Adjusted),
                    Sum(figures, "project:灯会", AmountColumn.Executed),
                    Sum(figures, "project:春展", AmountColumn.Adjusted),
                    Sum(figures, "project:春展", AmountColumn.Executed)
                )
            );
            Assert.Equal(1_500_000m, Sum(figures, "project", AmountColumn.Adjusted));
        }
    }

    private static decimal? Sum(LedgerFigures figures, string key, AmountColumn column) =>
        figures.SumLinesOfKey(key, column)?.Value.Yuan;

    private static (string File, WorkbookSheet Sheet) Projects(string file, decimal executed) =>
        Paper(
            file,
            "2024年专项资金使用情况（单位：万元）",
            ["项目名称", "全年预算", "实际支出"],
            ["灯会", 100, executed]
        );

    private static (string File, WorkbookSheet Sheet) ThreePublic(string file, decimal reception) =>
        Paper(
            file,
            "2024年“三公”经费支出情况（单位：万元）",
            ["项目", "全年预算", "决算数"],
            ["公务接待费", 2, reception],
            ["公务用车运行维护费", 3, 2.5m]
        );

    private static (string File, WorkbookSheet Sheet) Paper(
        string file,
        string title,
        params object?[][] rows
    ) =>
        (
            file,
            Workbooks.Sheet(
                "Sheet1",
                [
                    [title],
                    .. rows,
                ]
            )
        );

    private static ImportResult Import(params (string File, WorkbookSheet Sheet)[] papers) =>
        Import(Workbooks.Empty, papers);

    private static ImportResult Import(Dossier dossier, params (string File, WorkbookSheet Sheet)[] papers)
    {
        ImportResult? result = null;
        foreach (var (file, sheet) in papers)
            result = new WorkbookImport(
                Workbooks.Pack,
                new ImportRequest(file, Workbooks.Moment)
            ).ImportSheets(result?.Dossier ?? dossier, [sheet]);
        return result!;
    }

    private static BudgetLine Only(Dossier dossier) => Assert.Single(dossier.Ledger.Lines);

    private static CellSource Source(ImportResult result) => (CellSource)Only(result.Dossier).Source;

    private static IEnumerable<(string, BudgetAmounts, string?)> Named(Dossier dossier) =>
        dossier
            .Ledger.Named.OrderBy(amount => amount.Key, StringComparer.Ordinal)
            .Select(amount => (amount.Key, amount.Amounts, ((CellSource)amount.Source).Differing));

    private static void AssertExecuted(decimal yuan, ImportResult result) =>
        Assert.Equal(Money.FromYuan(yuan), Only(result.Dossier).Amounts.Executed);
}
