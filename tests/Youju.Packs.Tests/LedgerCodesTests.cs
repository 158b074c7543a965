using Youju.Domain.Budget;
using Youju.Packs.Codes;
using Youju.Packs.Library;

namespace Youju.Packs.Tests;

public sealed class LedgerCodesTests
{
    private static readonly LedgerCodes Codes = new(PackLibrary.LoadPack("cn").Subjects);

    [Theory]
    [InlineData("2070113", "30226")]
    [InlineData("207", "302")]
    [InlineData("2080505", null)]
    public void Codes_of_the_year_pass(string functional, string? economic) =>
        Assert.Empty(Codes.FindUnknownCodes(Line(functional, economic)));

    [Fact]
    public void An_unknown_item_is_told_with_the_nearest() =>
        Assert.Equal(
            ["收支账“宣传”的功能分类编码 2070133 不在本年科目中，最接近的是 2070103 机关服务"],
            Codes.FindUnknownCodes(Line("2070133", null))
        );

    [Fact]
    public void An_unknown_class_is_told() =>
        Assert.Contains(
            "299",
            Assert.Single(Codes.FindUnknownCodes(Line("299", null))),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_unknown_economic_code_is_told() =>
        Assert.Contains(
            "30224 被装购置费",
            Assert.Single(Codes.FindUnknownCodes(Line(null, "30222"))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("general-basic.30250", "经济分类编码 30250")]
    [InlineData("spending.2070133.basic", "功能分类编码 2070133")]
    public void Rows_by_code_are_held_against_their_classification(string key, string told) =>
        Assert.Contains(
            told,
            Assert.Single(
                Codes.FindUnknownCodes(new(2024) { Named = [new(key, new(), new HandEntered("测试"))] })
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_pack_without_codes_says_nothing() =>
        Assert.Empty(new LedgerCodes(new()).FindUnknownCodes(Line("2999999", "39998")));

    private static Ledger Line(string? functional, string? economic) =>
        new(2024)
        {
            Lines =
            [
                new("宣传", BudgetKind.GeneralPublic, ExpenditureKind.Project, new(), new HandEntered("测试"))
                {
                    Functional = Functional(functional),
                    Economic = Economic(economic),
                },
            ],
        };

    private static FunctionalCode? Functional(string? digits) =>
        FunctionalCode.TryParse(digits ?? "", out var code) ? code : null;

    private static EconomicCode? Economic(string? digits) =>
        EconomicCode.TryParse(digits ?? "", out var code) ? code : null;
}
