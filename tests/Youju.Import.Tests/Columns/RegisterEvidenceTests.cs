namespace Youju.Import.Tests.Columns;

public sealed class RegisterEvidenceTests
{
    [Fact]
    public void A_list_of_no_title_goes_into_the_register_whose_heads_few_others_have()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "单车核算（元）",
                ["车号", "加油费（元）", "维修保养（元）", "全年费用（元）"],
                ["甲A0001", 1200, 300, 1500],
                ["甲A0002", 800, 100, 900]
            )
        );

        Assert.Equal(2, result.Dossier.Registers["vehicles"].Records.Count);
    }

    // When a car was bought is a day, and what it cost then is not what was spent on it this year.
    [Theory]
    [InlineData("购置时间", "2016.5", "2019.11")]
    [InlineData("购车价格", "128600", "96000")]
    public void What_a_car_cost_when_it_was_bought_is_not_bought_this_year(
        string head,
        string first,
        string second
    )
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "公务用车台账（元）",
                ["车牌号", head, "燃油费", "维修费", "合计"],
                ["甲A0001", first, 1200, 300, 1500],
                ["甲A0002", second, 800, 100, 900]
            )
        );

        Assert.All(result.Dossier.Registers["vehicles"].Records.Values, record =>
            Assert.Null(record.Current["price"])
        );
        Assert.Null(result.Dossier.ComputeFacts([]).FindFact("vehicles.bought")?.Quantity);
    }

    [Fact]
    public void A_list_like_no_register_stays_one_of_the_dossier()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("古树名木", ["树种", "立地环境"], ["银杏", "庙前坡地"], ["香樟", "村口"])
        );

        Assert.Single(result.Dossier.OwnRegisters);
    }
}
