using Youju.Text.Words;

namespace Youju.Domain.Tests.Figures;

public sealed class HalfWidthTests
{
    [Theory]
    [InlineData("２０２４－０３－０１", "2024-03-01")]
    [InlineData("１２．５％", "12.5%")]
    [InlineData("ｕｎｉｔ．ｌｅｖｅｌ", "unit.level")]
    [InlineData("2000余人次", "2000余人次")]
    public void Signs_of_full_width_become_plain(string typed, string plain) =>
        Assert.Equal(plain, HalfWidth.FromFullWidth(typed));
}
