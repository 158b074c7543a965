using System.IO.Compression;
using System.Text;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

/// <summary>A pack that comes from elsewhere is used only where it is whole, signed by somebody, and does what it says.</summary>
public sealed class PackShelfTests : IDisposable
{
    private readonly Session session = new();

    // Installed packs are known to the whole process, so each test has one of its own.
    private readonly string id = $"town-{Guid.NewGuid():N}";

    [Fact]
    public async Task A_signed_pack_is_installed_beside_the_carried_ones_and_used_by_its_version()
    {
        await IntroduceAsync("office", "云溪区财政局", to: "centre");
        await RunAsync("office", "pack", "sign", WritePack("1.2.0", "办节"), "-o", File("a.yjp"));

        Assert.Equal(ExitCode.Clean, await RunAsync("centre", "pack", "install", File("a.yjp")));
        Assert.Contains("“云溪区财政局”签名，2 个示例都相符", session.Output, StringComparison.Ordinal);
        await session.RunAsync("check", session.Write("r.txt", "今年办节三次。\n"), "--pack", $"{id}@1.2");

        Assert.Contains("写了“办节”。", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_installed_versions_the_one_that_is_named_is_used()
    {
        foreach (var (version, word) in new[] { ("1.2.0", "办节"), ("1.3.0", "办会") })
            await InstallUnsignedAsync(WritePack(version, word));

        await session.RunAsync("check", session.Write("r.txt", "办节，办会。\n"), "--pack", $"{id}@1.2");
        Assert.Contains("写了“办节”", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("写了“办会”", session.Output, StringComparison.Ordinal);
        await session.RunAsync("check", session.Path("r.txt"), "--pack", id);
        Assert.Contains("写了“办会”", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_signed_or_somebody_unknown_is_not_installed_without_saying_so()
    {
        await RunAsync("office", "exchange", "card", "--name", "某局", "-o", File("card.json"));
        await RunAsync("office", "pack", "sign", WritePack("1.0.0", "办节"), "-o", File("a.yjp"));

        Assert.Equal(ExitCode.Usage, await RunAsync("centre", "pack", "install", session.Path(id)));
        Assert.Contains("没有签名", session.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, await RunAsync("centre", "pack", "install", File("a.yjp")));
        Assert.Contains("没有收过他的名片", session.Error, StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.Clean,
            await RunAsync("centre", "pack", "install", File("a.yjp"), "--unknown-signer")
        );
    }

    [Fact]
    public async Task A_byte_that_was_altered_after_signing_is_named()
    {
        await RunAsync("office", "exchange", "card", "--name", "某局", "-o", File("card.json"));
        await RunAsync("office", "pack", "sign", WritePack("1.0.0", "办节"), "-o", File("a.yjp"));
        Alter(File("a.yjp"), "checks/no-word.yaml", "办节", "办会");

        Assert.Equal(ExitCode.Findings, await RunAsync("office", "pack", "verify", File("a.yjp")));
        Assert.Contains("改过 checks/no-word.yaml", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, await RunAsync("office", "pack", "install", File("a.yjp")));
    }

    [Fact]
    public async Task A_pack_that_was_altered_after_it_was_installed_is_not_used()
    {
        await InstallUnsignedAsync(WritePack("1.0.0", "办节"));
        var installed = session.Path($"centre/packs/{id}@1.0.0/checks/no-word.yaml");
        System.IO.File.AppendAllText(installed, "\n");

        Assert.Equal(ExitCode.Findings, await RunAsync("centre", "pack", "list"));
        Assert.Contains("安装以后改过 checks/no-word.yaml", session.Output, StringComparison.Ordinal);
        await session.RunAsync("rules", "--pack", $"{id}@1.0.0");
        Assert.Contains("没有用它", session.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await RunAsync("centre", "pack", "remove", $"{id}@1.0.0"));
    }

    [Fact]
    public async Task A_version_is_not_replaced_by_other_content()
    {
        await InstallUnsignedAsync(WritePack("1.0.0", "办节"));
        Assert.Equal(ExitCode.Clean, await InstallUnsignedAsync(WritePack("1.0.0", "办节")));
        Assert.Contains("已经装着", session.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Usage, await InstallUnsignedAsync(WritePack("1.0.0", "办会")));
        Assert.Contains("版本号也要改", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_that_does_not_do_what_its_examples_say_is_not_installed()
    {
        Assert.Equal(ExitCode.Usage, await InstallUnsignedAsync(WritePack("1.0.0", "办节", fires: "{开}会")));

        Assert.Contains("示例与它说的不符", session.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(session.Path("centre/packs"), $"{id}*"));
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/tmp/outside.yaml")]
    [InlineData("checks/../../outside.yaml")]
    [InlineData("..\\outside.yaml")]
    [InlineData("C:\\outside.yaml")]
    [InlineData(".hidden/outside.yaml")]
    [InlineData("a/b/c/outside.yaml")]
    [InlineData("checks/outside.sh")]
    [InlineData("PACK.yaml")]
    public async Task An_archive_leads_nowhere_out_of_its_folder(string name)
    {
        using (var archive = ZipFile.Open(File("a.yjp"), ZipArchiveMode.Create))
            foreach (var (path, words) in new[] { ("pack.yaml", Card("1.0.0")), (name, "a: b\n") })
                Write(archive, path, Encoding.UTF8.GetBytes(words));

        Assert.Equal(ExitCode.Usage, await InstallUnsignedAsync(File("a.yjp")));

        Assert.False(Directory.Exists(session.Path($"centre/packs/{id}@1.0.0")));
        Assert.Empty(Directory.GetFiles(session.Path("."), "outside*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_archive_that_grows_without_end_is_stopped()
    {
        using (var archive = ZipFile.Open(File("a.yjp"), ZipArchiveMode.Create))
        {
            Write(archive, "pack.yaml", Encoding.UTF8.GetBytes(Card("1.0.0")));
            Write(archive, "README.md", new byte[21 << 20]);
        }

        Assert.Equal(ExitCode.Usage, await InstallUnsignedAsync(File("a.yjp")));
        Assert.Contains("最多 20 MB", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cn", "0.2.0", "自带")]
    [InlineData("Town", "1.0.0", "小写")]
    [InlineData("town", "1.0/../..", "版本")]
    public async Task A_card_takes_no_name_that_is_not_its_own(string name, string version, string said)
    {
        var own = Youju.Packs.Library.PackLibrary.ReadManifest("cn").Version;
        session.Write("p/pack.yaml", $"id: {name}\nversion: {(name == "cn" ? own : version)}\ntitle: 镇\n");

        Assert.Equal(ExitCode.Usage, await InstallUnsignedAsync(session.Path("p")));
        Assert.Contains(said, session.Error, StringComparison.Ordinal);
    }

    private string File(string name) => session.Path(name);

    private string Card(string version) => $"id: {id}\nversion: {version}\ntitle: 镇\nextends: [cn]\n";

    private string WritePack(string version, string word, string? fires = null)
    {
        session.Write($"{id}/pack.yaml", Card(version));
        session.Write(
            $"{id}/checks/no-word.yaml",
            $"id: TOWN001\ntitle: 用词\nkind: wording\nwords: [{word}]\nmessage: 写了“{{found}}”。\n"
                + $"fires: [\"{fires ?? $"{{{word}}}"}\"]\nsilent: [开会]\n"
        );
        return session.Path(id);
    }

    private Task<int> InstallUnsignedAsync(string path) =>
        RunAsync("centre", "pack", "install", path, "--unsigned");

    private async Task IntroduceAsync(string from, string name, string to)
    {
        await RunAsync(from, "exchange", "card", "--name", name, "-o", File("card.json"));
        await RunAsync(to, "exchange", "know", File("card.json"));
    }

    private Task<int> RunAsync(string desk, params string[] args) =>
        session.RunAsync([.. args, "--data", session.Path(desk)]);

    private static void Write(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }

    private static void Alter(string file, string name, string from, string to)
    {
        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        var entry = archive.GetEntry(name)!;
        string words;
        using (var reader = new StreamReader(entry.Open()))
            words = reader.ReadToEnd();
        entry.Delete();
        Write(archive, name, Encoding.UTF8.GetBytes(words.Replace(from, to, StringComparison.Ordinal)));
    }

    public void Dispose() => session.Dispose();
}
