using System.IO.Compression;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Exchanges;

/// <summary>Two machines that share nothing but a stick: what comes is true, whole and in its turn, or it is said what is not.</summary>
public sealed class ExchangeTests : IDisposable
{
    private const string Centre = "云溪区旅游中心";
    private const string Bureau = "云溪区文旅局";

    private readonly Session session = new();

    [Fact]
    public async Task A_dossier_goes_to_the_department_and_comes_back_to_the_byte()
    {
        await IntroduceAsync();
        var dossier = session.CopySample();

        Assert.Equal(0, await SendAsync(Centre, Bureau, dossier, "1.yjx"));
        Assert.Equal(0, await TakeAsync(Bureau, "1.yjx"));
        var arrived = session.Path($"in-{Bureau}/{Centre} 第1件 dossier");
        Assert.Equal(0, await SendAsync(Bureau, Centre, arrived, "back.yjx"));
        Assert.Equal(0, await TakeAsync(Centre, "back.yjx"));

        Assert.Equal(
            ReadAll(dossier),
            ReadAll(Directory.GetDirectories(session.Path($"in-{Centre}")).Single())
        );
    }

    [Fact]
    public async Task A_card_takes_no_place_that_something_else_has()
    {
        var taken = session.Write("名片.json", "我自己的话");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync(
                "exchange",
                "card",
                "--name",
                Centre,
                "-o",
                taken,
                "--data",
                session.Path("台")
            )
        );
        Assert.Equal("我自己的话", await File.ReadAllTextAsync(taken, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task By_the_ciphers_of_the_state_a_parcel_goes_and_one_altered_byte_is_told()
    {
        await IntroduceAsync("--sm");
        await session.RunAsync([
            "exchange",
            "send",
            session.Write("a.txt", "甲"),
            "--to",
            Bureau,
            "-o",
            session.Path("1.yjx"),
            "--sm",
            "--data",
            Desk(Centre),
        ]);
        var altered = File.ReadAllBytes(session.Path("1.yjx"));
        altered[^400] ^= 1;
        session.WriteBytes("2.yjx", altered);

        Assert.Equal(1, await TakeAsync(Bureau, "2.yjx"));
        Assert.Equal(0, await TakeAsync(Bureau, "1.yjx"));
        Assert.Single(Directory.GetDirectories(session.Path($"in-{Bureau}")));
    }

    [Fact]
    public async Task Who_has_no_key_of_the_state_is_told_how_to_get_one()
    {
        await IntroduceAsync();

        Assert.Equal(
            2,
            await session.RunAsync([
                "exchange",
                "send",
                session.Write("a.txt", "甲"),
                "--to",
                Bureau,
                "-o",
                session.Path("1.yjx"),
                "--sm",
                "--data",
                Desk(Centre),
            ])
        );
        Assert.Contains("card --sm", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_too_early_is_held_and_opened_in_its_turn()
    {
        await IntroduceAsync();
        foreach (var number in new[] { 1, 2, 3 })
            await SendAsync(Centre, Bureau, session.Write($"{number}.txt", $"第{number}件"), $"{number}.yjx");

        Assert.Equal(1, await TakeAsync(Bureau, "3.yjx"));
        Assert.Contains("第 1、2 件", session.Output, StringComparison.Ordinal);
        Assert.Equal(1, await TakeAsync(Bureau, "2.yjx"));
        Assert.False(Directory.Exists(session.Path($"in-{Bureau}")));
        Assert.Equal(0, await TakeAsync(Bureau, "1.yjx"));

        Assert.Equal(3, Directory.GetDirectories(session.Path($"in-{Bureau}")).Length);
    }

    [Fact]
    public async Task What_comes_twice_is_taken_once()
    {
        await IntroduceAsync();
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        await TakeAsync(Bureau, "1.yjx");

        Assert.Equal(1, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains("收过", session.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetDirectories(session.Path($"in-{Bureau}")));
    }

    [Fact]
    public async Task What_was_lost_is_sent_again_as_it_was()
    {
        await IntroduceAsync();
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");

        var code = await session.RunAsync([
            "exchange",
            "again",
            "--to",
            Bureau,
            "--number",
            "1",
            "-o",
            session.Path("again.yjx"),
            "--data",
            Desk(Centre),
        ]);

        Assert.Equal(0, code);
        Assert.Equal(File.ReadAllBytes(session.Path("1.yjx")), File.ReadAllBytes(session.Path("again.yjx")));
    }

    [Theory]
    [InlineData("parcel.json", "封面")]
    [InlineData("parcel.sig", "封面")]
    [InlineData("content.sealed", "内容")]
    public async Task A_flipped_byte_is_said(string part, string words)
    {
        await IntroduceAsync();
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        FlipByte(session.Path("1.yjx"), part);

        Assert.Equal(1, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains(words, session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Path($"in-{Bureau}")));
    }

    [Fact]
    public async Task A_parcel_for_another_desk_is_not_opened()
    {
        await IntroduceAsync();
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        await CardAsync("云溪区财政局");
        await KnowAsync("云溪区财政局", Centre);

        Assert.Equal(2, await TakeAsync("云溪区财政局", "1.yjx"));
        Assert.Contains("寄给别处", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parcel_of_nobody_known_is_not_opened()
    {
        await CardAsync(Centre);
        await CardAsync(Bureau);
        await KnowAsync(Centre, Bureau);
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");

        Assert.Equal(2, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains("没有名片", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sender_who_went_back_in_time_is_noticed()
    {
        await IntroduceAsync();
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        await TakeAsync(Bureau, "1.yjx");
        File.Delete(Directory.GetFiles(Desk(Centre), "sent.jsonl", SearchOption.AllDirectories).Single());
        await SendAsync(Centre, Bureau, session.Write("b.txt", "乙"), "other.yjx");

        Assert.Equal(2, await TakeAsync(Bureau, "other.yjx"));
        Assert.Contains("两件的内容不同", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_parcel_is_said()
    {
        await IntroduceAsync();
        session.Write("1.yjx", "PK no parcel");

        Assert.Equal(1, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains("不是交换包", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_is_not_readable_on_the_way()
    {
        await IntroduceAsync();
        await SendAsync(Centre, Bureau, session.Write("a.txt", "secret secret secret"), "1.yjx");

        using var parcel = ZipFile.OpenRead(session.Path("1.yjx"));
        using var content = new MemoryStream();
        using (var entry = parcel.GetEntry("content.sealed")!.Open())
            entry.CopyTo(content);

        Assert.DoesNotContain(
            "PK",
            System.Text.Encoding.Latin1.GetString(content.ToArray()[..4]),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "secret",
            System.Text.Encoding.Latin1.GetString(content.ToArray()),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => session.Dispose();

    private string Desk(string name) => session.Path($"desk-{name}");

    private async Task IntroduceAsync(params string[] more)
    {
        await CardAsync(Centre, more);
        await CardAsync(Bureau, more);
        await KnowAsync(Centre, Bureau);
        await KnowAsync(Bureau, Centre);
    }

    private async Task CardAsync(string name, params string[] more) =>
        Assert.Equal(
            0,
            await session.RunAsync([
                "exchange",
                "card",
                "--name",
                name,
                "-o",
                session.Path($"{name}.json"),
                "--data",
                Desk(name),
                .. more,
            ])
        );

    private async Task KnowAsync(string desk, string other) =>
        Assert.Equal(
            0,
            await session.RunAsync(["exchange", "know", session.Path($"{other}.json"), "--data", Desk(desk)])
        );

    private Task<int> SendAsync(string from, string to, string path, string file) =>
        session.RunAsync([
            "exchange",
            "send",
            path,
            "--to",
            to,
            "-o",
            session.Path(file),
            "--data",
            Desk(from),
        ]);

    private Task<int> TakeAsync(string desk, string file) =>
        session.RunAsync([
            "exchange",
            "take",
            session.Path(file),
            "--into",
            session.Path($"in-{desk}"),
            "--data",
            Desk(desk),
        ]);

    private static Dictionary<string, string> ReadAll(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file =>
                    Convert.ToHexStringLower(
                        System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))
                    )
            );

    private static void FlipByte(string path, string part)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        byte[] content;
        using (var entry = archive.GetEntry(part)!.Open())
        {
            using var all = new MemoryStream();
            entry.CopyTo(all);
            content = all.ToArray();
        }

        archive.GetEntry(part)!.Delete();
        var at =
            part == "parcel.json"
                ? System.Text.Encoding.UTF8.GetString(content).IndexOf("a.txt", StringComparison.Ordinal)
                : content.Length / 2;
        at =
            part == "parcel.json"
                ? System.Text.Encoding.UTF8.GetByteCount(System.Text.Encoding.UTF8.GetString(content)[..at])
                : at;
        content[at] = (byte)(content[at] == (byte)'b' ? 'c' : 'b');
        using var changed = archive.CreateEntry(part).Open();
        changed.Write(content);
    }
}
