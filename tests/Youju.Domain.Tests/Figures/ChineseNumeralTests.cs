using System.Globalization;
using CsCheck;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("十", 10)]
    [InlineData("二十三", 23)]
    [InlineData("一百零五", 105)]
    [InlineData("三万五千", 35_000)]
    [InlineData("一亿零五百", 100_000_500)]
    [InlineData("一万二千亿", 1_200_000_000_000)]
    [InlineData("二〇二四", 2024)]
    [InlineData("壹佰贰拾", 120)]
    public void Parses(string words, long number)
    {
        Assert.True(ChineseNumeral.TryParse(words, out var value));
        Assert.Equal(number, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("十百")]
    [InlineData("十十")]
    [InlineData("一百二百")]
    [InlineData("三百五")]
    [InlineData("一二十")]
    [InlineData("万")]
    [InlineData("天下")]
    public void Refuses_what_is_badly_formed(string words) =>
        Assert.False(ChineseNumeral.TryParse(words, out _));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(12, "十二")]
    [InlineData(110, "一百一十")]
    [InlineData(100_005, "十万零五")]
    [InlineData(1_000_000_000_000, "一万亿")]
    public void Prints(long number, string words) =>
        Assert.Equal(words, PrintedNumerals.FormatNumber(number));

    [Fact]
    public void Reads_back_what_it_prints() =>
        Gen.OneOf(Gen.Long[0, 100_000], Gen.Long[0, PrintedNumerals.Largest])
            .Sample(number =>
                ChineseNumeral.TryParse(PrintedNumerals.FormatNumber(number), out var plain)
                && plain == number
                && ChineseNumeral.TryParse(PrintedNumerals.FormatFormal(number), out var formal)
                && formal == number
            );

    [Fact]
    public void Reads_back_the_amounts_it_prints() =>
        Gen.Long[0, 99_999_999_999]
            .Select(fen => fen / 100m)
            .Sample(yuan =>
                ChineseAmount.TryReadAmount(PrintedNumerals.FormatYuan(yuan), out var read, out _)
                && read == yuan
            );

    [Theory]
    [InlineData("120000.5", "壹拾贰万元伍角整")]
    [InlineData("1005.06", "壹仟零伍元零陆分")]
    public void Prints_an_amount_as_on_a_cheque(string yuan, string words) =>
        Assert.Equal(words, PrintedNumerals.FormatYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture)));
}
