using Youju.Domain.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

public sealed class UnitProfileTests
{
    private static readonly UnitId Given = new("unit-a");

    [Fact]
    public void A_unit_without_an_id_has_the_one_its_name_gives() =>
        Assert.Equal(
            (new UnitProfile("云溪区 旅游中心").Identity, true),
            (
                new UnitProfile("云溪区旅游中心").Identity,
                new UnitProfile("云溪区旅游中心").Identity.IsWellFormed
            )
        );

    [Fact]
    public void An_id_that_was_given_outlives_the_name() =>
        Assert.Equal(
            new UnitProfile("旅游局") { Id = Given }.Identity,
            new UnitProfile("文旅局") { Id = Given }.Identity
        );

    [Theory]
    [InlineData("unit-a", "unit-a", "旅游局", "文旅局", true)]
    [InlineData("unit-a", "unit-b", "旅游局", "旅游局", false)]
    [InlineData("unit-a", null, "旅游局", "旅游局", true)]
    [InlineData(null, null, "旅游局", "旅游局", true)]
    [InlineData(null, null, "旅游局", "文旅局", false)]
    [InlineData("unit-a", null, "旅游局", "文旅局", false)]
    public void Units_are_one_by_id_or_else_by_name(
        string? first,
        string? second,
        string mine,
        string theirs,
        bool same
    ) => Assert.Equal(same, Unit(mine, first).IsSameUnitAs(Unit(theirs, second)));

    [Fact]
    public void An_old_copy_is_known_by_a_former_name() =>
        Assert.True(
            (Unit("文旅局", "unit-a") with { Names = [new("旅游局")] }).IsSameUnitAs(Unit("旅游局", null))
        );

    [Theory]
    [InlineData("unit-3f9a2c", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("单位", false)]
    [InlineData("a/b", false)]
    public void An_id_is_letters_digits_and_hyphens(string id, bool fits) =>
        Assert.Equal(fits, new UnitId(id).IsWellFormed);

    private static UnitProfile Unit(string name, string? id) =>
        new(name) { Id = id is null ? null : new UnitId(id) };
}
