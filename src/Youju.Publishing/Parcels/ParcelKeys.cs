using Youju.Publishing.Signatures;

namespace Youju.Publishing.Parcels;

/// <summary>By whose keys a parcel is signed and for whose it is sealed: Ed25519 and X25519, or SM2, SM3 and SM4.</summary>
public sealed class ParcelSeal
{
    private readonly Func<byte[], byte[]> sign;
    private readonly Func<byte[], byte[], byte[]> seal;

    private ParcelSeal(Func<byte[], byte[]> sign, Func<byte[], byte[], byte[]> seal) =>
        (this.sign, this.seal) = (sign, seal);

    internal string Signature { get; private init; } = ParcelHeader.UsualSignature;

    internal string Algorithm { get; private init; } = SealedContent.Algorithm;

    /// <summary>The public half of the key that is made for the parcel alone; empty where the content carries it.</summary>
    internal string SingleKey { get; private init; } = "";

    public static ParcelSeal FromKeys(SigningKey from, SealingKey to)
    {
        var single = OpeningKey.CreateNew();
        return new(from.SignContent, (header, content) => SealedContent.SealFor(to, single, header, content))
        {
            SingleKey = single.Public.WritePem(),
        };
    }

    public static ParcelSeal FromSm2Keys(Sm2Key from, Sm2PublicKey to) =>
        new(from.SignContent, (header, content) => Sm4Content.SealFor(to, header, content))
        {
            Signature = Sm4Content.Signature,
            Algorithm = Sm4Content.Algorithm,
        };

    internal byte[] SignContent(byte[] content) => sign(content);

    internal byte[] SealContent(byte[] header, byte[] content) => seal(header, content);
}

/// <summary>The keys of a sender as his card shows them.</summary>
/// <param name="Sm2">Null where his card has none.</param>
public sealed record SenderKeys(VerifyingKey Signing, Sm2PublicKey? Sm2);

/// <summary>The keys by which a desk opens what is for it.</summary>
/// <param name="Sm2">Null where it has none.</param>
public sealed record ReceiverKeys(OpeningKey Opening, Sm2Key? Sm2);
