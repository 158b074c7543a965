using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Tables;

/// <summary>What the numbers of columns come to tells what they are, and remarks tell what no column does.</summary>
public sealed class ProvenColumnTests
{
    [Fact]
    public void Two_amounts_and_their_rate_are_budget_and_spending()
    {
        var line = Ledger(
            ["某馆2024年项目（万元）"],
            ["项目名称", "年初", "能用的", "用掉的", "比例"],
            ["灯会", 10, 12.5m, 10, "80%"],
            ["春展", 8, 8, 6, "75%"]
        ).Lines[0];

        Assert.Equal(
            (Money.FromYuan(125_000), Money.FromYuan(100_000)),
            (line.Amounts.Adjusted, line.Amounts.Executed)
        );
    }

    [Fact]
    public void What_its_neighbours_come_to_is_the_whole()
    {
        var line = Ledger(
            ["2024年基本支出（元）"],
            ["经济科目", "列支", null, null],
            [null, "上半年", "下半年", "全年"],
            ["30201 办公费", 100, 250, 350],
            ["30207 邮电费", 40, 60, 100]
        ).Lines[0];

        Assert.Equal(Money.FromYuan(350), line.Amounts.Executed);
    }

    [Fact]
    public void What_was_added_and_taken_away_leads_to_the_adjusted_budget()
    {
        var line = Ledger(
            ["2024年指标台账（元）"],
            ["项目名称", "年初批", "年中变动", null, "可用指标", "已付"],
            [null, null, "增", "减", null, null],
            ["灯会", 1000, 200, null, 1200, 1100],
            ["春展", 800, null, 100, 700, 700]
        ).Lines[0];

        Assert.Equal(
            (Money.FromYuan(1000), Money.FromYuan(1200), Money.FromYuan(1100)),
            (line.Amounts.Initial, line.Amounts.Adjusted, line.Amounts.Executed)
        );
    }

    [Fact]
    public void What_stands_beside_the_costs_of_the_house_is_a_project()
    {
        var lines = Ledger(
            ["支出流水（2024年，金额：元）"],
            ["入账日", "资金归属", "部门经济科目", "实付"],
            ["2024-02-11", "人员支出", "30101 基本工资", 412_600],
            ["2024-02-13", "日常公用", "30201 办公费", 1_286.5m],
            ["2024-03-20", "史志编纂", "30202 印刷费", 68_000],
            ["2024-09-04", "史志编纂", "30202 印刷费", -3_200]
        ).Lines;

        Assert.Equal(
            Money.FromYuan(64_800),
            Assert.Single(lines, line => line.Project == "史志编纂").Amounts.Executed
        );
        Assert.Equal(
            Money.FromYuan(1_286.5m),
            Assert.Single(lines, line => line.Kind == ExpenditureKind.Operating).Amounts.Executed
        );
    }

    [Fact]
    public void A_remark_beneath_the_table_tells_counts()
    {
        var counts = Ledger(
            ["2024年“三公”经费支出（万元）"],
            ["项目", "预算数", "决算数"],
            ["公务用车运行维护费", 4, 3.31m],
            ["公务接待费", 2.8m, 1.76m],
            ["补充：年末公务用车保有2辆，其中当年购置1辆；国内接待17批次、121人次。"]
        ).ThreePublic;

        Assert.Equal(
            (2, 1, 17, 121),
            (counts.VehiclesHeld, counts.VehiclesBought, counts.ReceptionBatches, counts.ReceptionPersons)
        );
    }

    [Fact]
    public void People_of_one_group_are_added_up()
    {
        var staff = Ledger(
            ["2024年末编内编外人数统计"],
            ["校点", "名额", "编内在册", null, "编外聘请", null, "退休"],
            [null, null, "专任", "工勤", "代课", "后勤", null],
            ["中心完小", 62, 56, 4, 4, 9, 21],
            ["教学点", 9, 8, 0, 2, 1, null],
            ["合计", 71, 64, 4, 6, 10, 21]
        ).Staff;

        Assert.Equal((71, 68, 16, 21), (staff.Posts, staff.InService, staff.Temporary, staff.Retired));
    }

    [Fact]
    public void Codes_of_accounts_may_be_parted_by_strokes()
    {
        var lines = Ledger(
            ["2024年1-12月科目余额", null, null, "单位：元"],
            ["会计科目编号", "会计科目", "借方累计", "贷方累计"],
            ["7201", "事业支出", 300, 300],
            [@"7201\01", "基本支出", 100, 100],
            [@"7201\01\30201", "办公费", 100, 100],
            [@"7201\02", "项目支出", 200, 200],
            [@"7201\02\01", "两癌筛查", 200, 200],
            [@"7201\02\01\30218", "专用材料费", 200, 200]
        ).Lines;

        Assert.Equal(
            [(null, Money.FromYuan(100)), ("两癌筛查", Money.FromYuan(200))],
            lines.Select(line => (line.Project, line.Amounts.Executed))
        );
    }

