using Youju.UseCases.Exchanges;

namespace Youju.UseCases.InstalledPacks;

/// <summary>How far a signer is known here.</summary>
public enum SignerKnown
{
    /// <summary>Nobody has signed.</summary>
    Unsigned,

    /// <summary>The signature is true, but whose key it is, no card tells.</summary>
    Unknown,

    /// <summary>The key is that of a card that was kept.</summary>
    Known,

    /// <summary>The key is this machine's own.</summary>
    Own,
}

/// <summary>Who signed a pack, as far as can be told here.</summary>
/// <param name="Name">As the card that is kept names him, else as he calls himself.</param>
public sealed record PackSigner(SignerKnown Known, string? Name, string? Fingerprint)
{
    public static PackSigner Nobody { get; } = new(SignerKnown.Unsigned, null, null);

    internal static PackSigner FromSeal(PackSeal? seal, string data)
    {
        if (seal is null)
            return Nobody;
        var desk = new ExchangeDesk(data);
        var fingerprint = seal.Fingerprint;
        if (desk.FindCard(fingerprint) is { } card)
            return new(SignerKnown.Known, card.Name, fingerprint);
        return desk.HasKey(fingerprint)
            ? new(SignerKnown.Own, desk.Name ?? seal.Signer, fingerprint)
            : new(SignerKnown.Unknown, seal.Signer, fingerprint);
    }
}
