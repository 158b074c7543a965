using Youju.Tourism.Rubrics;
using Youju.UseCases.Duties;
using Youju.UseCases.Tourism;

namespace Youju.EndToEnd.Tests.Duties;

/// <summary>One test for each duty of the seed: from the empty register through Excel and the command to sentence and
/// indicator of the report, read back from Word.</summary>
public sealed class ElevenDutiesTests
{
    [Fact]
    public void Duty_1_plans_are_drawn_up_and_reviewed()
    {
        using var year = new DutyYear("plan-opinions.adoption-rate", "规划意见采纳率", 50, "%");
        year.FillForm(
            "plans",
            [
                ("规划名称", "《示例市旅游规划》"),
                ("参与方式", "提供资料"),
                ("报送资料份数", "6"),
                ("状态", "已报资料"),
            ]
        );
        year.FillForm(
            "plan-opinions",
            [("意见要点", "补充替代线路"), ("提出日期", "2025-09-18"), ("采纳情况", "采纳")],
            [("意见要点", "增加冬季产品"), ("提出日期", "2025-09-18"), ("采纳情况", "未采纳")]
        );

        var report = year.ReadReport();

        Assert.Contains("《示例市旅游规划》", report);
        Assert.Contains("对各项规划提出意见2条，被采纳1条", report);
        Assert.Contains("规划意见采纳率目标为不少于50%，实际完成50%", report);
    }

    [Fact]
    public void Duty_2_resources_are_surveyed()
    {
        using var year = new DutyYear("resources.new", "新发现资源单体数", 1, "个");
        var table = year.FillForm(
            "resources",
            DutyRows.CreateUnit("青石古桥", "EAC", "18", "82", "四级", "是"),
            DutyRows.CreateUnit("白鹭湿地", "BBC", "9", "41", "一级", "否")
        );
        var checkedUnits = CheckCensus.CheckUnits(new(table, null, null, null, null));

        var report = year.ReadReport();

        Assert.Equal((2, 2), (checkedUnits.Tally.Units, (int)year.FindValue("resources.count")!.Value));
        Assert.Contains("登记资源单体2个，覆盖乡镇1个、基本类型2个，新发现1个", report);
        Assert.Contains("四级", report);
        Assert.Contains("新发现资源单体数目标为不少于1个，实际完成1个", report);
    }

    [Fact]
    public void Duty_3_projects_are_guided_month_by_month()
    {
        using var year = new DutyYear("project-progress.done", "月报本年完成投资", 1_000_000, "元");
        year.FillForm(
            "project-progress",
            DutyRows.CreateReturn("2025年1月", "600000", "600000"),
            DutyRows.CreateReturn("2025年2月", "500000", "1100000")
        );
        year.FillForm("project-visits", [("项目名称", "湖滨营地"), ("走访日期", "2025-03-04")]);
        year.FillForm(
            "project-problems",
            [
                ("问题", "进场道路破损"),
                ("项目名称", "湖滨营地"),
                ("提出日期", "2025-03-04"),
                ("办理期限", "2025-04-30"),
                ("状态", "未解决"),
            ]
        );
        var due = ListDueStages.ListStages(new(year.Dossier, new(2025, 6, 1), null, default));

        var report = year.ReadReport();

        Assert.Contains(due.Stages, stage => stage.Days == -32);
        Assert.Contains(due.Signals, signal => signal.StartsWith("红灯", StringComparison.Ordinal));
        Assert.Contains("按月报送旅游项目进度2份，涉及项目1个，本年完成投资110万元", report);
        Assert.Contains("走访指导1次", report);
        Assert.Contains("目标为不少于100.00万元，实际完成110.00万元", report);
    }

    [Fact]
    public void Duty_4_projects_are_offered_to_investors()
    {
        using var year = new DutyYear("investment-leads.signed", "招商签约金额", 10_000_000, "元");
        year.FillForm(
            "investment-projects",
            [("招商项目", "湿地研学园"), ("拟引资额", "20000000"), ("状态", "已成册")]
        );
        year.FillForm(
            "investment-leads",
            [
                ("投资方", "示例集团"),
                ("招商项目", "湿地研学园"),
                ("洽谈次数", "4"),
                ("签约金额", "12000000"),
                ("接洽·实际日期", "2025-03-01"),
                ("洽谈·实际日期", "2025-04-01"),
                ("签约·实际日期", "2025-06-18"),
                ("状态", "已签约"),
            ]
        );

        var report = year.ReadReport();

        Assert.Contains("包装旅游招商项目1个，拟引资2000万元", report);
        Assert.Contains("对接投资方1家，洽谈4次，签约项目1个，签约金额1200万元", report);
        Assert.Contains("实际完成1200.00万元", report);
    }

