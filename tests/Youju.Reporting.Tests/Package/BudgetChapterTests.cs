using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Reports;

namespace Youju.Reporting.Tests.Package;

/// <summary>Each budget is told in its own chapter, with its own projects and totals.</summary>
public sealed class BudgetChapterTests
{
    private static readonly Dossier Street = SmallDossier.With(
        SmallDossier.Staff(0),
        SmallDossier.Project("平安建设", 1_033_200),
        SmallDossier.Project("社区服务", 1_000_000),
        SmallDossier.Project("河道整治", 1_380_000, BudgetKind.GovernmentFund),
        SmallDossier.Project("老旧小区改造", 1_000_000, BudgetKind.GovernmentFund)
    );

    [Fact]
    public void Chapter_two_holds_the_general_public_budget_alone()
    {
        var chapter = Chapter(Street, "二、", "三、");

        Assert.Contains("一般公共预算整体支出203.32万元", chapter, StringComparison.Ordinal);
        Assert.Contains("项目支出203.32万元", chapter, StringComparison.Ordinal);
        Assert.DoesNotContain("河道整治", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fund_s_chapter_holds_its_total_and_its_projects() =>
        Assert.StartsWith(
            "政府性基金预算支出情况\n2024年政府性基金预算支出238.00万元，全年预算238.00万元。\n"
                + "分项目看：河道整治全年预算138.00万元，支出138.00万元；老旧小区改造全年预算100.00万元，支出100.00万元。\n",
            Chapter(Street, "三、", "四、"),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_several_budgets_pay_together_is_told_once_with_its_scope()
    {
        var chapter = Chapter(Street, "六、", "七、");

        Assert.Contains("全年执行441.32万元", chapter, StringComparison.Ordinal);
        Assert.Contains("（全口径，全年预算数含上年结转）", chapter, StringComparison.Ordinal);
        Assert.Contains(
            "按资金来源分：一般公共预算203.32万元，政府性基金预算238.00万元。",
            chapter,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_project_of_two_budgets_is_told_in_each_with_what_that_budget_pays()
    {
        var dossier = SmallDossier.With(
            SmallDossier.Project("改造", 300_000),
            SmallDossier.Project("改造", 200_000, BudgetKind.GovernmentFund) with
            {
                Id = "f1",
            }
        );

        Assert.Contains(
            "改造全年预算30.00万元，支出30.00万元",
            Chapter(dossier, "二、", "三、"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "改造全年预算20.00万元，支出20.00万元",
            Chapter(dossier, "三、", "四、"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_one_budget_pays_for_all_the_stated_total_is_its_total()
    {
        var dossier = SmallDossier.With(SmallDossier.Project("宣传", 311_700));
        var stated = dossier with
        {
            Ledger = dossier.Ledger with { Named = [SmallDossier.Stated("project", 311_700, 100)] },
        };

        var trace = stated.Compose().Sources["general-public.project.executed"];

        Assert.Contains("列明", Assert.Single(trace.Grounds).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fund_money_whose_projects_say_what_became_of_it_needs_no_words_of_the_clerk()
    {
        var told = Street with
        {
            Targets = new()
            {
                Projects =
                [
                    new("河道整治") { Achieved = "河道畅通" },
                    new("老旧小区改造") { Achieved = "改造完成" },
                ],
            },
        };

        Assert.Contains(
            "河道整治完成情况：河道畅通。",
            Chapter(told, "三、", "四、"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(told.Compose().TellGaps(), gap =>
            gap.Contains("narrative/fund.md", StringComparison.Ordinal)
        );
    }

    private static string Chapter(Dossier dossier, string from, string to)
    {
        var text = dossier
            .Compose()
            .Documents.First(one => one.Kind == PackageDocumentKind.Report)
            .Document.Text;
        return text.Split(from)[1].Split(to)[0];
    }
}
