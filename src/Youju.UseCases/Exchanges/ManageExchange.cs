using System.Text;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Exchanges;

/// <summary>How it stands with one other desk.</summary>
/// <param name="Sent">The last parcel that went there; null for none.</param>
/// <param name="Taken">The last parcel that came from there; null for none.</param>
/// <param name="Held">The numbers of those that came too early and wait.</param>
public sealed record PartnerState(
    ExchangeCard Card,
    ParcelNote? Sent,
    ParcelNote? Taken,
    IReadOnlyList<int> Held
);

/// <summary>The own card, the cards of others, and how it stands with them.</summary>
public static class ManageExchange
{
    /// <summary>The own card, with keys that are made when they are first needed.</summary>
    /// <param name="name">How the desk calls itself from now on; null to leave it.</param>
    /// <param name="wantsSm2">Whether the card shall have keys of SM2 too.</param>
    /// <exception cref="UsageException">It has no name yet.</exception>
    public static ExchangeCard PrepareCard(string data, string? name, bool wantsSm2 = false)
    {
        var desk = new ExchangeDesk(data);
        using var alone = desk.Lock();
        if (name is not null)
            desk.RenameDesk(name.Trim());
        if (wantsSm2)
            desk.PrepareSm2();
        return desk.OwnCard;
    }

    /// <summary>The own card; null where the desk has not said yet how it is called.</summary>
    public static ExchangeCard? FindOwnCard(string data)
    {
        var desk = new ExchangeDesk(data);
        return desk.Name is null ? null : desk.OwnCard;
    }

    /// <summary>Writes the own card into a file; nothing is replaced but a card that was written so.</summary>
    /// <exception cref="UsageException">It has no name yet.</exception>
    /// <exception cref="Storage.Files.RefusedFileException">It cannot be written there.</exception>
    public static (ExchangeCard Card, string Path) WriteCard(
        string data,
        string? name,
        bool wantsSm2,
        string output
    )
    {
        var card = PrepareCard(data, name, wantsSm2);
        var text = Encoding.UTF8.GetBytes(card.WriteText());
        return (card, ResultFile.WriteResult(output, stream => stream.Write(text)));
    }

    /// <summary>Keeps the card of another desk.</summary>
    /// <exception cref="UsageException">It is none, or the own one.</exception>
    public static ExchangeCard KeepCard(string data, string file)
    {
        if (!File.Exists(file))
            throw new UsageException($"找不到“{file}”。");
        var desk = new ExchangeDesk(data);
        using var alone = desk.Lock();
        var card = ExchangeCard.ParseText(File.ReadAllText(file), Path.GetFileName(file));
        if (card.Fingerprint == desk.Signing.Public.Fingerprint)
            throw new UsageException("这是自己的名片，不用收。");
        desk.KeepCard(card);
        return card;
    }

    /// <summary>How it stands with every desk whose card is kept.</summary>
    public static IReadOnlyList<PartnerState> ListPartners(string data)
    {
        var desk = new ExchangeDesk(data);
        return
        [
            .. desk.ListCards()
                .Select(card => new PartnerState(
                    card,
                    desk.FindLastSent(card.Fingerprint),
                    desk.FindLastTaken(card.Fingerprint),
                    desk.ListHeld(card.Fingerprint)
                )),
        ];
    }
}
