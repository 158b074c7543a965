using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class FieldFilterTests
{
    private static readonly Record Festival = Event("灯会", 1000).Changed("spent", Spent(20));

    [Theory]
    [InlineData("kind", FilterKind.Is, "festival", true)]
    [InlineData("kind", FilterKind.Is, "race", false)]
    [InlineData("permit", FilterKind.Is, "有", false)]
    [InlineData("kind", FilterKind.IsNot, "race", true)]
    [InlineData("kind", FilterKind.IsNot, "festival", false)]
    [InlineData("permit", FilterKind.IsNot, "有", true)]
    [InlineData("visitors", FilterKind.AtLeast, "1000", true)]
    [InlineData("visitors", FilterKind.AtLeast, "1000.5", false)]
    [InlineData("spent", FilterKind.AtLeast, "20", true)]
    [InlineData("spent", FilterKind.AtLeast, "20.01", false)]
    [InlineData("name", FilterKind.AtLeast, "0", false)]
    [InlineData("permit", FilterKind.AtLeast, "0", false)]
    [InlineData("state", FilterKind.Is, "held", true)]
    [InlineData("state", FilterKind.Is, "planned", false)]
    public void Compares_what_the_record_says(string field, FilterKind kind, string value, bool matches) =>
        Assert.Equal(matches, new FieldFilter(field, kind, value).MatchesVersion(Festival.Current));

    [Fact]
    public void Takes_any_of_several_values() =>
        Assert.True(
            new FieldFilter("kind", FilterKind.Is, "race", "festival").MatchesVersion(Festival.Current)
        );

    [Theory]
    [InlineData("name", true)]
    [InlineData("permit", false)]
    public void Tells_what_is_there_from_what_is_missing(string field, bool isThere)
    {
        Assert.Equal(isThere, new FieldFilter(field, FilterKind.Present).MatchesVersion(Festival.Current));
        Assert.NotEqual(isThere, new FieldFilter(field, FilterKind.Missing).MatchesVersion(Festival.Current));
    }
}
