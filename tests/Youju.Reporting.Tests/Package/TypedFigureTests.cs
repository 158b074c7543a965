using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Reports;

namespace Youju.Reporting.Tests.Package;

/// <summary>A figure that somebody typed has no source unless it is written by the name of a fact.</summary>
public sealed class TypedFigureTests
{
    private static readonly Dossier Plain = SmallDossier.With(SmallDossier.Project("宣传", 30_000));

    [Theory]
    [InlineData("99万人次", "全年接待游客99万人次")]
    [InlineData("5000元", "节约会议费5000元")]
    public void In_the_year_s_goal_and_its_outcome(string figure, string words)
    {
        Assert.Contains(Aim(new() { Expected = words }), Gap(figure));
        Assert.Contains(Aim(new() { Achieved = words }), Gap(figure));
    }

    [Fact]
    public void In_words_of_the_clerk_inside_a_form() =>
        Assert.Contains(
            "《基础数据表》里的“5万元”没有来源",
            string.Concat(Plain.Say("thrift", "节约会议费5万元。").Compose().TellGaps()),
            StringComparison.Ordinal
        );

    [Fact]
    public void In_the_cause_of_a_problem() =>
        Assert.Contains(Aim(new() { Problems = [new("进度慢", "停工12天", "补上")] }), Gap("12天"));

    [Fact]
    public void Written_by_the_name_of_a_fact_it_has_one()
    {
        var package = (
            Plain with
            {
                Targets = new()
                {
                    Achieved =
                        "支出{{ project.executed }}，接待{{ done.visitors }}，目标{{ target.visitors }}",
                    Indicators = [SmallDossier.Visitors(20_000, 30_000)],
                },
            }
        ).Compose();

        Assert.Contains("支出3.00万元，接待3万人次，目标2万人次", Text(package), StringComparison.Ordinal);
        Assert.Empty(package.Documents[0].UnsourcedFigures!);
        Assert.Contains("done/visitors", package.Sources.Keys);
    }

    [Fact]
    public void A_name_that_names_nothing_is_told_with_its_place() =>
        Assert.Contains(Aim(new() { Expected = "接待{{ events.vistors }}" }), gap =>
            gap.StartsWith("targets.yaml 的总体目标", StringComparison.Ordinal)
        );

    [Fact]
    public void A_reason_is_not_told_as_a_result()
    {
        var indicator = new Indicator("rural", "social", "带动乡村旅游消费", TargetDirection.Qualitative, 10)
        {
            TargetText = "有所带动",
            Actual = new JudgedActual(Attainment.Reached, 1, "农家乐经营户座谈"),
        };
        var package = (Plain with { Targets = new() { Indicators = [indicator] } }).Compose();

        Assert.DoesNotContain("座谈", Text(package), StringComparison.Ordinal);
        Assert.Contains("完成情况为达成年度指标", Text(package), StringComparison.Ordinal);
        Assert.Contains(package.TellGaps(), gap => gap.Contains("只写了理由", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_of_a_person_in_any_text_is_a_gap_with_its_place() =>
        Assert.Contains(
            Plain
                .Add(
                    "events",
                    "held",
                    ("name", "樱花节"),
                    ("kind", "festival"),
                    ("dates", "2024-03-01"),
                    ("place", "双花"),
                    ("programme", "报名电话13812345678")
                )
                .Compose()
                .TellGaps(),
            gap =>
                gap.Contains("节会活动“樱花节”的“活动内容”里有身份号码、手机号码", StringComparison.Ordinal)
        );

    private static IReadOnlyList<string> Aim(Targets targets) =>
        (Plain with { Targets = targets }).Compose().TellGaps();

    private static Predicate<string> Gap(string figure) =>
        gap => gap.StartsWith($"《自评报告》里的“{figure}”没有来源", StringComparison.Ordinal);

    private static string Text(ReportPackage package) => package.Documents[0].Document.Text;
}
