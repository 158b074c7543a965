using Youju.Domain.Dossiers;
using Youju.Reporting.Sources;

namespace Youju.Reporting.Tests.Package;

public sealed class FigureNamesTests
{
    private static readonly Dossier Dossier = (
        SmallDossier.With(SmallDossier.Project("宣传/推介", 30_000)) with
        {
            Targets = new() { Indicators = [SmallDossier.Visitors(1_000, 900)] },
        }
    ).Add(
        "events",
        "held",
        ("name", "“灯会”"),
        ("kind", "festival"),
        ("dates", "2024-02-10"),
        ("place", "城区"),
        ("visitors", "900")
    );

    [Theory]
    [InlineData("events.visitors", "节庆活动接待人次")]
    [InlineData("expenditure.executed", "本年支出合计（全口径）·全年执行数")]
    [InlineData("project:宣传/推介.executed", "宣传/推介·全年执行数")]
    [InlineData("events/r1/visitors", "节会活动“灯会”的接待人次")]
    [InlineData("ledger/宣传/推介/executed", "宣传/推介·全年执行数")]
    [InlineData("ledger/appropriation:宣传/推介/initial", "宣传/推介·财政拨款·年初预算数")]
    [InlineData("ledger/other:宣传/推介/initial", "宣传/推介·其他资金·年初预算数")]
    [InlineData("ledger/general-public/executed", "一般公共预算·全年执行数")]
    [InlineData("target/visitors", "指标“接待人次”年度指标值")]
    [InlineData("done/visitors", "指标“接待人次”实际完成值")]
    [InlineData("weight/visitors", "指标“接待人次”分值")]
    [InlineData("score/visitors", "指标“接待人次”得分")]
    [InlineData("score/total", "总分")]
    [InlineData("words/goal/expected", "年度总体目标的文字")]
    [InlineData("words/indicator/visitors", "指标“接待人次”的文字")]
    [InlineData("words/class/output", "一级指标“产出指标”的分值")]
    [InlineData("words/form/project-form", "项目支出绩效自评表表样的文字")]
    [InlineData("events.gone", "档案里已没有的数")]
    [InlineData("events/gone/visitors", "节会活动里已经没有的记录的接待人次")]
    [InlineData("films/", "档案里已没有的数")]
    public void Every_kind_of_figure_has_a_name(string key, string name) =>
        Assert.Equal(
            name,
            FigureSources
                .FromDossier(Dossier, SmallDossier.Pack, Dossier.ComputeFacts(SmallDossier.Pack.Formulas))!
                .NameFigure(key)
        );
}