    [Fact]
    public void What_stands_behind_of_which_explains_the_project_above_it()
    {
        var lines = Ledger(
            ["2024年项目资金使用进度（万元）"],
            ["项目", "年初安排", "追加追减", "现有预算", "实际支出"],
            ["绿地养护", 480, 26.5m, 506.5m, 502],
            ["其中：行道树补植", 60, 26.5m, 86.5m, 86],
            ["日常修剪", 420, null, 420, 416],
            ["花卉布置", 85, -5, 80, 79.8m]
        ).Lines;

        Assert.Equal(["绿地养护", "花卉布置"], lines.Select(line => line.Project));
    }

    [Fact]
    public void A_sentence_may_name_the_unit()
    {
        var ledger = Ledger(
            ["“三公”经费年度对比表"],
            ["各年数均以万元计"],
            ["经费", "2023年决算数", "2024年预算数", "2024年决算数"],
            ["公务用车运行维护费", 30.15m, 30, 29.48m],
            ["公务接待费", 5.32m, 6, 4.43m]
        );

        Assert.Contains(ledger.Named, named =>
            named.Amounts.Executed == Money.FromYuan(44_300)
            && named.Amounts.PriorAccounts == Money.FromYuan(53_200)
        );
    }

    private static Ledger Ledger(params object?[][] rows) =>
        Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("Sheet1", rows)).Dossier.Ledger;

    [Theory]
    [InlineData("累计支出数")]
    [InlineData("累计支出额")]
    [InlineData("全年执行数额")]
    public void What_only_says_that_an_amount_is_one_leaves_its_stage(string head)
    {
        var named = Ledger(
            ["2024年支出执行表（元）"],
            ["支出项目", "年初预算数", head],
            ["支出合计", 300, 280],
            ["基本支出", 200, 190],
            ["项目支出", 100, 90]
        ).Named;

        Assert.Contains(named, one => one.Key == "basic" && one.Amounts.Executed?.Yuan == 190);
    }

    [Fact]
    public void What_is_spent_beside_an_income_is_the_spending_of_that_table()
    {
        var named = Ledger(
            ["2024年决算公开（万元）"],
            ["收入", "决算数", "支出", "决算数"],
            ["一、事业收入", 60, "一、基本支出", 36],
            ["二、其他收入", 2, "二、项目支出", 18],
            ["本年收入合计", 62, "本年支出合计", 54]
        ).Named;

        Assert.Equal(
            (620_000, 540_000, 360_000),
            (Spent("totals.income"), Spent("totals.spending"), Spent("basic"))
        );

        decimal? Spent(string key) => named.Single(one => one.Key == key).Amounts.Executed?.Yuan;
    }

    [Fact]
    public void What_was_saved_of_a_budget_was_not_spent()
    {
        var goods = Ledger(
            ["2024年政府采购执行情况表（万元）"],
            ["类型", "计划数", "实际采购额", "节约额", "节约率"],
            ["货物类", 56, 52.3m, 3.7m, "6.6%"],
            ["服务类", 40, 38.6m, 1.4m, "3.5%"],
            ["总计", 96, 90.9m, 5.1m, "5.3%"]
        )
            .Named.Single(one => one.Key == "procurement.goods");

        Assert.Equal(523_000, goods.Amounts.Executed?.Yuan);
    }

    [Fact]
    public void Items_below_a_head_of_subjects_are_no_projects()
    {
        var ledger = Ledger(
            ["2024年支出执行表（元）"],
            ["支出科目", "年初预算", "累计支出"],
            ["支出合计", 300, 280],
            ["基本支出", 200, 190],
            ["其中：人员支出", 150, 145],
            ["公用支出", 50, 45],
            ["项目支出", 100, 90]
        );

        Assert.Empty(ledger.Lines);
        Assert.Contains(ledger.Named, one => one.Key == "operating" && one.Amounts.Executed?.Yuan == 45);
    }

    [Fact]
    public void Amounts_that_look_like_codes_of_classes_are_none_under_a_head_of_amounts()
    {
        var named = Ledger(
            ["2024年部门预算支出总表"],
            ["单位：万元"],
            ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
            ["205", "教育支出", 860, 640, 220],
            ["20502", "普通教育", 860, 640, 220],
            ["2050202", "小学教育", 860, 640, 220],
            [null, "合计", 860, 640, 220]
        ).Named;

        Assert.DoesNotContain(named, one => one.Key.Contains("220", StringComparison.Ordinal));
        Assert.Contains(named, one => one.Amounts.Initial?.Yuan == 2_200_000);
    }
}
