using Youju.Reading.Papers;

namespace Youju.Reading.Tests.Papers;

public sealed class AnnouncedMoneyTests
{
    private static readonly Dictionary<string, decimal> Units = new() { ["元"] = 1, ["万元"] = 10_000 };

    [Theory]
    [InlineData("单位：万元", 10_000)]
    [InlineData("（万元）", 10_000)]
    [InlineData("金额：元", 1)]
    [InlineData("（金额：元）", 1)]
    [InlineData("（计量：万元）", 10_000)]
    [InlineData("（一）车辆费用　　　　元", 1)]
    [InlineData("经费名称后为各年数，均以万元计", 10_000)]
    public void A_line_may_tell_the_unit_in_many_ways(string line, int yuan) =>
        Assert.Equal(yuan, AnnouncedMoney.FindScale(line, Units));

    [Theory]
    [InlineData("2025年项目支出情况表")]
    [InlineData("追加50万元的说明")]
    public void Other_lines_tell_none(string line) => Assert.Null(AnnouncedMoney.FindScale(line, Units));
}
