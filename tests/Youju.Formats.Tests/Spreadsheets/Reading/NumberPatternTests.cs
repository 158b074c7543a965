using System.Globalization;
using Youju.Formats.Spreadsheets.Reading;

namespace Youju.Formats.Tests.Spreadsheets.Reading;

/// <summary>What a cell shows of its number, format by format.</summary>
public sealed class NumberPatternTests
{
    [Theory]
    [InlineData("0!.0,\"万元\"", "626100", "62.6万元")]
    [InlineData("0\".\"0,\"万元\"", "626100", "62.6万元")]
    [InlineData("0!.0,\"万元\"", "600", "0.1万元")]
    [InlineData("0000-00-00", "20240301", "2024-03-01")]
    [InlineData("#,##0.00", "-1234.5", "-1,234.50")]
    [InlineData("[>=10000]0!.0,\"万\";0", "888", "888")]
    [InlineData("[>=10000]0!.0,\"万\";0", "20000", "2.0万")]
    [InlineData("[=1]\"是\";[=0]\"否\"", "1", "是")]
    [InlineData("[=1]\"是\";[=0]\"否\"", "0", "否")]
    [InlineData("[<0]\"减\"0;0", "-5", "-减5")]
    [InlineData("General\"人次\"", "200000", "200000人次")]
    [InlineData("General\"人次\"", "1.5", "1.5人次")]
    [InlineData("0‰", "0.053", "53‰")]
    [InlineData("0.0%", "0.9248", "92.5%")]
    [InlineData("[$¥-804]#,##0.00", "1234.5", "¥1,234.50")]
    [InlineData("[Red]0", "5", "5")]
    public void A_number_is_written_as_its_format_says(string pattern, string value, string expected) =>
        Assert.Equal(expected, Format(pattern, value));

    [Theory]
    [InlineData("yyyy/m/d aaaa", "45352", "2024/3/1 星期五")]
    [InlineData("m-d aaa", "45352", "3-1 五")]
    [InlineData("d-mmm-yy", "45352", "1-Mar-24")]
    [InlineData("h:mm AM/PM", "0.625", "3:00 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "0.0", "上午12时00分")]
    [InlineData("[h]:mm", "1.25", "30:00")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "45352", "二〇二四年三月一日")]
    [InlineData("[DBNum1]m\"月\"d\"日\"", "45656", "十二月三十日")]
    public void A_day_is_written_as_its_format_says(string pattern, string value, string expected) =>
        Assert.Equal(expected, Format(pattern, value));

    private static string Format(string pattern, string value) =>
        new CellFormat(pattern).FormatNumber(decimal.Parse(value, CultureInfo.InvariantCulture));
}
