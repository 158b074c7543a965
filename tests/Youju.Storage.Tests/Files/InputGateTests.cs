using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class InputGateTests : IDisposable
{
    private readonly Yard yard = new();

    public void Dispose() => yard.Dispose();

    [Fact]
    public void A_list_is_read() => Assert.Equal("甲", InputGate.ReadText(yard.Write("清单.yaml", "甲")));

    [Fact]
    public void A_file_without_end_is_refused()
    {
        using (var file = File.Create(yard.Path("大.yaml")))
            file.SetLength(InputGate.MostBytes + 1);

        Assert.Contains("大于 8 MB", Refusal("大.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has it.");

        Assert.Contains("设备", Refusal("/dev/zero"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "文件夹")]
    [InlineData("没有.yaml", "找不到")]
    public void What_is_no_file_is_refused(string name, string words) =>
        Assert.Contains(words, Refusal(name), StringComparison.Ordinal);

    private string Refusal(string name) =>
        Assert.Throws<RefusedFileException>(() => InputGate.ReadText(yard.Path(name))).Message;
}
