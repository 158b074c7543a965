using Youju.Domain.Dossiers;

namespace Youju.Domain.Tests.Dossiers;

public sealed class PackPinTests
{
    [Theory]
    [InlineData("cn-hunan@0.1", "cn-hunan", "0.1")]
    [InlineData("cn-hunan", "cn-hunan", null)]
    [InlineData("a@b@1", "a@b", "1")]
    [InlineData("@0.1", "@0.1", null)]
    [InlineData("cn-hunan@", "cn-hunan@", null)]
    [InlineData("packs/own@2", "packs/own@2", null)]
    [InlineData("packs\\own@2", "packs\\own@2", null)]
    public void A_name_may_hold_a_version_but_not_a_folders_path(string name, string id, string? version)
    {
        var pin = PackPin.ParsePin(name);

        Assert.Equal(new PackPin(id, version), pin);
        Assert.Equal(name, pin.ToString());
    }

    [Theory]
    [InlineData(null, "7.2.1", true)]
    [InlineData("0.1", "0.1.4", true)]
    [InlineData("0.1", "0.1", true)]
    [InlineData("0.1", "0.10.0", false)]
    [InlineData("0.1", "0.2.0", false)]
    public void A_pin_takes_later_corrections_and_nothing_else(
        string? pinned,
        string version,
        bool accepts
    ) => Assert.Equal(accepts, new PackPin("cn", pinned).AcceptsVersion(version));

    [Fact]
    public void The_pin_of_a_version_takes_that_version() =>
        Assert.Equal("cn@0.1", PackPin.ForVersion("cn", "0.1.4").ToString());
}
