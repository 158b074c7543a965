using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class PackedPathTests
{
    [Theory]
    [InlineData("dossier.yaml")]
    [InlineData("registers/events.csv")]
    [InlineData("evidence/签到表 12:30.jpg")]
    [InlineData(".hidden/file")]
    public void A_plain_path_stays_inside(string path) => Assert.True(PackedPath.StaysInside(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../beside")]
    [InlineData("a/../../beside")]
    [InlineData("a/./b")]
    [InlineData("folder/")]
    [InlineData("C:beside")]
    [InlineData("a\\..\\..\\beside")]
    [InlineData("a\u0000b")]
    public void One_that_leads_elsewhere_or_nowhere_does_not(string path) =>
        Assert.False(PackedPath.StaysInside(path));
}
