using Youju.Domain.Indicators;
using Youju.Domain.Workbooks;
using static Youju.Import.Tests.Indicators.TargetTable;

namespace Youju.Import.Tests.Indicators;

public sealed class TargetGoalTests
{
    [Theory]
    [InlineData("≥18万人次", TargetDirection.AtLeast, 180_000, "人次")]
    [InlineData(">=18万人次", TargetDirection.AtLeast, 180_000, "人次")]
    [InlineData("18万人次以上", TargetDirection.AtLeast, 180_000, "人次")]
    [InlineData("不少于200场", TargetDirection.AtLeast, 200, "场")]
    [InlineData("100%", TargetDirection.Equal, 100, "%")]
    [InlineData("=100%", TargetDirection.Equal, 100, "%")]
    [InlineData("≤5天", TargetDirection.AtMost, 5, "天")]
    [InlineData("<30万元", TargetDirection.Below, 300_000, "元")]
    [InlineData("＞90%", TargetDirection.Above, 90, "%")]
    [InlineData("≥3篇次", TargetDirection.AtLeast, 3, "篇次")]
    [InlineData("≤2元/人次", TargetDirection.AtMost, 2, "元/人次")]
    public void A_target_is_read_as_direction_number_and_unit(
        string words,
        TargetDirection direction,
        int target,
        string unit
    )
    {
        var indicator = Single(Workbooks.Empty, Table(["产出指标", "数量指标", "接待", words]));

        Assert.Equal(
            (direction, target, unit),
            (indicator.Direction, indicator.Target, indicator.Unit.Symbol)
        );
    }

    [Theory]
    [InlineData("定性：有效提升", "有效提升")]
    [InlineData("有效提升", "有效提升")]
    [InlineData("12月底前完成", "12月底前完成")]
    public void A_target_in_words_is_qualitative(string words, string target)
    {
        var indicator = Single(Workbooks.Empty, Table(["效益指标", "社会效益指标", "群众文化生活", words]));

        Assert.Equal(
            (TargetDirection.Qualitative, null, target),
            (indicator.Direction, indicator.Target, indicator.TargetText)
        );
    }

    [Theory]
    [InlineData("约200场", "D2“约200场”目标要写确数")]
    [InlineData("≥很多", "D2“≥很多”应为数字和单位，如 ≥18万人次")]
    [InlineData("≥9999999999999999场", "D2“≥9999999999999999场”数太大或太小")]
    public void A_target_that_is_none_is_given_back_with_its_cell(string words, string reason) =>
        Assert.StartsWith(
            reason,
            Assert.Single(
                Reasons(Workbooks.Import(Workbooks.Empty, Table(["产出指标", "数量指标", "接待", words])))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Direction_and_unit_may_stand_in_columns_of_their_own()
    {
        var indicator = Single(
            Workbooks.Empty,
            Workbooks.Sheet(
                "指标",
                ["二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
                ["数量", "接待", "≥", 18, "万人次"]
            )
        );

        Assert.Equal(
            (TargetDirection.AtLeast, 180_000m, "人次"),
            (indicator.Direction, indicator.Target, indicator.Unit.Symbol)
        );
    }

    [Theory]
    [InlineData("≥", "28.8万元", "%", "单位是“元”，“计量单位”栏写的却是“%”")]
    [InlineData("≥", "≤5", "天", "与指标方向“≥”不一致")]
    [InlineData("定性", "≥5", "天", "与指标方向“定性”不一致")]
    [InlineData("＝", "按月安排", "次", "应为数字和单位")]
    public void Cells_that_contradict_each_other_are_named(
        string direction,
        string target,
        string unit,
        string reason
    )
    {
        var sheet = Workbooks.Sheet(
            "指标",
            ["二级指标", "三级指标", "指标方向", "指标值", "计量单位"],
            ["数量指标", "接待", direction, target, unit]
        );

        Assert.Contains(
            reason,
            Assert.Single(Reasons(Workbooks.Import(Workbooks.Empty, sheet))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_share_shown_in_percent_is_read_as_it_is_shown()
    {
        var row = new WorkbookRow(2, [new(0, "质量指标"), new(1, "完好率"), new(2, "95%", 0.95m)]);
        var sheet = Workbooks.Sheet("指标", ["二级指标", "三级指标", "指标值"]) is var head
            ? head with
            {
                Rows = head.Rows.Append(row),
            }
            : head;

        Assert.Equal(95, Single(Workbooks.Empty, sheet).Target);
    }

    [Theory]
    [InlineData("10分")]
    [InlineData("10%")]
    public void Points_may_bear_their_unit(string words) =>
        Assert.Equal(
            10,
            Single(Workbooks.Empty, Table(["产出指标", "数量指标", "接待", "≥5场", null, words])).Weight
        );

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Points_beyond_those_of_any_form_are_given_back(int points) =>
        Assert.EndsWith(
            "应在 0 到 1000 之间",
            Assert.Single(
                Reasons(
                    Workbooks.Import(
                        Workbooks.Empty,
                        Table(["产出指标", "数量指标", "接待", "≥5场", null, points])
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_sheet_longer_than_any_list_of_indicators_is_refused()
    {
        var sheet = Table([
            .. Enumerable
                .Range(0, 5001)
                .Select(at => new object?[] { "产出指标", "数量指标", $"指标{at}", "≥5场" }),
        ]);

        var result = Workbooks.Import(Workbooks.Empty, sheet);

        Assert.Contains(result.Warnings, told => told.Contains("超过 5000 行", StringComparison.Ordinal));
        Assert.Empty(result.Dossier.Targets.All);
    }
}
