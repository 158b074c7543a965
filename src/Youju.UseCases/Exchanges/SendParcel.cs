using System.Globalization;
using Youju.Publishing.Parcels;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Exchanges;

/// <summary>Files that go to another desk.</summary>
/// <param name="Data">The data folder of the own desk.</param>
/// <param name="Path">A dossier, a folder, or a file.</param>
/// <param name="To">The name of the other desk, or how its fingerprint begins.</param>
/// <param name="Output">The file to write.</param>
public sealed record SendParcelRequest(string Data, string Path, string To, string Output, DateTimeOffset At)
{
    /// <summary>Whether it is signed and sealed by SM2, SM3 and SM4.</summary>
    public bool UsesSm2 { get; init; }
}

/// <summary>A parcel that was written.</summary>
public sealed record SendParcelResult(string To, int Number, string File);

/// <summary>Seals and signs files for another desk, numbered after those before.</summary>
public static class SendParcel
{
    /// <exception cref="UsageException">The other desk is not known, or there is nothing to send.</exception>
    public static SendParcelResult WriteParcel(SendParcelRequest request)
    {
        RefuseTaken(request.Output);
        var desk = new ExchangeDesk(request.Data);
        using var alone = desk.Lock();
        var (own, to) = (desk.OwnCard, FindPartner(desk, request.To));
        var last = desk.FindLastSent(to.Fingerprint);
        var parcel = Parcel.CreateSealed(
            request.UsesSm2 ? ChooseSm2(desk, to) : ParcelSeal.FromKeys(desk.Signing, to.Seal),
            new(
                own.Fingerprint,
                own.Name,
                to.Fingerprint,
                (last?.Number ?? 0) + 1,
                last?.Hash ?? "",
                Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Path))),
                request.At,
                Sha256: "",
                Bytes: 0,
                SingleKey: ""
            ),
            ParcelContent.PackPath(request.Path)
        );
        // A copy stays here before the number is taken: what is lost on the way can be sent again as it was.
        using (var file = File.Create(desk.LocateSentParcel(to.Fingerprint, parcel.Header.Number)))
        {
            parcel.WriteTo(file);
            file.Flush(flushToDisk: true);
        }

        desk.AddSent(to.Fingerprint, new(parcel.Header.Number, parcel.Hash, parcel.Header.Title, request.At));
        return CopyOut(desk, to, parcel.Header.Number, request.Output);
    }

    private static ParcelSeal ChooseSm2(ExchangeDesk desk, ExchangeCard to)
    {
        if (desk.Sm2Signing is not { } own)
            throw new UsageException(
                "这里还没有国密密钥。请先用 youju exchange card --sm 写一张带国密公钥的名片，交给对方。"
            );
        return to.Sm2Seal is { } seal
            ? ParcelSeal.FromSm2Keys(own, seal)
            : throw new UsageException(
                $"“{to.Name}”的名片没有国密公钥。请对方用 youju exchange card --sm 重新写一张，再收下。"
            );
    }

    /// <summary>Writes a parcel that went before once more, to the byte.</summary>
    /// <exception cref="UsageException">There was none of that number.</exception>
    public static SendParcelResult WriteAgain(string data, string to, int number, string output)
    {
        RefuseTaken(output);
        var desk = new ExchangeDesk(data);
        using var alone = desk.Lock();
        var partner = FindPartner(desk, to);
        return desk.ListSent(partner.Fingerprint).Any(note => note.Number == number)
            ? CopyOut(desk, partner, number, output)
            : throw new UsageException(
                string.Create(CultureInfo.InvariantCulture, $"没有寄给“{partner.Name}”的第 {number} 件。")
            );
    }

    private static SendParcelResult CopyOut(ExchangeDesk desk, ExchangeCard to, int number, string output)
    {
        File.Copy(desk.LocateSentParcel(to.Fingerprint, number), output);
        return new(to.Name, number, Path.GetFullPath(output));
    }

    private static void RefuseTaken(string path)
    {
        if (File.Exists(path) || Directory.Exists(path))
            throw new UsageException($"“{path}”已经有了，请换一个文件名。");
    }

    private static ExchangeCard FindPartner(ExchangeDesk desk, string asked)
    {
        var found = desk.ListCards()
            .Where(card =>
                card.Name == asked
                || (
                    asked.Length >= 8
                    && card.Fingerprint.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
                )
            )
            .ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException(
                $"没有“{asked}”的名片。有：{DescribeCards(desk)}。请先用 youju exchange know 收下对方的名片。"
            ),
            _ => throw new UsageException($"“{asked}”有 {found.Count} 张名片，请写指纹的开头。"),
        };
    }

    private static string DescribeCards(ExchangeDesk desk) =>
        desk.ListCards() is { Count: > 0 } cards
            ? string.Join('、', cards.Select(card => card.Name))
            : "一张也没有";
}
