using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Youju.Publishing.Signatures;

/// <summary>The key by which a unit signs what it publishes (Ed25519, RFC 8032): the same words always get the same signature.</summary>
public sealed class SigningKey
{
    private const int SeedBytes = 32;
    private const string Label = "PRIVATE KEY";

    // PKCS #8 of RFC 8410; behind it stands the seed.
    private static readonly byte[] Frame = Convert.FromHexString("302e020100300506032b657004220420");

    private readonly Ed25519PrivateKeyParameters key;

    private SigningKey(byte[] seed) => key = new(seed);

    /// <summary>A key that nobody has had before.</summary>
    public static SigningKey CreateNew() => new(RandomNumberGenerator.GetBytes(SeedBytes));

    /// <summary>Reads a key as <see cref="WritePem"/> or openssl wrote it.</summary>
    /// <exception cref="FormatException">It is no such key.</exception>
    public static SigningKey ReadPem(string pem)
    {
        var content = PemText.ReadBlock(pem, Label);
        return content.Length == Frame.Length + SeedBytes && content.AsSpan().StartsWith(Frame)
            ? new(content[Frame.Length..])
            : throw new FormatException("It is no Ed25519 key.");
    }

    public string WritePem() => PemText.WriteBlock(Label, [.. Frame, .. key.GetEncoded()]);

    /// <summary>What others verify by.</summary>
    public VerifyingKey Public => new(key.GeneratePublicKey().GetEncoded());

    public byte[] SignContent(byte[] content)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, key);
        signer.BlockUpdate(content, 0, content.Length);
        return signer.GenerateSignature();
    }
}

/// <summary>The public half of a <see cref="SigningKey"/>.</summary>
public sealed class VerifyingKey
{
    private const int KeyBytes = 32;
    private const string Label = "PUBLIC KEY";

    // SubjectPublicKeyInfo of RFC 8410.
    private static readonly byte[] Frame = Convert.FromHexString("302a300506032b6570032100");

    private readonly byte[] key;

    internal VerifyingKey(byte[] key) => this.key = key;

    /// <summary>The sha-256 of the key as it stands in its file: what people compare.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData([.. Frame, .. key]));

    /// <exception cref="FormatException">It is no such key.</exception>
    public static VerifyingKey ReadPem(string pem)
    {
        var content = PemText.ReadBlock(pem, Label);
        return content.Length == Frame.Length + KeyBytes && content.AsSpan().StartsWith(Frame)
            ? new(content[Frame.Length..])
            : throw new FormatException("It is no Ed25519 key.");
    }

    public string WritePem() => PemText.WriteBlock(Label, [.. Frame, .. key]);

    /// <summary>Whether the signature is this key's, of these bytes.</summary>
    public bool IsSignatureOf(byte[] content, byte[] signature)
    {
        if (signature.Length != Ed25519PrivateKeyParameters.SignatureSize)
            return false;
        try
        {
            var verifier = new Ed25519Signer();
            verifier.Init(forSigning: false, new Ed25519PublicKeyParameters(key));
            verifier.BlockUpdate(content, 0, content.Length);
            return verifier.VerifySignature(signature);
        }
        catch (ArgumentException)
        {
            // Not every 32 bytes are a point of the curve.
            return false;
        }
    }
}

/// <summary>Keys as text between two lines.</summary>
internal static class PemText
{
    public static string WriteBlock(string label, byte[] content) =>
        $"-----BEGIN {label}-----\n{Convert.ToBase64String(content)}\n-----END {label}-----\n";

    /// <exception cref="FormatException">There is no such block.</exception>
    public static byte[] ReadBlock(string pem, string label)
    {
        if (!PemEncoding.TryFind(pem, out var fields) || pem[fields.Label] != label)
            throw new FormatException($"There is no {label}.");
        return Convert.FromBase64String(pem[fields.Base64Data]);
    }
}
