using System.Globalization;
using CsCheck;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

public sealed class ArabicNumberTests
{
    [Theory]
    [InlineData("62.61万元", 5, 62.61, 2, false)]
    [InlineData("1,234.5元", 7, 1234.5, 1, true)]
    [InlineData("12,345,678元", 10, 12345678, 0, true)]
    [InlineData("12,345,67元", 6, 12345, 0, true)]
    [InlineData("1234,567元", 4, 1234, 0, false)]
    [InlineData("1,2345元", 1, 1, 0, false)]
    [InlineData("1,23", 1, 1, 0, false)]
    [InlineData("1.", 1, 1, 0, false)]
    [InlineData("１２．５人", 4, 12.5, 1, false)]
    [InlineData("1000000000000000", 16, 1000000000000000, 0, false)]
    public void Digits_are_read_as_far_as_they_belong_together(
        string text,
        int end,
        double value,
        int decimals,
        bool isGrouped
    )
    {
        var number = ArabicNumber.ReadDigits(text, 0, out var behind)!.Value;

        Assert.Equal(new ArabicNumber(0, end, (decimal)value, decimals, isGrouped), number);
        Assert.Equal(end, behind);
    }

    [Fact]
    public void Too_many_digits_are_no_figure()
    {
        Assert.Null(ArabicNumber.ReadDigits("12345678901234567号", 0, out var end));
        Assert.Equal(17, end);
    }

    [Fact]
    public void What_is_printed_is_read_back() =>
        Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[0, 4], Gen.Bool)
            .Sample(
                (whole, decimals, isGrouped) =>
                {
                    var value = whole / PowerOfTen.FromExponent(decimals);
                    var text = value.ToString(
                        (isGrouped ? "N" : "F") + decimals,
                        CultureInfo.InvariantCulture
                    );
                    return ArabicNumber.ReadDigits("第" + text + "元", 1, out var end) is { } number
                        && number.Value == value
                        && number.Decimals == decimals
                        && number.Grouped == text.Contains(',')
                        && (number.Start, number.End, end) == (1, 1 + text.Length, 1 + text.Length);
                }
            );

    [Theory]
    [InlineData("1899", false)]
    [InlineData("1900", true)]
    [InlineData("2099", true)]
    [InlineData("2100", false)]
    [InlineData("1,999", false)]
    [InlineData("1999.0", false)]
    [InlineData("02024", false)]
    public void Four_digits_of_our_time_are_a_year(string text, bool isYear) =>
        Assert.Equal(isYear, ArabicNumber.ReadDigits(text, 0, out _)!.Value.IsYear);

    [Theory]
    [InlineData("1 234 567元", 9, 1234567, true)]
    [InlineData("12 345.6元", 8, 12345.6, true)]
    [InlineData("62. 61元", 6, 62.61, false)]
    [InlineData("62 .61元", 6, 62.61, false)]
    public void Digits_torn_apart_are_joined(string text, int end, double value, bool isGrouped)
    {
        var number = ArabicNumber.ReadAcrossBlanks(text, 0)!.Value;

        Assert.Equal((end, (decimal)value, isGrouped), (number.End, number.Value, number.Grouped));
    }

    [Theory]
    [InlineData("62.61元")]
    [InlineData("62元")]
    [InlineData("12 34元")]
    [InlineData("1234 567元")]
    [InlineData("1 2345元")]
    [InlineData("12\n34元")]
    [InlineData("62. 元")]
    public void Digits_that_are_whole_or_stand_apart_are_not(string text) =>
        Assert.Null(ArabicNumber.ReadAcrossBlanks(text, 0));

    [Theory]
    [InlineData(18, false)]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void Only_a_long_line_is_wrapped_inside_a_number(int before, bool isJoined)
    {
        var text = "甲\n" + new string('一', before) + "12\n34元";

        Assert.Equal(isJoined, ArabicNumber.ReadAcrossBlanks(text, before + 2) is not null);
    }

    [Theory]
    [InlineData("x", 0)]
    [InlineData(" x", 1)]
    [InlineData("    x", 4)]
    [InlineData("     x", 0)]
    [InlineData("\nx", 1)]
    [InlineData(" \r\n x", 4)]
    [InlineData("\n\nx", 0)]
    [InlineData("  ", 0)]
    [InlineData("\tx", 0)]
    [InlineData("", 0)]
    public void A_few_blanks_and_one_line_break_may_stand_inside_a_figure(string text, int end) =>
        Assert.Equal(end, Blank.SkipBlanks(text, 0));

    [Fact]
    public void Spaces_are_skipped_forward_and_back()
    {
        Assert.Equal(
            (3, 4, 2),
            (Blank.SkipSpaces("   x", 0), Blank.SkipSpaces("     x", 0), Blank.SkipSpaces("  ", 0))
        );
        Assert.Equal((6, 2), (Blank.SkipAllSpaces("      x", 0), Blank.SkipAllSpaces("  ", 0)));
        Assert.Equal(
            (2, 3, 0),
            (
                Blank.SkipSpacesBefore("ab   ", 5),
                Blank.SkipSpacesBefore("ab   ", 5, 3),
                Blank.SkipSpacesBefore("  ", 2)
            )
        );
        Assert.True(Blank.HasLineBreak("a\nb", 1, 2));
        Assert.False(Blank.HasLineBreak("a\nb", 2, 3));
    }
}
