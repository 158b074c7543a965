using System.Globalization;
using System.Text.Json;
using Youju.Publishing.Parcels;
using Youju.Publishing.Signatures;
using Youju.Storage.Files;
using Youju.UseCases.Publications;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Exchanges;

/// <summary>Where a desk keeps its own keys, the cards of others, and what went and came, as files that people can read.</summary>
/// <param name="data">The data folder of the desk.</param>
internal sealed class ExchangeDesk(string data)
{
    private const string OwnKey = "opening-key.pem";
    private const string OwnSm2Signing = "sm2-signing-key.pem";
    private const string OwnSm2Opening = "sm2-opening-key.pem";
    private const string OwnName = "name.txt";
    private const string CardFile = "card.json";
    private const string Sent = "sent.jsonl";
    private const string Taken = "taken.jsonl";
    private const string Held = "held";
    private const int NameLetters = 16;

    private string Root => Path.Combine(data, "exchange");

    /// <summary>How the desk calls itself; null where it has not said.</summary>
    public string? Name =>
        File.Exists(Path.Combine(Root, OwnName))
            ? File.ReadAllText(Path.Combine(Root, OwnName)).Trim()
            : null;

    public SigningKey Signing => SigningKeyFile.LoadKey(data);

    /// <summary>Whether the desk's own signing key, if it has made one, has that fingerprint.</summary>
    public bool HasKey(string fingerprint) =>
        File.Exists(SigningKeyFile.LocateFile(data)) && Signing.Public.Fingerprint == fingerprint;

    public OpeningKey Opening
    {
        get
        {
            var path = Path.Combine(Root, OwnKey);
            if (!File.Exists(path))
                WriteOwn(OwnKey, OpeningKey.CreateNew().WritePem());
            return OpeningKey.ReadPem(File.ReadAllText(path));
        }
    }

    public ExchangeCard OwnCard =>
        new(
            Name
                ?? throw new UsageException(
                    "还没有写自己的名称。请先用 youju exchange card --name 单位名称。"
                ),
            Signing.Public.WritePem(),
            Opening.Public.WritePem()
        )
        {
            Sm2SigningKey = Sm2Signing?.Public.WritePem(),
            Sm2SealingKey = ReadSm2(OwnSm2Opening)?.Public.WritePem(),
        };

    /// <summary>The key of SM2 by which the desk signs; null where none was made.</summary>
    public Sm2Key? Sm2Signing => ReadSm2(OwnSm2Signing);

    public ReceiverKeys Receiver => new(Opening, ReadSm2(OwnSm2Opening));

    /// <summary>Makes keys of SM2 where there are none yet.</summary>
    public void PrepareSm2()
    {
        foreach (var name in new[] { OwnSm2Signing, OwnSm2Opening })
            if (!File.Exists(Path.Combine(Root, name)))
                WriteOwn(name, Sm2Key.CreateNew().WritePem());
    }

    private Sm2Key? ReadSm2(string name) =>
        File.Exists(Path.Combine(Root, name))
            ? Sm2Key.ReadPem(File.ReadAllText(Path.Combine(Root, name)))
            : null;

    /// <summary>Lets one program at a time change what went and came.</summary>
    public FileStream Lock()
    {
        Directory.CreateDirectory(Root);
        try
        {
            return new(
                Path.Combine(Root, "lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException)
        {
            throw new UsageException("另一个命令正在收发交换包，请稍等再做。");
        }
    }

    public void RenameDesk(string name) => WriteOwn(OwnName, name + "\n");

    public void KeepCard(ExchangeCard card) =>
        WriteWhole(Path.Combine(LocatePartner(card.Fingerprint), CardFile), card.WriteText());

    /// <summary>The desks whose cards are kept, in the order of their names.</summary>
    public IReadOnlyList<ExchangeCard> ListCards() =>
        Directory.Exists(Path.Combine(Root, "partners"))
            ?
            [
                .. Directory
                    .EnumerateDirectories(Path.Combine(Root, "partners"))
                    .Select(folder => Path.Combine(folder, CardFile))
                    .Where(File.Exists)
                    .Select(path => ExchangeCard.ParseText(File.ReadAllText(path), path))
                    .OrderBy(card => card.Name, StringComparer.Ordinal),
            ]
            : [];

    public ExchangeCard? FindCard(string fingerprint) =>
        ListCards().FirstOrDefault(card => card.Fingerprint == fingerprint);

    public IReadOnlyList<ParcelNote> ListSent(string partner) => ListNotes(partner, Sent);

    public IReadOnlyList<ParcelNote> ListTaken(string partner) => ListNotes(partner, Taken);

    public ParcelNote? FindLastSent(string partner) =>
        ListNotes(partner, Sent) is [.., var last] ? last : null;

    public ParcelNote? FindLastTaken(string partner) =>
        ListNotes(partner, Taken) is [.., var last] ? last : null;

    public void AddSent(string partner, ParcelNote note) => AppendNote(partner, Sent, note);

    public void AddTaken(string partner, ParcelNote note) => AppendNote(partner, Taken, note);

    /// <summary>The numbers of the parcels that came too early and wait.</summary>
    public IReadOnlyList<int> ListHeld(string partner) =>
        Directory.Exists(LocateHeld(partner))
            ?
            [
                .. Directory
                    .EnumerateFiles(LocateHeld(partner), "*.yjx")
                    .Select(path => Path.GetFileNameWithoutExtension(path))
                    .Select(name =>
                        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                            ? number
                            : 0
                    )
                    .Where(number => number > 0)
                    .Order(),
            ]
            : [];

    public string LocateHeldParcel(string partner, int number) => LocateParcel(LocateHeld(partner), number);

    /// <summary>Where a copy of what went stays.</summary>
    public string LocateSentParcel(string partner, int number) =>
        LocateParcel(Path.Combine(LocatePartner(partner), "sent"), number);

    private static string LocateParcel(string folder, int number)
    {
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture) + ".yjx");
    }

    private string LocatePartner(string fingerprint)
    {
        var folder = Path.Combine(Root, "partners", fingerprint[..NameLetters]);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private string LocateHeld(string partner) => Path.Combine(LocatePartner(partner), Held);

    private List<ParcelNote> ListNotes(string partner, string name)
    {
        var path = Path.Combine(LocatePartner(partner), name);
        return File.Exists(path)
            ? [.. File.ReadLines(path).Where(line => line.Length > 0).Select(ParcelNote.ParseLine)]
            : [];
    }

    private void AppendNote(string partner, string name, ParcelNote note)
    {
        using var file = new FileStream(Path.Combine(LocatePartner(partner), name), FileMode.Append);
        file.Write(JsonSerializer.SerializeToUtf8Bytes(note));
        file.WriteByte((byte)'\n');
        file.Flush(flushToDisk: true);
    }

    private void WriteOwn(string name, string text) => SecretFile.WriteText(Path.Combine(Root, name), text);

    private static void WriteWhole(string path, string text)
    {
        File.WriteAllText(path + ".part", text);
        File.Move(path + ".part", path, overwrite: true);
    }
}

/// <summary>A parcel that went or came.</summary>
/// <param name="Hash">Of its header.</param>
public sealed record ParcelNote(int Number, string Hash, string Title, DateTimeOffset At)
{
    internal static ParcelNote ParseLine(string line) => JsonSerializer.Deserialize<ParcelNote>(line)!;
}
