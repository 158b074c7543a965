using Youju.Domain.Figures;
using Youju.Domain.Indicators;

namespace Youju.Domain.Tests.Indicators;

public sealed class DoneInTextTests
{
    private static readonly Unit Visits = new("人次", Dimension.Count);

    private static readonly ActualInTextCheck Text = new(
        new([], [], "满意度", [], ["全年"]),
        new(
            new()
            {
                Units =
                [
                    new("人次", Dimension.Count),
                    new("场", Dimension.Count),
                    new("%", Dimension.Percent),
                ],
                Scales = [new("万", 10_000)],
            }
        )
    );

    [Theory]
    [InlineData("全年接待游客20万人次。")]
    [InlineData("花海节接待游客5万人次。")]
    [InlineData("全年办节30场，接待游客20万人次。")]
    [InlineData("全年培训30万人次。")]
    [InlineData("群众满意度达95%。")]
    public void Says_nothing_of_what_agrees_or_tells_a_part(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("全年接待游客18万人次。", "18万人次")]
    [InlineData("接待游客25万人次。", "25万人次")]
    [InlineData("群众满意度达92%。", "92%")]
    public void Tells_what_contradicts_the_value_done(string text, string quote) =>
        Assert.Contains($"正文写“{quote}”", Assert.Single(Check(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("接待游客25场。")]
    [InlineData("接待25万人次。")]
    [InlineData("全年接待游客，另培训30万人次。")]
    [InlineData("群众满意度由92%升到95%。")]
    public void Says_nothing_of_other_units_clauses_and_earlier_rates(string text) =>
        Assert.Empty(Check(text));

    private static IEnumerable<QualityRemark> Check(string text) =>
        Text.CheckText(
            text,
            [
                (
                    new("visitors", "quantity", "接待游客人次", TargetDirection.AtLeast, 10),
                    Quantity.FromExactValue(200_000, Visits)
                ),
                (
                    new("liked", "served", "群众满意度", TargetDirection.AtLeast, 10),
                    Quantity.FromExactValue(95, Unit.Percent)
                ),
            ]
        );
}
