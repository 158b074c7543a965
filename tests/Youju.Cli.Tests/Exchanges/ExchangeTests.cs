using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Exchanges;

/// <summary>Two machines that share nothing but a stick: what comes is true, whole and in its turn, or it is said what is not.</summary>
public sealed class ExchangeTests : IDisposable
{
    private const string Centre = "云溪区旅游中心";
    private const string Bureau = "云溪区文旅局";
    private const string Finance = "云溪区财政局";
    private const string Usual = "";
    private const string OfTheState = "--sm";

    private readonly Session session = new();
    private string[] chosen = [];

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task A_dossier_goes_to_the_department_and_comes_back_to_the_byte(string ciphers)
    {
        await IntroduceAsync(ciphers);
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

    [Theory]
    [InlineData(Usual, "Ed25519", "X25519-HKDF-SHA256-AES256GCM")]
    [InlineData(OfTheState, "SM2-SM3", "SM2-SM4GCM")]
    public async Task From_the_unit_by_the_department_to_finance_and_back_every_parcel_is_of_the_chosen_ciphers(
        string ciphers,
        string signature,
        string seal
    )
    {
        await IntroduceAsync(ciphers);
        await CardAsync(Finance, ciphers);
        await KnowAsync(Finance, Bureau);
        await KnowAsync(Bureau, Finance);
        var dossier = session.CopySample();

        await PassOnAsync(Centre, Bureau, dossier, "1.yjx");
        await PassOnAsync(Bureau, Finance, LocateArrived(Bureau, Centre, 1), "2.yjx");
        await PassOnAsync(Finance, Bureau, session.Write("意见.txt", "退回：请补佐证"), "3.yjx");
        await PassOnAsync(Bureau, Centre, LocateArrived(Bureau, Finance, 1), "4.yjx");

        Assert.Equal(ReadAll(dossier), ReadAll(LocateArrived(Finance, Bureau, 1)));
        Assert.Equal(
            "退回：请补佐证",
            await File.ReadAllTextAsync(
                Path.Combine(LocateArrived(Centre, Bureau, 1), "意见.txt"),
                TestContext.Current.CancellationToken
            )
        );
        Assert.All(["1.yjx", "2.yjx", "3.yjx", "4.yjx"], file =>
        {
            using var header = JsonDocument.Parse(ReadPart(file, "parcel.json"));
            Assert.Equal(signature, header.RootElement.GetProperty("signature").GetString());
            Assert.Equal(seal, header.RootElement.GetProperty("seal").GetString());
        });
    }

    [Fact]
    public async Task What_the_ciphers_of_the_state_have_sealed_needs_the_keys_of_the_state()
    {
        await IntroduceAsync(OfTheState);
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        File.Delete(Path.Combine(Desk(Bureau), "exchange", "sm2-opening-key.pem"));

        Assert.Equal(1, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains("国密密钥", session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Path($"in-{Bureau}")));
    }

    // The fingerprint that two people compare must stand for every key that is believed later.
    [Theory]
    [InlineData("sm2SigningKey")]
    [InlineData("sm2SealingKey")]
    public async Task A_card_with_half_of_the_keys_of_the_state_is_none(string left)
    {
        await CardAsync(Centre, OfTheState);
        var card = JsonNode.Parse(await ReadCardAsync(Centre))!.AsObject();
        card.Remove(left);
        session.Write("half.json", card.ToJsonString());

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("exchange", "know", session.Path("half.json"), "--data", Desk(Bureau))
        );
        Assert.Contains("不是名片", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_keys_of_the_state_on_a_card_are_seen_by_its_fingerprint()
    {
        await CardAsync(Centre, OfTheState);
        await CardAsync(Bureau, OfTheState);
        var card = JsonNode.Parse(await ReadCardAsync(Centre))!.AsObject();
        var foreign = JsonNode.Parse(await ReadCardAsync(Bureau))!.AsObject();
        card["sm2SigningKey"] = foreign["sm2SigningKey"]!.DeepClone();
        session.Write("swapped.json", card.ToJsonString());

        await session.RunAsync("exchange", "know", session.Path("swapped.json"), "--data", Desk(Finance));
        var swapped = session.Output;
        await session.RunAsync("exchange", "know", session.Path($"{Centre}.json"), "--data", Desk(Finance));

        Assert.NotEqual(swapped, session.Output);
    }

    [Fact]
    public async Task Who_has_no_key_of_the_state_is_told_how_to_get_one()
    {
        await IntroduceAsync();
        chosen = [OfTheState];

        Assert.Equal(2, await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx"));
        Assert.Contains("card --sm", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task What_comes_too_early_is_held_and_opened_in_its_turn(string ciphers)
    {
        await IntroduceAsync(ciphers);
        foreach (var number in new[] { 1, 2, 3 })
            await SendAsync(Centre, Bureau, session.Write($"{number}.txt", $"第{number}件"), $"{number}.yjx");

        Assert.Equal(1, await TakeAsync(Bureau, "3.yjx"));
        Assert.Contains("第 1、2 件", session.Output, StringComparison.Ordinal);
        Assert.Equal(1, await TakeAsync(Bureau, "2.yjx"));
        Assert.False(Directory.Exists(session.Path($"in-{Bureau}")));
        Assert.Equal(0, await TakeAsync(Bureau, "1.yjx"));

        Assert.Equal(3, Directory.GetDirectories(session.Path($"in-{Bureau}")).Length);
    }

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task What_comes_twice_is_taken_once(string ciphers)
    {
        await IntroduceAsync(ciphers);
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        await TakeAsync(Bureau, "1.yjx");

        Assert.Equal(1, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains("收过", session.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetDirectories(session.Path($"in-{Bureau}")));
    }

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task What_was_lost_is_sent_again_as_it_was(string ciphers)
    {
        await IntroduceAsync(ciphers);
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
    [InlineData(Usual, "parcel.json", "封面")]
    [InlineData(Usual, "parcel.sig", "封面")]
    [InlineData(Usual, "content.sealed", "内容")]
    [InlineData(OfTheState, "parcel.json", "封面")]
    [InlineData(OfTheState, "parcel.sig", "封面")]
    [InlineData(OfTheState, "content.sealed", "内容")]
    public async Task A_flipped_byte_is_said(string ciphers, string part, string words)
    {
        await IntroduceAsync(ciphers);
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        FlipByte(session.Path("1.yjx"), part);

        Assert.Equal(1, await TakeAsync(Bureau, "1.yjx"));
        Assert.Contains(words, session.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Path($"in-{Bureau}")));
    }

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task A_parcel_for_another_desk_is_not_opened(string ciphers)
    {
        await IntroduceAsync(ciphers);
        await SendAsync(Centre, Bureau, session.Write("a.txt", "甲"), "1.yjx");
        await CardAsync(Finance);
        await KnowAsync(Finance, Centre);

        Assert.Equal(2, await TakeAsync(Finance, "1.yjx"));
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

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task A_sender_who_went_back_in_time_is_noticed(string ciphers)
    {
        await IntroduceAsync(ciphers);
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

    [Theory]
    [InlineData(Usual)]
    [InlineData(OfTheState)]
    public async Task The_content_is_not_readable_on_the_way(string ciphers)
    {
        await IntroduceAsync(ciphers);
        await SendAsync(Centre, Bureau, session.Write("a.txt", "secret secret secret"), "1.yjx");

        var content = Encoding.Latin1.GetString(ReadPart("1.yjx", "content.sealed"));
        Assert.DoesNotContain("PK", content[..4], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", content, StringComparison.Ordinal);
    }

    public void Dispose() => session.Dispose();

    private string Desk(string name) => session.Path($"desk-{name}");

    private string LocateArrived(string desk, string from, int number) =>
        Directory.GetDirectories(session.Path($"in-{desk}"), $"{from} 第{number}件 *").Single();

    private async Task IntroduceAsync(string ciphers = Usual)
    {
        await CardAsync(Centre, ciphers);
        await CardAsync(Bureau, ciphers);
        await KnowAsync(Centre, Bureau);
        await KnowAsync(Bureau, Centre);
    }

    // Parcels go from now on by the ciphers for which the card has keys.
    private async Task CardAsync(string name, string ciphers = Usual)
    {
        chosen = ciphers.Length == 0 ? [] : [ciphers];
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
                .. chosen,
            ])
        );
    }

    private Task<string> ReadCardAsync(string name) =>
        File.ReadAllTextAsync(session.Path($"{name}.json"), TestContext.Current.CancellationToken);

    private async Task PassOnAsync(string from, string to, string path, string file)
    {
        Assert.Equal(0, await SendAsync(from, to, path, file));
        Assert.Equal(0, await TakeAsync(to, file));
    }

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
            .. chosen,
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

    private byte[] ReadPart(string file, string part)
    {
        using var parcel = ZipFile.OpenRead(session.Path(file));
        using var content = new MemoryStream();
        using (var entry = parcel.GetEntry(part)!.Open())
            entry.CopyTo(content);
        return content.ToArray();
    }

    private static Dictionary<string, string> ReadAll(string folder) =>
        Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))
            );

    private static void FlipByte(string path, string part)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        using var content = archive.GetEntry(part)!.Open();
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        var at = part == "parcel.json" ? bytes.AsSpan().IndexOf("a.txt"u8) : bytes.Length / 2;
        bytes[at] = (byte)(bytes[at] == 'b' ? 'c' : 'b');
        content.Position = 0;
        content.Write(bytes);
    }
}
