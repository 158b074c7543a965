using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class SystemRefusalTests
{
    [Theory]
    [InlineData(28, "磁盘已满")]
    [InlineData(30, "只读")]
    [InlineData(20, "不是文件夹")]
    [InlineData(24, "打开的文件太多")]
    [InlineData(unchecked((int)0x80070070), "磁盘已满")]
    [InlineData(unchecked((int)0x80070020), "正被其他程序（如 Excel）打开")]
    [InlineData(9999, "代号 9999")]
    public void ANumberOfTheSystemIsToldInWords(int code, string words) =>
        Assert.Contains(words, SystemRefusal.ExplainWriteRefusal("ledger.csv", new IOException("no", code)));

    [Fact]
    public void AMissingRightIsToldAsOne()
    {
        var wrong = new UnauthorizedAccessException("no", new IOException("no", 13));

        Assert.Equal(
            "读不了 ledger.csv：没有权限，请检查文件和文件夹的权限。",
            SystemRefusal.ExplainReadRefusal("ledger.csv", wrong)
        );
    }

    [Fact]
    public void OnWindowsAMissingRightMayBeAFileThatAnotherProgramHolds() =>
        Assert.Contains("WPS", SystemRefusal.ExplainMissingRight(isWindows: true), StringComparison.Ordinal);

    [Fact]
    public void ANameThatIsTooLongIsRefusedByTheRealSystemInTheSameWords()
    {
        var place = Path.Combine(Path.GetTempPath(), new string('长', 300));

        var wrong = Assert.ThrowsAny<IOException>(() => File.WriteAllText(place, ""));

        Assert.Contains("太长", SystemRefusal.ExplainRefusal(wrong));
    }

    [Fact]
    public void AFileWhereAFolderShouldBeIsToldInWords()
    {
        var file = Path.GetTempFileName();

        var wrong = Assert.ThrowsAny<Exception>(() => File.WriteAllText(Path.Combine(file, "a"), ""));
        File.Delete(file);

        Assert.True(SystemRefusal.IsRefusal(wrong));
        Assert.DoesNotContain("代号", SystemRefusal.ExplainRefusal(wrong));
    }
}
