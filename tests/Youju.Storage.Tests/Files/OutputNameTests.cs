using System.Text;
using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class OutputNameTests
{
    [Theory]
    [InlineData("001.txt.json")]
    [InlineData("资料/一/报告.docx.html")]
    public void A_name_that_fits_stays(string name) => Assert.Equal(name, OutputName.FitPath(name));

    [Theory]
    [InlineData('关')]
    [InlineData('a')]
    public void A_name_too_long_fits_and_keeps_its_ending(char letter)
    {
        var name = OutputName.FitPath("资料/" + new string(letter, 300) + ".txt.html");

        Assert.StartsWith("资料/" + new string(letter, 50), name, StringComparison.Ordinal);
        Assert.EndsWith(".html", name, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(name.Split('/')[1]) <= OutputName.MostBytes);
    }

    [Fact]
    public void Names_that_differ_behind_the_cut_stay_apart()
    {
        var long300 = new string('关', 300);

        Assert.NotEqual(OutputName.FitPath(long300 + "甲.json"), OutputName.FitPath(long300 + "乙.json"));
    }

    [Fact]
    public void No_letter_is_cut_in_two() =>
        Assert.DoesNotContain('\uFFFD', OutputName.FitPath(string.Concat(Enumerable.Repeat("𠮷", 100))));

    [Fact]
    public void An_ending_longer_than_any_is_no_ending()
    {
        var name = OutputName.FitPath("甲." + new string('乙', 200));

        Assert.True(Encoding.UTF8.GetByteCount(name) <= OutputName.MostBytes);
    }
}
