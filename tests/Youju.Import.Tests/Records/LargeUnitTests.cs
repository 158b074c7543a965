using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Import.Tests.Records;

/// <summary>Counts below a head that names ten thousands.</summary>
public sealed class LargeUnitTests
{
    [Theory]
    [InlineData("接待人次（万人次）", "1.2", 12_000, 1_000)]
    [InlineData("接待人次（万）", "3", 30_000, 10_000)]
    [InlineData("接待人次（万人）", "0.85", 8_500, 100)]
    [InlineData("接待人次（人次）", "3", 3, null)]
    public void A_number_below_a_large_unit_is_as_exact_as_its_last_digit(
        string head,
        string number,
        int visitors,
        int? grain
    )
    {
        var sheet = Workbooks.Sheet(
            "节会活动",
            ["活动名称", "类别", "起止日期", "地点", head, "状态"],
            [
                "灯会",
                "节庆",
                "2024-02-10",
                "城区",
                decimal.Parse(number, CultureInfo.InvariantCulture),
                "已举办",
            ]
        );
        var records = Workbooks.Import(Workbooks.Empty, sheet).Dossier.Registers["events"].Records;

        Assert.Equal(
            new SoftQuantity(visitors, Unit.FromSymbol("人次"), Qualifier.Rounded, grain),
            ((NumberValue)Assert.Single(records.Values).Current["visitors"]!).Quantity
        );
    }
}
