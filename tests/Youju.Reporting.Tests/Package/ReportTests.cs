using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Reports;

namespace Youju.Reporting.Tests.Package;

public sealed class ReportTests
{
    private static readonly Dossier Plain = SmallDossier.With(SmallDossier.Project("宣传", 30_000));

    [Fact]
    public void Says_none_where_it_was_told_that_there_is_none() =>
        Assert.Contains(
            "三、政府性基金预算支出情况\n无政府性基金预算支出。\n",
            Text((Plain with { Ledger = Plain.Ledger.DeclareNone("government-fund") }).Compose()),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_budget_of_which_nobody_spoke_is_unknown_and_asked_about()
    {
        var package = Plain.Compose();

        Assert.DoesNotContain("无政府性基金预算支出", Text(package), StringComparison.Ordinal);
        Assert.Contains(package.TellGaps(), gap =>
            gap.Contains("“政府性基金预算支出情况”没有哪份材料说到", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Shows_money_that_nobody_explained_and_asks_for_words()
    {
        var package = SmallDossier
            .With(SmallDossier.Project("厕所", 20_000, BudgetKind.GovernmentFund))
            .Compose();

        Assert.Contains(
            "2024年政府性基金预算支出2.00万元，全年预算2.00万元。",
            Text(package),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "收支账有“政府性基金预算支出情况”的资金，请在 narrative/fund.md 说明用途和效果",
            package.TellGaps()
        );
    }

    [Fact]
    public void A_ledger_without_lines_does_not_prove_that_there_is_nothing()
    {
        var package = SmallDossier.With().Compose();

        Assert.DoesNotContain("无政府性基金预算支出", Text(package), StringComparison.Ordinal);
        Assert.Contains(package.TellGaps(), gap =>
            gap.Contains("“政府性基金预算支出情况”没有哪份材料说到", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_stated_amount_forbids_to_say_none()
    {
        var stated = Plain with
        {
            Ledger = Plain.Ledger with { Named = [SmallDossier.Stated("fund.spending", 20_000)] },
        };

        Assert.DoesNotContain("无政府性基金预算支出", Text(stated.Compose()), StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_the_clerks_words_into_their_chapter_with_figures_by_key()
    {
        var package = Plain
            .Say("application", "<!-- 给同事 -->\n## 应用\n项目支出{{ project.executed }}纳入下年预算。")
            .Compose();

        Assert.Contains(
            "（一）应用\n项目支出3.00万元纳入下年预算。\n",
            Text(package),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("给同事", Text(package), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_typed_by_hand_is_a_gap() =>
        Assert.Contains(Plain.Say("application", "节约5万元。").Compose().TellGaps(), gap =>
            gap.StartsWith("《自评报告》里的“5万元”没有来源", StringComparison.Ordinal)
        );

    [Fact]
    public void A_deviation_becomes_a_problem_and_its_measure_stands_in_the_next_chapter()
    {
        var missed = SmallDossier.Visitors(target: 1_000, done: 900) with
        {
            Deviation = "雨天多",
            Measure = "增加室内活动",
        };
        var text = Text((Plain with { Targets = new() { Indicators = [missed] } }).Compose());

        Assert.Contains("接待人次得45分，未得满分。原因是雨天多。", text, StringComparison.Ordinal);
        Assert.Contains("一是针对接待人次的偏差，增加室内活动。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_without_a_measure_is_a_gap()
    {
        var gaps = (Plain with { Targets = new() { Problems = [new("没有问卷")] } }).Compose().TellGaps();

        Assert.Contains("问题“没有问卷”没有写改进措施（targets.yaml 的 problems）", gaps);
    }

    [Fact]
    public void Last_years_measure_must_be_answered() =>
        Assert.Contains(
            "上年措施“设计数点”没有写落实情况（台账“上年改进措施”记录“r1”）",
            Plain
                .Add("promises", "open", ("problem", "客流不清"), ("measure", "设计数点"))
                .Compose()
                .TellGaps()
        );

    [Fact]
    public void An_answered_measure_is_told()
    {
        var package = Plain
            .Add(
                "promises",
                "kept",
                ("problem", "客流不清"),
                ("measure", "设计数点"),
                ("outcome", "已设两处")
            )
            .Compose();

        Assert.Contains(
            "上年改进措施落实情况：\n一是针对客流不清，已设两处。\n",
            Text(package),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_planned_next_is_not_told_as_done_of_last_year()
    {
        var dossier = Plain
            .Add(
                "promises",
                "kept",
                ("problem", "客流不清"),
                ("measure", "设计数点"),
                ("outcome", "已设两处")
            )
            .Say("measures", "一是添置闸机。");

        Assert.Contains(
            "一是针对客流不清，已设两处。\n针对以上问题，采取以下措施：\n一是添置闸机。\n",
            Text(dossier.Compose()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("增加室内活动", true)]
    public void The_clerk_s_own_measures_are_set_off_only_from_measures_before_them(
        string? measure,
        bool isSetOff
    )
    {
        var missed = SmallDossier.Visitors(target: 1_000, done: 900) with
        {
            Deviation = "雨天多",
            Measure = measure,
        };
        var text = Text(
            (Plain with { Targets = new() { Indicators = [missed] } })
                .Say("measures", "一是添置闸机。")
                .Compose()
        );

        Assert.Equal(isSetOff, text.Contains("此外：\n一是添置闸机。", StringComparison.Ordinal));
    }

    [Fact]
    public void An_indicator_without_a_value_is_told_as_such()
    {
        var unknown = SmallDossier.Visitors(target: 1_000, done: 900) with
        {
            Actual = new BoundActual("events.sales"),
        };
        var dossier = Plain.Add(
            "events",
            "held",
            ("name", "灯会"),
            ("kind", "festival"),
            ("dates", "2024-02-10"),
            ("place", "城区")
        );

        Assert.Contains(
            "还没有完成值，未计分",
            Text((dossier with { Targets = new() { Indicators = [unknown] } }).Compose()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_deviation_that_nobody_explained_is_one_gap()
    {
        var package = (
            Plain with
            {
                Targets = new() { Indicators = [SmallDossier.Visitors(target: 1_000, done: 900)] },
            }
        ).Compose();

        Assert.Single(package.TellGaps(), gap => gap.Contains("偏差", StringComparison.Ordinal));
    }

    [Fact]
    public void Work_without_a_result_is_carried_and_never_told_as_finished()
    {
        var text = Text(
            Plain
                .Add(
                    "applications",
                    "inspected",
                    ("name", "景区创建"),
                    ("applicant", "双清"),
                    ("level", "city")
                )
                .Compose()
        );

        Assert.Contains("做好双清景区创建工作，结果待公布。", text, StringComparison.Ordinal);
        Assert.Contains(
            "结转下年继续办理的事项：双清景区创建（已验收待公布）。",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Accidents_that_nobody_counted_are_not_told_as_none_or_more()
    {
        var text = Text(
            Plain
                .Add(
                    "events",
                    "held",
                    ("name", "灯会"),
                    ("kind", "festival"),
                    ("dates", "2024-02-10"),
                    ("place", "城区")
                )
                .Compose()
        );

        Assert.DoesNotContain("安全责任事故", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_watched_of_a_race_is_told()
    {
        var text = Text(
            Plain
                .Add(
                    "events",
                    "held",
                    ("name", "龙舟赛"),
                    ("kind", "race"),
                    ("dates", "2024-06-10"),
                    ("place", "清水河"),
                    ("visitors", "8000")
                )
                .Compose()
        );

        Assert.Contains("举办龙舟赛，地点在清水河，吸引观众和游客8000人次。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_applicant_that_the_name_begins_with_is_not_told_twice()
    {
        var text = Text(
            Plain
                .Add(
                    "applications",
                    "filed",
                    ("name", "双清景区申报国家3A级景区"),
                    ("applicant", "双清景区"),
                    ("level", "city")
                )
                .Compose()
        );

        Assert.Contains("双清景区申报国家3A级景区的材料已经报送。", text, StringComparison.Ordinal);
        Assert.Contains(
            "结转下年继续办理的事项：双清景区申报国家3A级景区（已申报）。",
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("隶属县文旅局", "甲中心隶属县文旅局。")]
    [InlineData("隶属县文旅局的事业单位", "甲中心是隶属县文旅局的事业单位。")]
    public void Says_under_whom_the_unit_stands(string affiliation, string sentence)
    {
        var text = Text((Plain with { Unit = new("甲中心") { Affiliation = affiliation } }).Compose());

        Assert.Contains(sentence, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_leaves_out_what_a_record_does_not_say() =>
        Assert.Contains(
            "一是策划举办灯会。\n",
            Text(
                Plain
                    .Add(
                        "events",
                        "held",
                        ("name", "灯会"),
                        ("kind", "festival"),
                        ("dates", "2024-02-10"),
                        ("place", "城区")
                    )
                    .Compose()
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_figure_inside_a_name_names_the_field_it_was_written_in()
    {
        var package = Plain
            .Add(
                "events",
                "held",
                ("name", "500人徒步"),
                ("kind", "festival"),
                ("dates", "2024-02-10"),
                ("place", "城区")
            )
            .Compose();

        Assert.StartsWith(
            "节会活动“500人徒步”的活动名称 ＝ 500人徒步，台账第1版",
            package.Sources["events/r1/name"].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_without_a_date_says_so() =>
        Assert.Contains(
            "没有写报告日期（dossier.yaml 的 report-date）",
            (Plain with { ReportDate = null }).Compose().TellGaps()
        );

    private static string Text(ReportPackage package) => package.Documents[0].Document.Text;

    [Theory]
    [InlineData("## 甲\n乙\n", 100, "（一百）甲")]
    [InlineData("## 甲\n乙\n", 10_001, "（10001）甲")]
    [InlineData("### 甲\n乙\n", 1_000, "1000.甲")]
    public void Headings_are_numbered_however_many_they_are(string heading, int count, string last) =>
        Assert.Contains(
            last,
            Plain
                .Say("overview", string.Concat(Enumerable.Repeat(heading, count)))
                .Compose()
                .Documents[0]
                .Document.Text,
            StringComparison.Ordinal
        );
}
