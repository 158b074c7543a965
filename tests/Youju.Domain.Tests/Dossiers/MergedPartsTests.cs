using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using static Youju.Storage.Tests.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

/// <summary>What two copies say of everything that is no record.</summary>
public sealed class MergedPartsTests
{
    [Theory]
    [InlineData("别的中心", 2024)]
    [InlineData("中心", 2025)]
    public void Copies_of_two_units_or_years_are_refused(string unit, int year)
    {
        var other = With() with { Unit = new(unit), Ledger = new(year) };

        Assert.Throws<ArgumentException>(() => DossierMerge.MergeDossiers(With(), other));
    }

    [Fact]
    public void Targets_of_one_project_are_merged_and_other_projects_taken()
    {
        var mine = WithProjects(
            new ProjectTargets("道路") { Expected = "修路" },
            new("桥") { Expected = "架桥" }
        );
        var theirs = WithProjects(
            new ProjectTargets("道路") { Expected = "养路", Achieved = "修完" },
            new("隧道") { Expected = "打洞" }
        );
        var merged = DossierMerge.MergeDossiers(mine, theirs);

        Assert.Equal(
            [("道路", "修路", "修完"), ("桥", "架桥", null), ("隧道", "打洞", null)],
            merged.Dossier.Targets.Projects.Select(one => (one.Project, one.Expected, one.Achieved))
        );
        Assert.Equal(new("项目“道路”预期目标", "修路", "养路", "保留本份"), Assert.Single(merged.Conflicts));
    }

    [Fact]
    public void Indicators_of_a_project_are_merged_by_id()
    {
        var merged = DossierMerge.MergeDossiers(
            WithProjects(new ProjectTargets("道路") { Indicators = [Aiming("a", 1)] }),
            WithProjects(new ProjectTargets("道路") { Indicators = [Aiming("b", 2), Aiming("a", 3)] })
        );

        var kept = Assert.Single(merged.Dossier.Targets.Projects).Indicators;
        Assert.Equal([("a", 1m), ("b", 2m)], kept.Select(one => (one.Id, one.Target!.Value)));
        Assert.Equal("指标“指标a”", Assert.Single(merged.Conflicts).Place);
    }

    [Fact]
    public void What_only_one_copy_says_of_the_goals_is_no_conflict()
    {
        var mine = With() with
        {
            Targets = new() { Expected = "甲", Execution = new("少花", "多花") },
        };
        var theirs = With() with { Targets = new() { Achieved = "乙" } };

        foreach (var merged in BothWays(mine, theirs))
        {
            Assert.Empty(merged.Conflicts);
            Assert.Equal("甲", merged.Dossier.Targets.Expected);
            Assert.Equal("乙", merged.Dossier.Targets.Achieved);
            Assert.Equal("少花", merged.Dossier.Targets.Execution?.Deviation);
        }
    }

    [Fact]
    public void Everything_that_differs_is_told_with_its_place()
    {
        var mine = With() with
        {
            Targets = Stated("甲"),
            ReportDate = new(2025, 3, 1),
            Narrative = With().Narrative.Add("problems", "甲"),
            Columns = With().Columns.Add("events/花费", "spent"),
            Unit = new("中心", Level: "正科级") { Duties = ["甲"] },
        };
        var theirs = With() with
        {
            Targets = Stated("乙"),
            ReportDate = new(2025, 3, 2),
            Narrative = With().Narrative.Add("problems", "乙"),
            Columns = With().Columns.Add("events/花费", "visitors"),
            Unit = new("中心", Level: "副科级") { Duties = ["乙"] },
        };

        Assert.Equal(
            [
                "单位概况 中心，正科级｜中心，副科级",
                "主要职责 甲｜乙",
                "报告日期 2025-03-01｜2025-03-02",
                "预期目标 甲｜乙",
                "实际完成情况 甲｜乙",
                "预算执行率的偏差原因 甲；没有措施｜乙；没有措施",
                "问题“问题” 甲；没有措施｜乙；没有措施",
                "共性指标“rules” 部分达成并具有一定效果，得分值的 80%：甲｜部分达成并具有一定效果，得分值的 80%：乙",
                "文字 narrative/problems.md 甲｜乙",
                "列对应“events/花费” spent｜visitors",
            ],
            DossierMerge.MergeDossiers(mine, theirs).Conflicts.Select(Show)
        );
    }

