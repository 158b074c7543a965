using Youju.Checking.Tests.Claims;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Relations;

/// <summary>What is counted in one unit and priced or told in another.</summary>
public sealed class UnitScalesTests
{
    [Theory]
    [InlineData("统一供种2,000吨，良种补贴每公斤4.5元，计900万元。", "900万元")]
    [InlineData("示范面积12,400亩，亩均增产21公斤，共增产大豆260.40吨。", "260.40吨")]
    [InlineData("播种96.50万亩，统一供种2,123吨，亩均用种2.2公斤。", "2.2公斤")]
    [InlineData("安装护栏26.4公里，合同单价每米250元，结算660.0万元。", "660.0万元")]
    [InlineData("完成建设5.46万亩，埋设管道318.5公里，平均每万亩58.33公里。", "58.33公里")]
    public void Larger_and_smaller_units_are_brought_together(string text, string product)
    {
        Assert.Contains("Exact " + product, Told.Of(ClaimKind.Product, text));
        Assert.Empty(Told.FindWrong([text]));
    }

    [Theory]
    [InlineData("统一供种2,000吨，良种补贴每公斤4.5元，计90.0万元。", "90.0万元")]
    [InlineData("安装护栏26.4公里，合同单价每米250元，结算66.0万元。", "66.0万元")]
    public void A_point_that_moved_is_seen_through_the_units(string text, string wrong) =>
        Assert.Equal([wrong], Told.FindWrong([text]));

    [Theory]
    [InlineData("水价由0.178元/立方米调整为0.203元/立方米，上调0.025元。", "Exact 0.025元")]
    [InlineData("控制价4,980元/台，中标价4,565元/台，每台下降415元。", "Exact 415元")]
    public void Two_prices_of_one_thing_differ_by_an_amount(string text, string verdict) =>
        Assert.Contains(verdict, Told.Of(ClaimKind.Difference, text));
}
