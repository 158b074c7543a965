using Youju.Domain.Dossiers;
using Youju.Reporting.Package;

namespace Youju.Reporting.Tests.Package;

public sealed class OpenValuesTests
{
    private static readonly Dossier Draft = new(new("中心", Level: "副科级"), ["cn-hunan"], new(2025));

    [Fact]
    public void Values_nobody_confirmed_are_told_in_one_line()
    {
        var dossier = Draft with
        {
            ToConfirm = Draft.ToConfirm.Add(
                "unit.level",
                new("unit.level", "副科级", "自评报告.docx 第2段：“副科级事业单位”")
            ),
        };

        Assert.Equal(
            ["有 1 项取来的值还没有确认，用 youju confirm 列出并逐项确认：单位级别"],
            OpenValues.FindGaps(dossier).TellAll()
        );
    }

    [Fact]
    public void Figures_of_last_year_left_in_words_are_told()
    {
        var dossier = Draft with
        {
            Narrative = Draft.Narrative.Add(
                "problems",
                "有【上年：3个】项目没有支付，涉及【上年：12.50万元】。\n"
            ),
        };

        Assert.Equal(
            ["narrative/problems.md 里还有上年的数，请换成今年的：3个、12.50万元"],
            OpenValues.FindGaps(dossier).TellAll()
        );
    }

    [Fact]
    public void A_dossier_in_its_own_words_has_nothing_open() =>
        Assert.Empty(
            OpenValues.FindGaps(Draft with { Narrative = Draft.Narrative.Add("problems", "支付偏慢。\n") })
        );
}
