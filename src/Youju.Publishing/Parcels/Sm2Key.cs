using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;
using Youju.Publishing.Signatures;

namespace Youju.Publishing.Parcels;

/// <summary>A key on the curve of GM/T 0003.5 (sm2p256v1): it signs with SM3 and opens what was sealed for it.</summary>
public sealed class Sm2Key
{
    private const string Label = "PRIVATE KEY";

    private readonly ECPrivateKeyParameters key;

    private Sm2Key(ECPrivateKeyParameters key) => this.key = key;

    /// <summary>A key that nobody has had before.</summary>
    public static Sm2Key CreateNew()
    {
        var maker = new ECKeyPairGenerator("EC");
        maker.Init(new ECKeyGenerationParameters(GMObjectIdentifiers.sm2p256v1, new SecureRandom()));
        return new((ECPrivateKeyParameters)maker.GenerateKeyPair().Private);
    }

    /// <summary>Reads a key as <see cref="WritePem"/> or openssl wrote it (PKCS #8).</summary>
    /// <exception cref="FormatException">It is no such key.</exception>
    public static Sm2Key ReadPem(string pem)
    {
        var content = PemText.ReadBlock(pem, Label);
        return Sm2Curve.ReadKey(() => PrivateKeyFactory.CreateKey(content)) is ECPrivateKeyParameters read
            ? new(read)
            : throw new FormatException("It is no SM2 key.");
    }

    public string WritePem() =>
        PemText.WriteBlock(Label, PrivateKeyInfoFactory.CreatePrivateKeyInfo(key).GetEncoded());

    /// <summary>What others verify and seal by.</summary>
    public Sm2PublicKey Public =>
        new(
            new ECPublicKeyParameters(
                "EC",
                key.Parameters.G.Multiply(key.D).Normalize(),
                GMObjectIdentifiers.sm2p256v1
            )
        );

    /// <summary>Signs under the customary identity of GM/T 0009; the answer is a sequence of r and s.</summary>
    public byte[] SignContent(byte[] content)
    {
        var signer = new SM2Signer();
        signer.Init(forSigning: true, new ParametersWithRandom(key, new SecureRandom()));
        signer.BlockUpdate(content, 0, content.Length);
        return signer.GenerateSignature();
    }

    /// <summary>What was sealed with <see cref="Sm2PublicKey.SealSecret"/>; null where it was altered, or is for another key.</summary>
    public byte[]? TryOpenSecret(byte[] sealedSecret)
    {
        try
        {
            var engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.Init(forEncryption: false, key);
            return engine.ProcessBlock(sealedSecret, 0, sealedSecret.Length);
        }
        catch (Exception wrong)
            when (wrong
                    is CryptoException
                        or ArgumentException
                        or FormatException
                        or InvalidOperationException
            )
        {
            return null;
        }
    }
}

/// <summary>The public half of an <see cref="Sm2Key"/>.</summary>
public sealed class Sm2PublicKey
{
    private const string Label = "PUBLIC KEY";

    private readonly ECPublicKeyParameters key;

    internal Sm2PublicKey(ECPublicKeyParameters key) => this.key = key;

    /// <exception cref="FormatException">It is no such key.</exception>
    public static Sm2PublicKey ReadPem(string pem)
    {
        var content = PemText.ReadBlock(pem, Label);
        return Sm2Curve.ReadKey(() => PublicKeyFactory.CreateKey(content)) is ECPublicKeyParameters read
            ? new(read)
            : throw new FormatException("It is no SM2 key.");
    }

    public string WritePem() =>
        PemText.WriteBlock(Label, SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(key).GetEncoded());

    /// <summary>Whether the signature is this key's, of these bytes.</summary>
    public bool IsSignatureOf(byte[] content, byte[] signature)
    {
        try
        {
            var verifier = new SM2Signer();
            verifier.Init(forSigning: false, key);
            verifier.BlockUpdate(content, 0, content.Length);
            return verifier.VerifySignature(signature);
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    /// <summary>Seals a few bytes (GM/T 0003.4) as C1 C3 C2: a point, its check, the bytes.</summary>
    public byte[] SealSecret(byte[] secret)
    {
        var engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.Init(forEncryption: true, new ParametersWithRandom(key, new SecureRandom()));
        return engine.ProcessBlock(secret, 0, secret.Length);
    }
}

/// <summary>Reads keys that stand on the curve, and no others.</summary>
internal static class Sm2Curve
{
    public static ECKeyParameters? ReadKey(Func<AsymmetricKeyParameter> read)
    {
        try
        {
            return
                read() is ECKeyParameters key && GMObjectIdentifiers.sm2p256v1.Equals(key.PublicKeyParamSet)
                ? key
                : null;
        }
        catch (Exception wrong)
            when (wrong
                    is ArgumentException
                        or IOException
                        or InvalidOperationException
                        or GeneralSecurityException
            )
        {
            return null;
        }
    }
}
