using Youju.UseCases.Checks;

namespace Youju.Web.Tests.Checks;

/// <summary>A small case gives away no figure, and says of each what the report said.</summary>
public sealed class OtherFigureTests
{
    [Theory]
    [InlineData("合计100.00万元，其中甲60.50万元", "合计300.00万元，其中甲181.50万元")]
    [InlineData("1,234.5元", "3,703.5元")]
    [InlineData("接待20批次", "接待60批次")]
    [InlineData("| 办公费 | 0.50 |", "| 办公费 | 1.50 |")]
    public void Amounts_and_counts_are_multiplied(string words, string other) =>
        Assert.Equal(other, OtherFigures.ReplaceFigures(words, 3));

    [Theory]
    [InlineData("2024年3月8日")]
    [InlineData("2024年度")]
    [InlineData("2023-2024")]
    [InlineData("占45.00%")]
    [InlineData("提高1.5个百分点")]
    [InlineData("〔2024〕7号")]
    [InlineData("第3季度")]
    [InlineData("3、绩效情况")]
    public void Years_days_shares_and_numbers_stay(string words) =>
        Assert.Equal(words, OtherFigures.ReplaceFigures(words, 3));

    [Fact]
    public void The_unit_its_place_bodies_documents_and_persons_are_called_otherwise() =>
        Assert.Equal(
            "某单位在某地办节，依据《某文件》，某单位，负责人：某某。",
            new OtherNames("岳阳市云溪区文化旅游中心").ReplaceNames(
                "云溪区文化旅游中心在云溪办节，依据《云溪旅游办法》，青禾文化公司，负责人：王小明。"
            )
        );
}
