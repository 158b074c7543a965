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
