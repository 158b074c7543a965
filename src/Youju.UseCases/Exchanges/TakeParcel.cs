using System.Globalization;
using Youju.Publishing.Parcels;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Exchanges;

/// <summary>A parcel that came.</summary>
/// <param name="Data">The data folder of the own desk.</param>
/// <param name="Into">The folder under which what is in it is put.</param>
public sealed record TakeParcelRequest(string Data, string File, string Into, DateTimeOffset At);

/// <summary>What became of a parcel.</summary>
/// <param name="From">Who has sent it.</param>
/// <param name="Opened">Where the parcels were put that could be opened now, in their order.</param>
/// <param name="Missing">The numbers that must come before it can be opened; empty where it was.</param>
public sealed record TakeParcelResult(
    string From,
    int Number,
    IReadOnlyList<string> Opened,
    IReadOnlyList<int> Missing
)
{
    /// <summary>When the same parcel was taken before; null where it was not.</summary>
    public DateTimeOffset? TakenBefore { get; init; }
}

/// <summary>Looks whether a parcel is true and whose turn it is, and opens it, or holds it until those before it have come.</summary>
public static class TakeParcel
{
    // Of a stick's worth of parcels one may be lost; nobody is a thousand ahead.
    private const int MostAhead = 1_000;

    /// <exception cref="UsageException">The sender is not known, it is for somebody else, or it does not follow the one before.</exception>
    /// <exception cref="AlteredParcelException">It was altered, or is no parcel; the words say what was.</exception>
    public static TakeParcelResult OpenParcel(TakeParcelRequest request)
    {
        var desk = new ExchangeDesk(request.Data);
        using var alone = desk.Lock();
        var parcel = ReadParcel(request.File);
        var header = parcel.Header;
        var sender = desk.FindCard(header.From)
            ?? throw new UsageException(
                $"寄来的“{header.SenderName}”没有名片，不知道是不是它。请先收下它的名片，核对指纹，再收这一件。"
            );
        RequireTrue(parcel, sender, request.File);
        if (header.To != desk.OwnCard.Fingerprint)
            throw new UsageException($"“{Path.GetFileName(request.File)}”是寄给别处的，这里打不开。");
        var taken = desk.ListTaken(header.From);
        if (taken.FirstOrDefault(note => note.Number == header.Number) is { } before)
            return DescribeRepeated(parcel, sender, before);
        var next = (desk.FindLastTaken(header.From)?.Number ?? 0) + 1;
        if (header.Number - next > MostAhead)
            throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{sender.Name}”的这一件编号是 {header.Number}，这里才收到第 {next - 1} 件，差得太远，没有收。请与对方核对。"
                )
            );
        if (header.Number > next)
            return HoldParcel(desk, parcel, sender, next);
        return new(sender.Name, header.Number, OpenInOrder(desk, parcel, request), []);
    }

    private static TakeParcelResult DescribeRepeated(Parcel parcel, ExchangeCard sender, ParcelNote before) =>
        before.Hash == parcel.Hash
            ? new(sender.Name, parcel.Header.Number, [], []) { TakenBefore = before.At }
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{sender.Name}”的第 {before.Number} 件已经收过另外一件（{before.Title}），两件的内容不同，这一件没有收。"
                ) + "可能是对方恢复过旧的数据，或者有人冒充，请当面核对。"
            );

    private static TakeParcelResult HoldParcel(
        ExchangeDesk desk,
        Parcel parcel,
        ExchangeCard sender,
        int next
    )
    {
        using (var file = File.Create(desk.LocateHeldParcel(sender.Fingerprint, parcel.Header.Number)))
            parcel.WriteTo(file);
        var held = desk.ListHeld(sender.Fingerprint);
        return new(
            sender.Name,
            parcel.Header.Number,
            [],
            [.. Enumerable.Range(next, parcel.Header.Number - next).Except(held)]
        );
    }

    private static List<string> OpenInOrder(ExchangeDesk desk, Parcel first, TakeParcelRequest request)
    {
        var opened = new List<string>();
        for (var parcel = first; parcel is not null; parcel = FindHeldNext(desk, parcel))
        {
            var (header, sender) = (parcel.Header, desk.FindCard(parcel.Header.From)!);
            var last = desk.FindLastTaken(header.From);
            if (header.Previous != (last?.Hash ?? ""))
                throw new UsageException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"“{sender.Name}”的第 {header.Number} 件接不上第 {header.Number - 1} 件，没有收。"
                    ) + "可能是对方恢复过旧的数据，或者有人换过中间的一件，请当面核对。"
                );
            opened.Add(UnpackParcel(desk, parcel, sender, request));
            desk.AddTaken(header.From, new(header.Number, parcel.Hash, header.Title, request.At));
            File.Delete(desk.LocateHeldParcel(header.From, header.Number));
        }

        return opened;
    }

    private static Parcel? FindHeldNext(ExchangeDesk desk, Parcel parcel)
    {
        var path = desk.LocateHeldParcel(parcel.Header.From, parcel.Header.Number + 1);
        return File.Exists(path) ? ReadParcel(path) : null;
    }

    private static string UnpackParcel(
        ExchangeDesk desk,
        Parcel parcel,
        ExchangeCard sender,
        TakeParcelRequest request
    )
    {
        var header = parcel.Header;
        RequireTrue(parcel, sender, request.File);
        var content = Tell(request.File, () => parcel.OpenContent(desk.Receiver));
        Directory.CreateDirectory(request.Into);
        var name = Domain.Documents.FileName.ToSafeName(
            string.Create(CultureInfo.InvariantCulture, $"{sender.Name} 第{header.Number}件 {header.Title}")
        );
        var folder = Path.Combine(request.Into, name);
        // A power cut between putting it there and noting it leaves the whole of it behind.
        if (ParcelContent.IsUnpackedIn(content, folder))
            return folder;
        if (Directory.Exists(folder))
            throw new UsageException($"“{name}”已经有了，这一件没有收。请把它移开再收。");
        ParcelContent.UnpackInto(content, folder);
        return folder;
    }

    private static void RequireTrue(Parcel parcel, ExchangeCard sender, string file) => Tell(file, () =>
        {
            parcel.RequireSignature(sender.Sender);
            return true;
        });

    private static Parcel ReadParcel(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"找不到“{path}”。");
        using var file = File.OpenRead(path);
        return Tell(path, () => Parcel.ReadFrom(file));
    }

    private static T Tell<T>(string path, Func<T> act)
    {
        var file = Path.GetFileName(path);
        try
        {
            return act();
        }
        catch (ParcelException wrong)
        {
            throw new AlteredParcelException(
                wrong.Fault switch
                {
                    ParcelFault.LaterForm => $"“{file}”是更新的程序写的，这一版读不了。请用新版程序。",
                    ParcelFault.HeaderAltered =>
                        $"“{file}”的封面（谁寄的、寄给谁、第几件）被改过，或者不是他签的。没有收，请对方重寄。",
                    ParcelFault.KeyMissing =>
                        $"“{file}”是用国密算法签名、加密的，对方的名片或者这里还没有国密密钥，没有收。请双方写带国密公钥的名片，重新交换。",
                    ParcelFault.ContentAltered => $"“{file}”里面的内容被改过，或者坏了。没有收，请对方重寄。",
                    _ => $"“{file}”不是交换包，或者不完整。没有收。",
                }
            );
        }
    }
}

/// <summary>A parcel that is not what its sender made.</summary>
public sealed class AlteredParcelException(string words) : Exception(words);