    [Fact]
    public void Lines_and_amounts_of_the_ledger_are_merged_by_their_names()
    {
        var merged = DossierMerge.MergeDossiers(WithLedger(100, 8), WithLedger(200, 9));

        Assert.Equal(
            [
                "收支账“道路”（编号 p1） 道路：全年执行数 100.00元｜道路：全年执行数 200.00元",
                "收支账“基本支出” 年初预算数 100.00元｜年初预算数 200.00元",
                "编制和人员 编制 8，在职 未填，离退休 未填，编外 未填｜编制 9，在职 未填，离退休 未填，编外 未填",
                "“三公”实物量 出国 8 个团组 未填 人次，购车 未填 辆，保有 未填 辆，接待 未填 批次 未填 人次｜"
                    + "出国 9 个团组 未填 人次，购车 未填 辆，保有 未填 辆，接待 未填 批次 未填 人次",
                "上年“三公”实物量 出国 未填 个团组 未填 人次，购车 未填 辆，保有 8 辆，接待 未填 批次 未填 人次｜"
                    + "出国 未填 个团组 未填 人次，购车 未填 辆，保有 9 辆，接待 未填 批次 未填 人次",
                "楼堂馆所 批复 8 平方米，实际 未填 平方米｜批复 9 平方米，实际 未填 平方米",
            ],
            merged.Conflicts.Select(Show)
        );
        Assert.Equal(100, merged.Dossier.Ledger.Lines.Single().Amounts.Executed?.Yuan);
    }

    [Fact]
    public void A_file_that_both_registered_proves_what_either_says()
    {
        var merged = DossierMerge.MergeDossiers(
            WithFile(new("a", "照片.jpg") { AddedOn = new(2024, 3, 2), Proves = ["events/e1"] }),
            WithFile(
                new("a", "照片.jpg", "开幕")
                {
                    Kind = "jpg",
                    AddedOn = new(2024, 3, 1),
                    Proves = ["ledger/p1"],
                }
            )
        );

        Assert.Empty(merged.Conflicts);
        Assert.Equal(
            new EvidenceFile("a", "照片.jpg", "开幕")
            {
                Kind = "jpg",
                AddedOn = new(2024, 3, 1),
                Proves = ["events/e1", "ledger/p1"],
            },
            merged.Dossier.Evidence["a"]
        );
    }

    [Fact]
    public void Two_notes_on_one_file_are_a_conflict()
    {
        var merged = DossierMerge.MergeDossiers(
            WithFile(new("a", "照片.jpg", "开幕")),
            WithFile(new("a", "照片.jpg", "闭幕"))
        );

        Assert.Equal(["佐证“a” 照片.jpg 开幕｜照片.jpg 闭幕"], merged.Conflicts.Select(Show));
    }

    [Fact]
    public void A_mark_that_one_copy_has_cleared_is_cleared_for_both()
    {
        var marked = With() with
        {
            Unit = new("中心", Level: "副科级"),
            ToConfirm = With().ToConfirm.Add("unit.level", new("unit.level", "副科级", "去年")),
        };
        var cleared = marked with { ToConfirm = With().ToConfirm };

        foreach (var merged in BothWays(marked, cleared))
            Assert.Empty(merged.Dossier.ToConfirm);
        Assert.Single(DossierMerge.MergeDossiers(marked, marked).Dossier.ToConfirm);
    }

    private static MergeResult[] BothWays(Dossier one, Dossier other) =>
        [DossierMerge.MergeDossiers(one, other), DossierMerge.MergeDossiers(other, one)];

    private static string Show(MergeConflict conflict) =>
        $"{conflict.Place} {conflict.Mine}｜{conflict.Theirs}";

    private static Dossier WithFile(EvidenceFile file) =>
        With() with
        {
            Evidence = With().Evidence.Add(file.Sha256, file),
        };

    private static Dossier WithProjects(params ProjectTargets[] projects) =>
        With() with
        {
            Targets = new() { Projects = projects },
        };

    private static Indicator Aiming(string id, decimal target) =>
        new(id, "quantity", $"指标{id}", TargetDirection.AtLeast, 10) { Target = target };

    private static Targets Stated(string words) =>
        new()
        {
            Expected = words,
            Achieved = words,
            Execution = new(words, null),
            Problems = [new("问题", words)],
            Common = new Dictionary<string, JudgedActual> { ["rules"] = new(Attainment.Partly, 0.8m, words) },
        };

    private static Dossier WithLedger(decimal yuan, int count)
    {
        var source = new HandEntered("年报");
        var amounts = new BudgetAmounts().WithAmount(AmountColumn.Executed, Money.FromYuan(yuan));
        return With() with
        {
            Ledger = With().Ledger with
            {
                Lines =
                [
                    new("p1", BudgetKind.GeneralPublic, ExpenditureKind.Project, amounts, source)
                    {
                        Project = "道路",
                    },
                ],
                Named = [new("basic", new() { Initial = Money.FromYuan(yuan) }, source)],
                Staff = new(count),
                ThreePublic = new(count),
                PriorThreePublic = new(VehiclesHeld: count),
                Construction = new(count),
            },
        };
    }
}