    [Fact]
    public void Duty_5_routes_are_designed_and_run()
    {
        using var year = new DutyYear("routes.published", "发布旅游线路条数", 1, "条");
        var places = year.WriteText(
            "地点.csv",
            "名称,经度,纬度,评分,停留\n起点,113.20,29.50,0,0\n古桥,113.22,29.52,80,60\n湿地,113.25,29.48,90,90\n"
        );
        var route = PlanRoute.DesignRoute(new(places, "起点"));
        var stops = string.Join('→', route.Route.Days[0].Stops.Select(stop => stop.Place.Name));
        year.FillForm(
            "routes",
            [("线路名称", "湖岸一日游"), ("线路天数", "1"), ("途经站点", stops), ("状态", "已发布")]
        );
        year.FillForm(
            "route-trips",
            [
                ("线路名称", "湖岸一日游"),
                ("出行日期", "2025年5月"),
                ("团次", "3"),
                ("游客人次", "86"),
                ("投诉件数", "0"),
            ]
        );

        var report = year.ReadReport();

        Assert.Contains(stops, report);
        Assert.Contains("线路全年接待团队3批，游客86人次，没有发生投诉", report);
        Assert.Contains("发布旅游线路条数目标为不少于1条，实际完成1条", report);
    }

    [Fact]
    public void Duty_6_places_are_graded_and_applied_for()
    {
        using var year = new DutyYear("gradings.passed", "评定通过的旅游区（点）", 1, "家");
        var sheet = year.WriteText(
            "自检.csv",
            "序号,评定项目,满分,自检得分\n1,旅游交通,130,110\n2,游览,235,200\n3,旅游安全,80,72\n4,卫生,140,120\n5,邮电服务,20,18\n6,旅游购物,50,40\n7,综合管理,200,170\n8,资源和环境的保护,145,120\n"
        );
        var judged = JudgeRubric.JudgeTable(new(sheet, null, null, "3A"));
        year.FillForm(
            "gradings",
            [
                ("景区（点）名称", "青石湖景区"),
                ("申报等级", "3A级"),
                ("自检得分", "850"),
                ("评定得分", "812"),
                ("自检·实际日期", "2025-02-20"),
                ("申请·结果", "随县区一并申请"),
                ("状态", "已评定"),
            ]
        );
        year.FillForm(
            "applications",
            [("申报名称", "省乡村旅游重点村"), ("申报主体", "老街村"), ("级别", "省级"), ("状态", "已申报")]
        );

        var report = year.ReadReport();

        Assert.Equal((850, 0), (judged.Standings[RubricColumn.Own].Points, judged.Missing!.Value));
        Assert.Contains("青石湖景区", report);
        Assert.Contains("812分", report);
        Assert.Contains("省乡村旅游重点村", report);
        Assert.Contains("实际完成1家", report);
    }

    [Fact]
    public void Duty_7_the_image_is_promoted()
    {
        using var year = new DutyYear("channels.posts", "新媒体发布篇数", 50, "篇");
        year.FillForm(
            "channels",
            [
                ("账号", "示例文旅"),
                ("统计期间", "2025年"),
                ("发布篇数", "70余"),
                ("单篇最高阅读次数", "2000余"),
            ]
        );
        year.FillForm(
            "campaigns",
            [
                ("推介名称", "旅游日推介"),
                ("起止日期", "2025-05-19"),
                ("推介的资源", "青石湖和白鹭湿地"),
                ("财政支出", "12000"),
            ]
        );
        year.FillForm(
            "publishing",
            [
                ("选题", "湖岸春色"),
                ("计划发布日期", "2025-03-20"),
                ("发布日期", "2025-03-20"),
                ("状态", "已发布"),
            ]
        );
        year.FillForm(
            "contest-entries",
            [("作品名称", "《湖岸》"), ("作者", "示例作者"), ("奖项", "一等奖"), ("使用授权", "已签授权书")],
            [("作品名称", "《古桥》"), ("作者", "另一位"), ("奖项", "未获奖"), ("使用授权", "还没有授权")]
        );

        var report = year.ReadReport();
        var cost = ReviewDuties
            .ListDuties(new([year.Dossier]))
            .Costs[0]
            .Costs.Single(one => one.Key == "post");

        Assert.Contains("发布推文70余篇", report);
        Assert.Contains("排期策划形象宣传选题1个，发布1个", report);
        Assert.Contains("征集竞赛登记作品2件，评出获奖作品1件，取得使用授权1件", report);
        Assert.Contains("目标为不少于50篇，实际完成70余篇", report);
        Assert.Equal(12000m / 70, cost.Cost!.Value.Value, 6);
    }

