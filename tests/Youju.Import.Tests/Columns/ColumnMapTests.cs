using Youju.Import.Requests;

namespace Youju.Import.Tests.Columns;

public sealed class ColumnMapTests
{
    [Theory]
    [InlineData("花费=财政支出:万元")]
    [InlineData("花费＝财政支出：万元")]
    [InlineData("花费：财政支出:万元")]
    [InlineData(" 花费 ＝ 财政支出：万元")]
    public void Signs_of_a_Chinese_keyboard_part_as_well(string typed) =>
        Assert.Equal(new ColumnMap("花费", "财政支出", "万元"), ColumnMap.Parse(typed));

    [Fact]
    public void A_colon_in_the_value_parts_nothing_where_an_equals_sign_stands() =>
        Assert.Equal("城区:东广场", ColumnMap.Parse("地点=城区：东广场")!.Target);

    [Theory]
    [InlineData("地点")]
    [InlineData("＝城区")]
    [InlineData("地点：")]
    public void One_half_is_no_mapping(string typed) => Assert.Null(ColumnMap.Parse(typed));
}
