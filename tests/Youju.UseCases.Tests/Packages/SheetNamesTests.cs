using Youju.UseCases.Packages;

namespace Youju.UseCases.Tests.Packages;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("甲/乙", "甲[乙]")]
    [InlineData("Abc", "aBC")]
    [InlineData("[", "]")]
    [InlineData(
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一甲",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一乙"
    )]
    public void Are_short_and_never_alike(string one, string other)
    {
        var names = SheetNames.AssignNames([one, other]);

        Assert.Equal(2, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
    }

    [Fact]
    public void Stay_as_they_are_where_they_may() =>
        Assert.Equal(["基础数据表", "自评表"], SheetNames.AssignNames(["基础数据表", "自评表"]));
}