    [Fact]
    public void Duty_8_festivals_and_themed_events_are_held()
    {
        using var year = new DutyYear("head-counts.visitors", "核算接待人次", 10_000, "人次");
        var permit = CountDeadlines.CountBack(new(new(2025, 6, 14), [], 1200, null, default)).Permit!;
        year.FillForm(
            "events",
            [
                ("活动名称", "荷花节"),
                ("类别", "节庆"),
                ("起止日期", "2025-06-14/2025-06-15"),
                ("地点", "白鹭湿地"),
                ("接待人次", "12500"),
                ("财政支出", "25000"),
                ("安全责任事故", "0"),
                ("状态", "已举办"),
            ]
        );
        year.FillForm(
            "event-days",
            DutyRows.CreateDay("2025-06-14", "6000"),
            DutyRows.CreateDay("2025-06-15", "6500")
        );
        year.FillForm(
            "head-counts",
            [
                ("活动名称", "荷花节"),
                ("起止日期", "2025-06-14/2025-06-15"),
                ("地点", "白鹭湿地"),
                ("核算方法", "闸机或点数"),
                ("低值", "11800"),
                ("中值", "12500"),
                ("高值", "13100"),
                ("其中游客", "8000"),
            ]
        );

        var report = year.ReadReport();

        Assert.NotEmpty(permit.Deadlines);
        Assert.Equal(2, year.FindValue("cost.visit"));
        Assert.Contains("逐日记录活动人次2天，合计12500人次，单日最多6500人次", report);
        Assert.Contains("闸机或点数", report);
        Assert.Contains("核算接待人次目标为不少于1万人次，实际完成12500人次", report);
    }

    [Fact]
    public void Duty_9_products_are_developed()
    {
        using var year = new DutyYear("product-flows.income", "旅游商品销售收入", 5_000, "元");
        year.FillForm(
            "products",
            [("产品", "荷韵团扇"), ("类别", "文创"), ("制作数量", "800"), ("展示场合", "荷花节")]
        );
        year.FillForm(
            "product-flows",
            [("商品", "荷韵团扇"), ("发生日期", "2025-05-19"), ("去向", "发放"), ("数量", "260")],
            [
                ("商品", "荷韵团扇"),
                ("发生日期", "2025-06-14"),
                ("去向", "销售"),
                ("数量", "310"),
                ("销售收入", "8680"),
            ]
        );

        var report = year.ReadReport();

        Assert.Contains("荷韵团扇800件", report.Replace("，共", "", StringComparison.Ordinal));
        Assert.Contains("发放旅游商品260件，销售310件，销售收入", report);
        Assert.Equal(8680, year.FindValue("product-flows.income"));
    }

    [Fact]
    public void Duty_10_people_of_the_trade_are_examined_and_trained()
    {
        using var year = new DutyYear("exams.pass-rate", "考试合格率", 30, "%");
        year.FillForm(
            "exams",
            [
                ("考试名称", "全国导游资格考试"),
                ("考试类别", "资格考试"),
                ("考试日期", "2025-11-22"),
                ("报名人数", "18"),
                ("参考人数", "16"),
                ("合格人数", "6"),
                ("状态", "已公布"),
            ]
        );
        year.FillForm(
            "trainings",
            [
                ("培训名称", "讲解员培训"),
                ("培训日期", "2025-05-28"),
                ("参训人次", "32"),
                ("考核合格人次", "30"),
            ]
        );
        year.FillForm(
            "certificates",
            [("证书类别", "初级导游证"), ("统计日期", "2025-12-31"), ("持证人数", "34")]
        );

        var report = year.ReadReport();

        Assert.Contains("考试和考核鉴定1次，报名18人，合格6人", report);
        Assert.Contains("讲解员培训", report);
        Assert.Contains("34人", report);
        Assert.Contains("考试合格率目标为不少于30%，实际完成37.50%", report);
    }

    [Fact]
    public void Duty_11_projects_enter_the_library_and_are_reported_up()
    {
        using var year = new DutyYear("library-reports.accepted", "上级入库项目个数", 2, "个");
        year.FillForm(
            "projects",
            [("项目名称", "湖滨营地"), ("总投资", "30000000"), ("状态", "已入库")],
            [("项目名称", "温泉小镇"), ("总投资", "80000000"), ("状态", "已摸底")]
        );
        year.FillForm(
            "library-reports",
            [
                ("报送事项", "省级重点项目申报"),
                ("报送级别", "省级"),
                ("报送项目个数", "5"),
                ("入库项目个数", "3"),
                ("状态", "已入库"),
            ]
        );
        year.FillForm(
            "land-needs",
            [
                ("项目名称", "湖滨营地"),
                ("记录类别", "一宗需求"),
                ("用地面积", "18.5"),
                ("占永久基本农田", "是"),
                ("征集日期", "2025-04-15"),
            ]
        );

        var report = year.ReadReport();

        Assert.Contains("摸底项目2个，其中入库1个，入库项目总投资3000万元", report);
        Assert.Contains("征集反馈点状供地需求1宗，面积18.5亩", report);
        Assert.Contains("上级入库项目个数目标为不少于2个，实际完成3个", report);
        Assert.Contains(year.Open.DescribeSignals(new(2025, 12, 31)), signal =>
            signal.Words.Contains("永久基本农田", StringComparison.Ordinal)
        );
    }
}
