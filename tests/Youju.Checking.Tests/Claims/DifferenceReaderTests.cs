using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Claims;

public sealed class DifferenceReaderTests
{
    [Theory]
    [InlineData("公用经费支出30.05万元，比年初预算28.00万元增加2.05万元。", "Exact 2.05万元")]
    [InlineData("公用经费支出30.05万元，比年初预算28.00万元增加2.50万元。", "Contradiction 2.50万元")]
    [InlineData("公众满意度从92%提高到95.5%，提高3.5个百分点。", "Exact 3.5个百分点")]
    [InlineData("年初预算为50.00万元，支出决算为47.50万元，比年初预算减少2.50万元。", "Exact 2.50万元")]
    [InlineData("年初批复预算50.00万元，调整后预算数62.00万元，比年初预算增加12.00万元。", "Exact 12.00万元")]
    [InlineData("2024年财政拨款支出70.00万元，2023年为60.00万元，比上年增加10.00万元。", "Exact 10.00万元")]
    [InlineData("采购预算93.76万元，中标金额87.30万元，节约资金6.46万元，节约率6.89%。", "Exact 6.46万元")]
    [InlineData(
        "采购预算39.76万元，中标金额87.30万元，节约资金6.46万元，节约率6.89%。",
        "Contradiction 6.46万元"
    )]
    public void A_change_is_the_distance_of_two_levels(string text, string expected) =>
        Assert.Equal([expected], Told.Of(ClaimKind.Difference, text));

    [Theory]
    [InlineData("公用经费支出30.05万元，比上年增加2.05万元。")]
    [InlineData("本年增加预算安排20.00万元，用于景区建设。")]
    public void A_change_with_only_one_end_states_no_difference(string text) =>
        Assert.Empty(Told.Of(ClaimKind.Difference, text));
}
